using System.Text.Json;
using TrackingPlan.Model.Formats;
using TrackingPlan.Model.Issues;
using TrackingPlan.Model.Plans;
using TrackingPlan.Model.Sets;
using TrackingPlan.Model.Suppressions;

namespace TrackingPlan.Model.Tests.Infrastructure;

/// <summary>What holds for every text, plan or not.</summary>
internal static class PlanInvariants
{
    /// <summary>Reads, binds, checks and writes a text as the compiler does.</summary>
    public static PlanSet Check(string content) => Check([PlanDocument.Parse("test.plan.yaml", content)]);

    /// <summary>Checks and writes files as the compiler does.</summary>
    public static PlanSet Check(IReadOnlyList<PlanDocument> documents)
    {
        var set = PlanSet.Create(documents);
        foreach (var issue in set.Issues.Concat(StyleCheck.Run(documents)))
        {
            CheckIssue(issue, documents);
        }

        foreach (var plan in set.Plans)
        {
            CheckRules(plan);
        }

        return set;
    }

    private static void CheckIssue(PlanIssue issue, IReadOnlyList<PlanDocument> documents)
    {
        issue.Message.ShouldNotBeNullOrWhiteSpace();
        issue.Message.Any(char.IsControl).ShouldBeFalse(issue.Message);
        issue.Message.Length.ShouldBeLessThan(1_000);
        foreach (var location in issue.Related.Prepend(issue.Location))
        {
            var content = documents.Single(document => document.Path == location.Path).Syntax.Text.Content;
            location.Span.Start.ShouldBeInRange(0, content.Length);
            location.Span.Length.ShouldBeGreaterThanOrEqualTo(0);
            location.Span.End.ShouldBeInRange(0, content.Length);
        }
    }

    private static void CheckRules(Plan plan)
    {
        var identifiers = plan.Calls.Select(planned => planned.Identifier).Concat(plan.Types.Select(type => type.Identifier)).ToArray();
        identifiers.Distinct().Count().ShouldBe(identifiers.Length);
        var writer = new RuleWriter(plan);
        foreach (var planned in plan.Calls)
        {
            using var rule = JsonDocument.Parse(writer.Write(planned), new JsonDocumentOptions { MaxDepth = 1_000 });
            rule.RootElement.GetProperty("type").GetString().ShouldBe(planned.Call.ToString().ToUpperInvariant());
        }
    }
}
