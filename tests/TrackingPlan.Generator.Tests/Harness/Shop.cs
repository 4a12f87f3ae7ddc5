namespace TrackingPlan.Generator.Tests.Harness;

/// <summary>A plan Shop with one event, <c>Thing Done</c>, which a test describes.</summary>
public static class Shop
{
    /// <summary>A plan file whose event has these keys in YAML, beside types in YAML.</summary>
    public static string Plan(string eventKeys, string types = "") =>
        $"plan: Shop\n{(types.Length > 0 ? $"types: {{ {types} }}\n" : "")}events:\n  Thing Done: {{ {eventKeys} }}\n";

    /// <summary>Generates, compiles and tracks the event. Its message has to follow the plan.</summary>
    /// <returns>The JSON of its properties.</returns>
    public static string Track(string plan, string values)
    {
        var project = TestProject.WithPlan(plan) with { Code = TestProgram.WithTracker($"tracker.ThingDone(new() {{ {values} }});") };
        var message = project.Generate().ShouldHaveNoDiagnostics().Run().Single();
        message.Violations.ShouldBeEmpty();
        return message.Root.GetProperty("properties").GetRawText();
    }

    /// <summary>The ids of what the compiler says to code that tracks the event.</summary>
    public static IEnumerable<string> CompilerErrors(string plan, string values)
    {
        var project = TestProject.WithPlan(plan) with { Code = TestProgram.WithTracker($"tracker.ThingDone(new() {{ {values} }});") };
        var generated = project.CreateDriver().RunGenerators(project.Compilation).GetRunResult().GeneratedTrees;
        return project.Compilation.AddSyntaxTrees(generated).GetDiagnostics()
            .Where(diagnostic => diagnostic.Severity >= Microsoft.CodeAnalysis.DiagnosticSeverity.Warning)
            .Select(diagnostic => diagnostic.Id);
    }
}
