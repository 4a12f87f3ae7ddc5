using TrackingPlan.Cli.Hosting;

namespace TrackingPlan.Cli.Changes;

/// <summary>A line for each change, the breaking ones marked.</summary>
internal sealed class TextChanges : IChangeFormat
{
    /// <inheritdoc />
    public void Write(Comparison comparison, Terminal terminal)
    {
        foreach (var change in comparison.Diff.Changes)
        {
            terminal.Output.WriteLine($"{(change.IsBreaking ? "BREAKING" : "ok      ")} {change.Rule.Id} {ChangeWords.Line(change)}");
        }

        terminal.Output.WriteLine(ChangeWords.Summary(comparison.Diff));
    }
}
