using Spectre.Console;
using TrackingPlan.Cli.Hosting;
using TrackingPlan.Model.Issues;

namespace TrackingPlan.Cli.Formats;

/// <summary>As the compiler prints it: <c>file(line,col): severity id: message</c>. On a screen severity and id have a colour.</summary>
internal sealed class TextFormat : IIssueFormat
{
    /// <inheritdoc />
    public void Write(IReadOnlyList<PlanIssue> issues, Terminal terminal)
    {
        if (!terminal.IsRich)
        {
            foreach (var issue in issues)
            {
                terminal.Output.WriteLine(issue);
            }

            return;
        }

        var screen = terminal.CreateUnbroken();
        foreach (var issue in issues)
        {
            var kind = $"{Severities.NameOf(issue.Descriptor)} {issue.Descriptor.Id}";
            var colour = issue.Descriptor.Severity == IssueSeverity.Error ? Color.Red : Color.Yellow;
            screen.Write(new Paragraph().Append($"{issue.Location}: ").Append(kind, new Style(colour)).Append($": {issue.Message}\n"));
        }
    }
}
