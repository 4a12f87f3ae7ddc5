using TrackingPlan.Model.Sets;

namespace TrackingPlan.Model.Tests.Foreign;

/// <summary>What each of the files in <c>Data</c> loses; nothing in them is an error.</summary>
public sealed class FixtureTests
{
    [Theory]
    [InlineData("segment-public-api.plan.json", "TP0020 \"context\"", "TP0020 []", "TP0020 \"timestamp\"", "TP0020 \"3\"", "TP0020 null")]
    [InlineData("segment-config-api.plan.json", "TP0010 \"page id\"")]
    [InlineData("typewriter-new.plan.json")]
    [InlineData("typewriter-old.plan.json")]
    [InlineData("rudderstack-new.plan.json", "TP0020 \"traits\"")]
    [InlineData("rudderstack-old.plan.json")]
    public void A_file_loses_what_our_language_cannot_say_and_no_more(string name, params string[] expected)
    {
        var document = ForeignFile.Read(name);
        var issues = PlanSet.Create([document]).Issues;

        issues.Select(issue => $"{issue.Descriptor.Id} {document.Syntax.Text.Content.Substring(issue.Location.Span.Start, issue.Location.Span.Length)}").ShouldBe(expected);
    }
}
