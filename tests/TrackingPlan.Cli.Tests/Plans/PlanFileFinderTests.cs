using TrackingPlan.Cli.Hosting;
using TrackingPlan.Cli.Plans;
using TrackingPlan.Cli.Tests.Harness;

namespace TrackingPlan.Cli.Tests.Plans;

public sealed class PlanFileFinderTests : IDisposable
{
    private readonly TempFolder _folder = new();

    public PlanFileFinderTests()
    {
        foreach (var file in new[] { "a.plan.yaml", "b.plan.json", "c.txt", "deep/er/d.plan.yml", "deep/e.plan.yaml", "bin/f.plan.yaml", "deep/obj/g.plan.yaml", ".git/h.plan.yaml", "node_modules/i.plan.yaml" })
        {
            _folder.Write(file, "");
        }
    }

    [Theory]
    [InlineData("", "a.plan.yaml b.plan.json deep/e.plan.yaml deep/er/d.plan.yml")]
    [InlineData("deep", "deep/e.plan.yaml deep/er/d.plan.yml")]
    [InlineData("bin", "bin/f.plan.yaml")]
    [InlineData("c.txt", "c.txt")]
    [InlineData("*.plan.yaml", "a.plan.yaml")]
    [InlineData("*", "a.plan.yaml b.plan.json c.txt")]
    [InlineData("**/*.plan.yaml", "a.plan.yaml deep/e.plan.yaml")]
    [InlineData("deep/**", "deep/e.plan.yaml deep/er/d.plan.yml")]
    [InlineData("d*/?.plan.yaml", "deep/e.plan.yaml")]
    [InlineData("d*/*/?.plan.*", "deep/er/d.plan.yml")]
    public void Files_folders_and_patterns_name_files(string argument, string files) =>
        Find(argument).ShouldBe(files.Split(' '));

    [Theory]
    [InlineData("nowhere")]
    [InlineData("*.plan.toml")]
    [InlineData("nowhere/*.plan.yaml")]
    [InlineData("deep/er/../../.git/objects")]
    public void Who_names_nothing_is_told_so(string argument) =>
        Should.Throw<UnusableInputException>(() => Find(argument)).Message.ShouldStartWith(_folder.PathOf(argument) + ": ");

    [Fact]
    public void A_file_that_is_named_in_several_ways_is_there_once() => Find("a.plan.yaml", "*.plan.yaml", "deep/../a.plan.yaml").ShouldBe(["a.plan.yaml"]);

    [Fact]
    public void A_folder_that_links_to_one_above_is_not_followed()
    {
        Directory.CreateSymbolicLink(_folder.PathOf("deep/up"), _folder.Path);

        Find("deep").ShouldBe(["deep/e.plan.yaml", "deep/er/d.plan.yml"]);
    }

    public void Dispose() => _folder.Dispose();

    private IEnumerable<string> Find(params string[] arguments) => PlanFileFinder.Find(arguments.Select(_folder.PathOf)).Select(file => Path.GetRelativePath(_folder.Path, file).Replace('\\', '/'));
}
