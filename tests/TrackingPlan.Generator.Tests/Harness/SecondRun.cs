using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using TrackingPlan.Generator.Specs;

namespace TrackingPlan.Generator.Tests.Harness;

/// <summary>A project that was compiled, changed and compiled again by the same compiler: what each step of the pipeline did the second time.</summary>
public sealed class SecondRun
{
    private static readonly string[] AllSteps =
        [StepNames.Options, StepNames.Files, StepNames.Documents, StepNames.Plans, StepNames.Issues, StepNames.Specs, StepNames.Sources];

    private readonly GeneratorRunResult _result;

    private SecondRun(GeneratorRunResult result) => _result = result;

    /// <summary>Compiles a project before and after a change.</summary>
    public static SecondRun Of(TestProject before, TestProject after)
    {
        var driver = before.CreateDriver().RunGenerators(before.Compilation);
        foreach (var (old, replacement) in before.Files.Zip(after.Files).Where(pair => pair.First != pair.Second))
        {
            driver = driver.ReplaceAdditionalText(old, replacement);
        }

        driver = driver.RemoveAdditionalTexts([.. before.Files.Skip(after.Files.Length)]).AddAdditionalTexts([.. after.Files.Skip(before.Files.Length)]);
        if (before.Options != after.Options)
        {
            driver = driver.WithUpdatedAnalyzerConfigOptions(after.Options);
        }

        return new SecondRun(driver.RunGenerators(after.Compilation).GetRunResult().Results.Single());
    }

    /// <summary>The steps that came to another result, in the order of the pipeline; the others were not run, or came to the same.</summary>
    public string ChangedSteps => string.Join(" ", AllSteps.Where(step => StepsNamed(step).Any(run => run.Outputs.Any(output => !IsUntouched(output.Reason)))));

    /// <summary>The steps that were not run at all.</summary>
    public string CachedSteps => string.Join(" ", AllSteps.Where(step => StepsNamed(step).All(run => run.Outputs.All(output => output.Reason == IncrementalStepRunReason.Cached))));

    /// <summary>The files that were generated anew, sorted.</summary>
    public IEnumerable<string> EmittedFiles => StepsNamed(StepNames.Sources)
        .SelectMany(run => run.Outputs)
        .Where(output => output.Reason is IncrementalStepRunReason.New or IncrementalStepRunReason.Modified)
        .Select(output => ((SourceSpec)output.Value).HintName)
        .Order(StringComparer.Ordinal);

    /// <summary>Whether neither code nor diagnostics were produced again.</summary>
    public bool IsOutputCached => _result.TrackedOutputSteps.SelectMany(step => step.Value).SelectMany(run => run.Outputs).All(output => output.Reason == IncrementalStepRunReason.Cached);

    /// <summary>All files that there are now, sorted.</summary>
    public IEnumerable<string> Files => _result.GeneratedSources.Select(source => source.HintName).Order(StringComparer.Ordinal);

    /// <summary>The text of a file that there is now.</summary>
    public string TextOf(string file) => _result.GeneratedSources.Single(source => source.HintName == file).SourceText.ToString();

    /// <summary>What is reported now.</summary>
    public ImmutableArray<Diagnostic> Diagnostics => _result.Diagnostics;

    private IEnumerable<IncrementalGeneratorRunStep> StepsNamed(string step) => _result.TrackedSteps[step];

    private static bool IsUntouched(IncrementalStepRunReason reason) => reason is IncrementalStepRunReason.Cached or IncrementalStepRunReason.Unchanged;
}
