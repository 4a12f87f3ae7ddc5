using Basic.Reference.Assemblies;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using TrackingPlan.Generator;

namespace TrackingPlan.Benchmarks;

/// <summary>A project with one plan and a line of code, as the compiler sees it.</summary>
internal static class PlanProject
{
    private static readonly CSharpParseOptions ParseOptions = new(LanguageVersion.CSharp12);

    /// <summary>The project without what is generated.</summary>
    public static CSharpCompilation Compile() => CSharpCompilation.Create(
        "Large",
        [Parse("internal static class Code;")],
        [.. Net80.References.All, MetadataReference.CreateFromFile(typeof(Tracker).Assembly.Location)],
        new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary, nullableContextOptions: NullableContextOptions.Enable));

    /// <summary>The project after a key was pressed.</summary>
    public static CSharpCompilation Type(CSharpCompilation compilation) => compilation.ReplaceSyntaxTree(compilation.SyntaxTrees[0], Parse("internal static class Typed;"));

    /// <summary>A compiler that has seen nothing yet.</summary>
    public static GeneratorDriver CreateDriver(AdditionalText plan) =>
        CSharpGeneratorDriver.Create([new TrackingPlanGenerator().AsSourceGenerator()], [plan], ParseOptions, new PlanOptions());

    private static SyntaxTree Parse(string code) => CSharpSyntaxTree.ParseText(code, ParseOptions, "Code.cs");
}
