using System.Text.RegularExpressions;
using TrackingPlan.Generator.Tests.Harness;

namespace TrackingPlan.Generator.Tests.Execution;

/// <summary>The page that walks through one event shows what is generated for it, line by line.</summary>
public partial class GeneratedCodePageTests
{
    private static readonly string Page = File.ReadAllText(Repository.PathOf("docs", "generated-code.md"));

    private static readonly GeneratedProject Project = TestProject.WithPlan(Block("yaml").Single()).Generate();

    public static TheoryData<string> Code => [.. Block("csharp")];

    [Fact]
    public void Its_files_are_named_as_it_says() => Project.ShouldHaveNoDiagnostics().Files.Keys.ShouldContain("ToastShopPlan.OrderCompleted.g.cs");

    [Theory]
    [MemberData(nameof(Code))]
    public void Its_code_is_generated(string code) =>
        Project.Files.Values.ShouldContain(file => file.Contains(code, StringComparison.Ordinal), $"{code}\n\nis in none of\n\n{string.Join("\n", Project.Files.Values)}");

    private static IEnumerable<string> Block(string language) => Fence().Matches(Page).Where(match => match.Groups["language"].Value == language).Select(match => match.Groups["text"].Value);

    [GeneratedRegex("^```(?<language>[a-z]+)\n(?<text>.*?)^```$", RegexOptions.Multiline | RegexOptions.Singleline)]
    private static partial Regex Fence();
}
