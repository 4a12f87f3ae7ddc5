using System.Reflection;
using System.Runtime.Loader;
using Microsoft.CodeAnalysis;

namespace TrackingPlan.Generator.Tests.Harness;

/// <summary>What the generator made of a project.</summary>
public sealed class GeneratedProject(TestProject project, GeneratorDriverRunResult result)
{
    public IReadOnlyList<Diagnostic> Diagnostics { get; } = result.Diagnostics;

    /// <summary>The generated files, by name.</summary>
    public IReadOnlyDictionary<string, string> Files { get; } =
        result.Results.Single().GeneratedSources.ToDictionary(source => source.HintName, source => source.SourceText.ToString());

    /// <summary>The diagnostics as MSBuild would print them, without the severity.</summary>
    public IEnumerable<string> LocatedDiagnostics => Diagnostics.Select(diagnostic =>
    {
        var span = diagnostic.Location.GetLineSpan();
        return $"{span.Path}({span.StartLinePosition.Line + 1},{span.StartLinePosition.Character + 1}-{span.EndLinePosition.Line + 1},{span.EndLinePosition.Character + 1}): {diagnostic.Id}";
    });

    public GeneratedProject ShouldHaveNoDiagnostics()
    {
        Diagnostics.ShouldBeEmpty();
        return this;
    }

    /// <summary>Compiles the generated files together with the project's code; a warning is a failure.</summary>
    public Assembly Compile()
    {
        result.Results.Single().Exception.ShouldBeNull();
        var compilation = project.Compilation.AddSyntaxTrees(result.GeneratedTrees);
        using var bytes = new MemoryStream();
        var emitted = compilation.Emit(bytes);
        var faults = emitted.Diagnostics.Where(diagnostic => diagnostic.Severity >= DiagnosticSeverity.Warning).Select(Describe).ToArray();
        faults.ShouldBeEmpty();
        bytes.Position = 0;
        return new AssemblyLoadContext("generated", isCollectible: true).LoadFromStream(bytes);
    }

    /// <summary>Compiles, and calls <c>Program.Run(ISink)</c> of the project's code.</summary>
    /// <returns>The messages that were tracked.</returns>
    public IReadOnlyList<RecordedMessage> Run()
    {
        var sink = new InMemorySink();
        Compile().GetType("Program").ShouldNotBeNull().GetMethod("Run").ShouldNotBeNull().Invoke(null, [sink]);
        return sink.Messages;
    }

    private static string Describe(Diagnostic diagnostic)
    {
        var line = diagnostic.Location.SourceTree?.GetText().Lines[diagnostic.Location.GetLineSpan().StartLinePosition.Line].ToString();
        return $"{diagnostic}\n    {line}";
    }
}
