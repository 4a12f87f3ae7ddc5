using TrackingPlan.Cli.Formats;
using TrackingPlan.Cli.Hosting;

namespace TrackingPlan.Cli.Changes;

/// <summary>A JSON object with the list <c>changes</c>.</summary>
internal sealed class JsonChanges : IChangeFormat
{
    /// <inheritdoc />
    public void Write(Comparison comparison, Terminal terminal) => JsonOutput.Write(terminal.Output, new
    {
        comparison.Diff.IsBreaking,
        VersionBump = comparison.Diff.Bump.ToString().ToLowerInvariant(),
        Changes = comparison.Diff.Changes.Select(change => new
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
