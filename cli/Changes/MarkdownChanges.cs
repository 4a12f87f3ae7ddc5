using TrackingPlan.Cli.Hosting;
using TrackingPlan.Model.Diffs;

namespace TrackingPlan.Cli.Changes;

/// <summary>A comment for a pull request: the summary, then a table of the breaking changes and one of the others.</summary>
internal sealed class MarkdownChanges : IChangeFormat
{
    /// <inheritdoc />
    public void Write(Comparison comparison, Terminal terminal)
    {
        var (diff, output) = (comparison.Diff, terminal.Output);
        output.WriteLine($"**Tracking plan:** {ChangeWords.Summary(diff)}");
        WriteTable("Breaking", diff.Changes.Where(change => change.IsBreaking), output);
        WriteTable("Compatible", diff.Changes.Where(change => !change.IsBreaking), output);
    }

    private static void WriteTable(string title, IEnumerable<PlanChange> changes, TextWriter output)
    {
        var rows = changes.Select(change => $"| {Escape(ChangeWords.Place(change))} | {Escape(change.Message)}{(change.IsGuess ? " *(a guess)*" : "")} | {ChangeWords.Effects(change)} | [{change.Rule.Id}]({change.Rule.HelpLink}) |").ToArray();
        if (rows.Length > 0)
        {
            output.WriteLine($"\n### {title}\n\n| what | change | who notices | rule |\n|---|---|---|---|");
            output.WriteLine(string.Join('\n', rows));
        }
    }

    // What a plan says is text: it starts no column, and nothing that a browser would read.
    private static string Escape(string text) => text.Replace("\\", "\\\\").Replace("|", "\\|").Replace("<", "&lt;").Replace("\n", " ");
}
