using System.Collections.Immutable;
using Basic.Reference.Assemblies;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace TrackingPlan.Generator.Tests.Harness;

/// <summary>A project with plans and C# code, as strict as a project can be: warnings are errors, documentation is checked.</summary>
public sealed record TestProject
{
    private static readonly ImmutableArray<MetadataReference> References =
        [.. Net80.References.All, MetadataReference.CreateFromFile(typeof(Tracker).Assembly.Location)];

    public ImmutableArray<AdditionalText> Files { get; init; } = [];

    public string Code { get; init; } = "";

    public LanguageVersion LanguageVersion { get; init; } = LanguageVersion.CSharp12;

    public ProjectOptions Options { get; init; } = new(("RootNamespace", "Shop"));

    public static TestProject WithPlan(string plan, string path = "shop.plan.yaml") => new() { Files = [new PlanFile(path, plan)] };

    public CSharpParseOptions ParseOptions => new(LanguageVersion, DocumentationMode.Diagnose);

    public CSharpCompilation Compilation => CSharpCompilation.Create(
        "Shop",
        [CSharpSyntaxTree.ParseText(Code, ParseOptions, "Program.cs")],
        References,
        new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary, nullableContextOptions: NullableContextOptions.Enable, generalDiagnosticOption: ReportDiagnostic.Error, warningLevel: 9999));

    /// <summary>A driver that records what each step of the pipeline did.</summary>
    public GeneratorDriver CreateDriver() => CSharpGeneratorDriver.Create(
        [new TrackingPlanGenerator().AsSourceGenerator()],
        Files,
        ParseOptions,
        Options,
        new GeneratorDriverOptions(default, trackIncrementalGeneratorSteps: true));

    /// <summary>Runs the generator once.</summary>
    public GeneratedProject Generate() => new(this, CreateDriver().RunGenerators(Compilation).GetRunResult());
}
