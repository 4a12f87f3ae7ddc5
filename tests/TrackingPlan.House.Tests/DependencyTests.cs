using System.Reflection;

namespace TrackingPlan.House.Tests;

/// <summary>Who may know whom, as docs/architecture.md draws it.</summary>
public class DependencyTests
{
    /// <summary>The arrows. What ships and is not listed here knows nothing of ours.</summary>
    private static readonly Dictionary<string, string[]> Arrows = new()
    {
        ["model/TrackingPlan.Model.csproj"] = [],
        ["runtime/TrackingPlan.csproj"] = [],
        ["generator/TrackingPlan.Generator.csproj"] = ["model"],
        ["analyzers/TrackingPlan.Analyzers/TrackingPlan.Analyzers.csproj"] = ["model"],
        ["analyzers/TrackingPlan.CodeFixes/TrackingPlan.CodeFixes.csproj"] = ["analyzers"],
        ["cli/TrackingPlan.Cli.csproj"] = ["model", "runtime"],
    };

    public static TheoryData<string> ShippedProjects => [.. Arrows.Keys];

    [Theory]
    [MemberData(nameof(ShippedProjects))]
    public void A_project_knows_only_whom_the_design_lets_it_know(string project)
    {
        var folder = Path.GetDirectoryName(Repository.PathOf(project))!;
        var known = ProjectFiles.Items(project, "ProjectReference")
            .Select(reference => Path.GetRelativePath(Repository.Root, Path.GetFullPath(Path.Combine(folder, reference))).Replace('\\', '/').Split('/')[0]);

        known.Except(Arrows[project]).ShouldBeEmpty();
    }

    [Fact]
    public void Every_project_outside_tests_and_samples_has_its_arrows_listed() => ProjectFiles.All
        .Where(project => !project.StartsWith("tests/", StringComparison.Ordinal) && !project.StartsWith("samples/", StringComparison.Ordinal))
        .Except(["package/TrackingPlan.Package.csproj", "benchmarks/TrackingPlan.Benchmarks.csproj"])
        .ShouldBe(Arrows.Keys, ignoreOrder: true);

    [Fact]
    public void The_runtime_needs_no_package() => ProjectFiles.Items("runtime/TrackingPlan.csproj", "PackageReference").ShouldBeEmpty();

    [Fact]
    public void The_model_needs_YamlDotNet_and_nothing_else() =>
        ProjectFiles.Items("model/TrackingPlan.Model.csproj", "PackageReference").ShouldBe(["YamlDotNet"]);

    /// <summary>What the compiler really put into the assemblies, whatever the project files say.</summary>
    [Theory]
    [InlineData(typeof(Model.Plans.Plan), new[] { "YamlDotNet" })]
    [InlineData(typeof(Generator.TrackingPlanGenerator), new[] { "Microsoft.CodeAnalysis", "Microsoft.CodeAnalysis.CSharp", "TrackingPlan.Model" })]
    [InlineData(typeof(Tracker), new string[0])]
    public void An_assembly_refers_to_the_framework_and_to_what_is_allowed(Type type, string[] allowed) => type.Assembly.GetReferencedAssemblies()
        .Select((AssemblyName name) => name.Name!)
        .Where(name => name != "netstandard" && !name.StartsWith("System.", StringComparison.Ordinal))
        .Except(allowed)
        .ShouldBeEmpty();

    [Fact]
    public void Every_project_is_in_the_solution()
    {
        var solution = File.ReadAllText(Repository.PathOf("TrackingPlan.sln"));

        ProjectFiles.All.Where(project => !solution.Contains(project.Replace('/', '\\'), StringComparison.Ordinal)).ShouldBeEmpty();
    }
}
