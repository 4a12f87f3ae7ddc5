using System.CommandLine;
using TrackingPlan.Cli.Hosting;
using TrackingPlan.Cli.Plans;
using TrackingPlan.Cli.Starters;

namespace TrackingPlan.Cli.Commands;

/// <summary><c>trackingplan new</c>: a plan to begin with.</summary>
internal sealed class NewCommand : CliCommand
{
    private const string Suffix = ".plan.yaml";

    private readonly Terminal _terminal;
    private readonly Argument<string?> _file = new("FILE") { Arity = ArgumentArity.ZeroOrOne, Description = "The file, *.plan.yaml; else one is made here that is called after the folder." };
    private readonly OverwriteOption _force = new();

    public NewCommand(Terminal terminal)
        : base(
            "new",
            "Writes a starter plan in good style, to be changed into yours.",
            ("new", "a plan that is called after this folder"),
            ("new src/Shop/shop.plan.yaml", "where the project is"))
    {
        _terminal = terminal;
        Add(_file);
        Add(_force);
        SetAction(Create);
    }

    private int Create(ParseResult parsed)
    {
        var file = parsed.GetValue(_file) ?? Path.GetFileName(Environment.CurrentDirectory) + Suffix;
        if (!Path.HasExtension(file))
        {
            file += Suffix;
        }

        if (!PlanFileFinder.IsPlan(file) || file.EndsWith(".json", StringComparison.OrdinalIgnoreCase))
        {
            throw new UnusableInputException($"{file}: A starter plan is called *.plan.yaml or *.plan.yml, so that the compiler takes it for a plan.");
        }

        _force.Write(parsed, file, StarterPlan.Write(StarterPlan.NameFor(file)));
        _terminal.Output.WriteLine(file);
        return ExitCodes.Clean;
    }
}
