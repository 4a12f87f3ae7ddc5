using TrackingPlan.Cli.Formats;
using TrackingPlan.Model.Diffs;

namespace TrackingPlan.Cli.Changes;

/// <summary>A JSON object with the list <c>changes</c>.</summary>
internal sealed class JsonChanges : IChangeFormat
{
    /// <inheritdoc />
    public void Write(PlanDiff diff, TextWriter output) => JsonOutput.Write(output, new
    {
        diff.IsBreaking,
        VersionBump = diff.Bump.ToString().ToLowerInvariant(),
        Changes = diff.Changes.Select(change => new
        {
            Rule = change.Rule.Id,
            change.Subject,
            Property = change.Property.Length > 0 ? change.Property : null,
            change.Message,
            Effects = ChangeWords.EffectsOf(change),
            change.IsBreaking,
            change.IsGuess,
            change.Rule.HelpLink,
        }),
    });
}
