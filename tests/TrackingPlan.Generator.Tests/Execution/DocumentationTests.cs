using System.Text.RegularExpressions;
using TrackingPlan.Generator.Tests.Harness;

namespace TrackingPlan.Generator.Tests.Execution;

/// <summary>The plans that the documentation shows are plans, and the call that the README shows writes what it says.</summary>
public partial class DocumentationTests
{
    public static TheoryData<string, string> Plans
    {
        get
        {
            var plans = new TheoryData<string, string>();
            foreach (var page in new[] { "README.md", "docs/plan-format.md" })
            {
                // Blocks that name their file are parts of one plan; the model's tests read them together.
                foreach (var block in YamlBlock().Matches(File.ReadAllText(Repository.PathOf(page))).Where(block => !block.Groups[1].Value.StartsWith("# file: ", StringComparison.Ordinal)))
                {
                    plans.Add(page, block.Groups[1].Value);
                }
            }

            return plans;
        }
    }

    [Theory]
    [MemberData(nameof(Plans))]
    public void Each_plan_compiles(string page, string plan) =>
        TestProject.WithPlan(plan, page + ".plan.yaml").Generate().ShouldHaveNoDiagnostics().Compile();

    [Fact]
    public void The_first_screen_of_the_readme_is_true()
    {
        var readme = File.ReadAllText(Repository.PathOf("README.md"));
        var call = CSharpBlock().Match(readme).Groups[1].Value;
        var message = JsonBlock().Match(readme).Groups[1].Value;
        var project = TestProject.WithPlan(YamlBlock().Match(readme).Groups[1].Value) with
        {
            Code = $$"""
                using System;
                using Shop.Tracking;
                using TrackingPlan;

                internal static class Program
                {
                    public static void Run(ISink sink)
                    {
                        var shop = new ToastShopTracker(sink);
                        {{call[call.IndexOf("shop.As", StringComparison.Ordinal)..]}}
                    }
                }
                """,
        };

        var sent = project.Generate().ShouldHaveNoDiagnostics().Run().Single();

        sent.Violations.ShouldBeEmpty();
        Varying().Replace(sent.Json, "…").ShouldBe(Varying().Replace(message, "…"));
    }

    [GeneratedRegex("```yaml\n(.*?)```", RegexOptions.Singleline)]
    private static partial Regex YamlBlock();

    [GeneratedRegex("```csharp\n(.*?)```", RegexOptions.Singleline)]
    private static partial Regex CSharpBlock();

    [GeneratedRegex("```json\n(.*?)\n```", RegexOptions.Singleline)]
    private static partial Regex JsonBlock();

    /// <summary>What differs from run to run.</summary>
    [GeneratedRegex("(?<=\"(messageId|timestamp)\":\")[^\"]*")]
    private static partial Regex Varying();
}
