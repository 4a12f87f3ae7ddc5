using TrackingPlan.Model.Diffs;

namespace TrackingPlan.Cli.Changes;

/// <summary>A line for each change, the breaking ones marked.</summary>
internal sealed class TextChanges : IChangeFormat
{
    /// <inheritdoc />
    public void Write(PlanDiff diff, TextWriter output)
    {
        foreach (var change in diff.Changes)
        {
            output.WriteLine($"{(change.IsBreaking ? "BREAKING" : "ok      ")} {change.Rule.Id} {ChangeWords.Place(change)}: {change.Message} [{ChangeWords.Effects(change)}]{(change.IsGuess ? " (a guess)" : "")}");
        }

        output.WriteLine(ChangeWords.Summary(diff));
    }
}
