extern alias runtime;

using System.Text;
using System.Text.Json;
using TrackingPlan.Model.Formats;
using TrackingPlan.Model.Issues;
using TrackingPlan.Model.Names;
using TrackingPlan.Model.Plans;
using TrackingPlan.Model.Sets;
using TrackingPlan.Model.Suppressions;

namespace TrackingPlan.Model.Tests.Infrastructure;

/// <summary>What holds for every text, plan or not.</summary>
internal static class PlanInvariants
{
    /// <summary>Plans of thousands of events are there to see that the compiler is quick; the rules of some of them are checked.</summary>
    private const int RulesToCompile = 50;

    /// <summary>Reads, binds, checks and writes a text as the compiler does.</summary>
    public static PlanSet Check(string content) => Check([PlanDocument.Parse("test.plan.yaml", content)]);

    /// <summary>Checks and writes files as the compiler does.</summary>
    public static PlanSet Check(IReadOnlyList<PlanDocument> documents)
    {
        var set = PlanSet.Create(documents);
        if (documents.Count > 1)
        {
            PlanSet.Create(documents.Reverse()).Plans.ShouldBe(set.Plans);
        }

        foreach (var issue in set.Issues.Concat(set.SuppressedIssues).Concat(StyleCheck.Run(documents)))
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
            var text = documents.Single(document => document.Path == location.Path).Syntax.Text;
            var isInside = location.Span.Start >= 0 && location.Span.Length >= 0 && location.Span.End <= text.Content.Length;
            isInside.ShouldBeTrue($"{issue} has {location.Span} in a text of {text.Content.Length}.");
            location.ShouldBe(text.Locate(location.Span));
        }
    }

    private static void CheckRules(Plan plan)
    {
        CheckIdentifiers([.. plan.Calls.Select(planned => planned.Identifier), .. plan.Types.Select(type => type.Identifier), PlanNames.Class(plan), PlanNames.Tracker(plan)]);
        foreach (var schema in plan.Calls.Select(planned => planned.Properties).Concat(plan.Types.Select(type => type.Schema)))
        {
            CheckProperties(schema);
        }

        var writer = new RuleWriter(plan);
        for (var i = 0; i < plan.Calls.Count; i++)
        {
            var json = writer.Write(plan.Calls[i]);
            if (i < RulesToCompile)
            {
                CheckRule(plan.Calls[i], json);
            }
        }
    }

    private static void CheckProperties(Schema schema)
    {
        CheckIdentifiers(schema.Properties.Select(property => property.Identifier).ToArray());
        foreach (var property in schema.Properties)
        {
            CheckProperties(property.Schema);
        }

        if (schema.Items is { } items)
        {
            CheckProperties(items);
        }
    }

    /// <summary>What stands in one scope of C# has names that are identifiers and differ.</summary>
    private static void CheckIdentifiers(IReadOnlyList<string> identifiers)
    {
        identifiers.Distinct(StringComparer.Ordinal).Count().ShouldBe(identifiers.Count, string.Join(", ", identifiers));
        identifiers.FirstOrDefault(identifier => !Identifiers.IsValid(identifier)).ShouldBeNull();
    }

    /// <summary>The rule is JSON, and the running program takes it for what it is.</summary>
    private static void CheckRule(PlannedEvent planned, string json)
    {
        using var rule = JsonDocument.Parse(json, new JsonDocumentOptions { MaxDepth = 1_000 });
        rule.RootElement.GetProperty("type").GetString().ShouldBe(planned.Call.ToString().ToUpperInvariant());

        var compiled = runtime::TrackingPlan.PlanRule.Parse(Encoding.UTF8.GetBytes(json));
        (compiled.Call.ToString(), compiled.Name, compiled.Version).ShouldBe((planned.Call.ToString(), planned.Name, planned.Version ?? 1));
        (compiled.Destinations ?? []).ShouldBe(planned.Destinations?.ToArray() ?? []);
    }
}
