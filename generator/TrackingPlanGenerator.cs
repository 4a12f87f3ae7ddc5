using System.Collections.Immutable;
using System.Text;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;
using TrackingPlan.Compiler;
using TrackingPlan.Generator.Emitting;
using TrackingPlan.Generator.Specs;
using TrackingPlan.Model.Collections;
using TrackingPlan.Model.Issues;
using TrackingPlan.Model.Plans;
using TrackingPlan.Model.Sets;
using TrackingPlan.Model.Syntax;
using TrackingPlan.Model.Text;
using TextSpan = TrackingPlan.Model.Text.TextSpan;

namespace TrackingPlan.Generator;

/// <summary>
/// Compiles the tracking plans among a project's additional files into C#. It starts at the files and never looks at the compilation, so that
/// typing C# runs none of its steps.
/// </summary>
[Generator(LanguageNames.CSharp)]
public sealed class TrackingPlanGenerator : IIncrementalGenerator
{
    private static readonly Encoding Utf8 = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false);

    /// <inheritdoc/>
    public void Initialize(IncrementalGeneratorInitializationContext context)
    {
        var options = context.AnalyzerConfigOptionsProvider
            .Select(static (provider, _) => ProjectSettings.Read(provider))
            .WithTrackingName(StepNames.Options);

        var plans = context.AdditionalTextsProvider
            .Combine(context.AnalyzerConfigOptionsProvider)
            .Where(static input => PlanFiles.IsPlan(input.Left, input.Right))
            .Select(static (input, _) => (File: input.Left, Settings: ProjectSettings.ReadFile(input.Left, input.Right)))
            .WithTrackingName(StepNames.Files)
            .Select(static (input, cancellationToken) => Read(input.File, cancellationToken) with { Settings = input.Settings })
            .WithTrackingName(StepNames.Documents)
            .Collect()
            .Combine(options.Select(static (options, _) => options.Namespace))
            .Select(static (input, _) => Join(input.Left, input.Right))
            .WithTrackingName(StepNames.Plans);

        // Issues have positions and code has none: a line that moves is reported anew, and nothing is generated again.
        var issues = plans
            .Select(static (set, _) => set.Issues.ToEquatableArray())
            .WithTrackingName(StepNames.Issues);

        var sources = plans
            .Select(static (set, _) => set.Plans)
            .Combine(options)
            .Select(static (input, cancellationToken) => SpecBuilder.BuildAll(input.Left, input.Right, cancellationToken).ToEquatableArray())
            .WithTrackingName(StepNames.Specs)
            .SelectMany(static (specs, _) => SpecBuckets.Of(specs))
            .SelectMany(static (bucket, _) => bucket)
            .WithTrackingName(StepNames.Sources);

        context.RegisterSourceOutput(issues, static (output, issues) =>
        {
            foreach (var issue in issues)
            {
                output.ReportDiagnostic(GeneratorDiagnostics.Create(issue));
            }
        });
        context.RegisterSourceOutput(sources, static (output, spec) => Emit(output, spec));
    }

    /// <summary>The model promises to throw for no text. If it does all the same, the file is as good as empty, and the compiler lives.</summary>
    private static PlanDocument Read(AdditionalText file, CancellationToken cancellationToken)
    {
        try
        {
            return PlanFiles.Read(file, cancellationToken);
        }
        catch (Exception exception) when (exception is not OperationCanceledException)
        {
            var text = new PlanText(file.Path, "");
            return new PlanDocument(new PlanSyntaxTree(text, null, []), new PlanPart(file.Path), [InternalError(text, "read", exception)]);
        }
    }

    /// <summary>As with reading: whatever happens here, the compiler lives, and the plan file says why nothing is generated.</summary>
    private static PlanSet Join(ImmutableArray<PlanDocument> documents, string projectNamespace)
    {
        try
        {
            return PlanSet.Create(documents, projectNamespace);
        }
        catch (Exception exception) when (exception is not OperationCanceledException)
        {
            return new PlanSet(default, [InternalError(documents[0].Syntax.Text, "put together", exception)]);
        }
    }

    private static PlanIssue InternalError(PlanText text, string step, Exception exception) => new(
        GeneratorDiagnostics.InternalError,
        $"The plan could not be {step}. Please report this: {GeneratorDiagnostics.Describe(exception)}",
        text.Locate(default(TextSpan)));

    private static void Emit(SourceProductionContext output, SourceSpec spec)
    {
        if (spec is FailedSpec failed)
        {
            output.ReportDiagnostic(GeneratorDiagnostics.CreateInternalError(failed.Subject, failed.Reason));
            return;
        }

        try
        {
            output.AddSource(spec.HintName, SourceText.From(SourceEmitter.Emit(spec), Utf8));
        }
        catch (Exception exception) when (exception is not OperationCanceledException)
        {
            output.ReportDiagnostic(GeneratorDiagnostics.CreateInternalError(spec.Subject, GeneratorDiagnostics.Describe(exception)));
        }
    }
}
