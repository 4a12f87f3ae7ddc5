using Basic.Reference.Assemblies;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace TrackingPlan.Analyzers.Tests.Harness;

/// <summary>The project that every test compiles: C# 12 on .NET 8, with the runtime package and nullable reference types.</summary>
internal static class TestProject
{
    /// <summary>The oldest C# that generated code needs.</summary>
    public static CSharpParseOptions ParseOptions { get; } = new(LanguageVersion.CSharp12);

    /// <summary>Options of a library.</summary>
    public static CSharpCompilationOptions CompilationOptions { get; } =
        new(OutputKind.DynamicallyLinkedLibrary, nullableContextOptions: NullableContextOptions.Enable);

    /// <summary>The framework and the runtime assembly.</summary>
    public static IReadOnlyList<MetadataReference> References { get; } =
        [.. Net80.References.All, MetadataReference.CreateFromFile(typeof(EventNameAttribute).Assembly.Location)];

    /// <summary>Compiles source files.</summary>
    public static CSharpCompilation Compile(IEnumerable<TestFile> files, IEnumerable<MetadataReference> references) => CSharpCompilation.Create(
        "Test",
        files.Select(file => CSharpSyntaxTree.ParseText(file.Text, ParseOptions, file.Path)),
        references,
        CompilationOptions);

    /// <summary>Fails the test when the compiler finds errors: a rule that is tried on broken code proves nothing.</summary>
    public static void ShouldCompile(Compilation compilation) => compilation.GetDiagnostics()
        .Where(diagnostic => diagnostic.Severity is DiagnosticSeverity.Error)
        .Select(error => error.ToString())
        .ShouldBeEmpty("The test's own code has errors.");
}
