using System.CommandLine;
using TrackingPlan.Cli.Hosting;
using TrackingPlan.Cli.Rules;
using TrackingPlan.Model.Names;

namespace TrackingPlan.Cli.Commands;

/// <summary><c>trackingplan explain</c>: the page of a rule. Who redirects it gets the Markdown.</summary>
internal sealed class ExplainCommand : CliCommand
{
    private readonly Terminal _terminal;
    private readonly Argument<string> _rule = new("RULE") { Description = "The id of a rule, of those that plans are checked by and of those for C#." };

    public ExplainCommand(Terminal terminal)
        : base(
            "explain",
            "Shows the page of a rule: its cause, why it matters, how to fix and how to suppress it.",
            ("explain TP1001", "the page in the terminal"),
            ("explain TP1001 > TP1001.md", "the page as Markdown"))
    {
        _terminal = terminal;
        Add(_rule);
        SetAction(parsed => Explain(parsed.GetRequiredValue(_rule)));
    }

    private int Explain(string rule)
    {
        var id = rule.ToUpperInvariant();
        if (RulePage.Find(id) is not { } page)
        {
            throw new UnusableInputException(
                $"There is no rule {rule}{(Nearest.Find(id, RulePage.Ids) is { } nearest ? $"; did you mean {nearest}?" : $"; the first is {RulePage.Ids[0]} and the last {RulePage.Ids[^1]}.")}");
        }

        if (_terminal.IsRich)
        {
            RulePageScreen.Write(page, _terminal.CreateScreen());
        }
        else
        {
            _terminal.Output.Write(page.Markdown);
        }

        return ExitCodes.Clean;
    }
}
