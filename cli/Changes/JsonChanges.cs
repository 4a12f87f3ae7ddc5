using TrackingPlan.Cli.Formats;
using TrackingPlan.Cli.Hosting;
using TrackingPlan.Model.Diffs;

namespace TrackingPlan.Cli.Changes;

/// <summary>A JSON object with the list <c>changes</c>.</summary>
internal sealed class JsonChanges : IChangeFormat
{
    /// <inheritdoc />
    public void Write(Comparison comparison, Terminal terminal)
    {
        var diff = comparison.Diff;
        var document = new ChangeDocument(diff.IsBreaking, diff.Bump.ToString().ToLowerInvariant(), [.. diff.Changes.Select(Describe)]);
        JsonOutput.Write(terminal.Output, document, JsonOutput.Documents.ChangeDocument);
    }

    private static ChangeEntry Describe(PlanChange change) => new(
        Rule: change.Rule.Id,
        change.Subject,
        Property: change.Property.Length > 0 ? change.Property : null,
        change.Message,
        Effects: [.. ChangeWords.EffectsOf(change)],
        change.IsBreaking,
        change.IsGuess,
        change.Rule.HelpLink);
}
