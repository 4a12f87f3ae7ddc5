using System.CommandLine;

namespace TrackingPlan.Cli.Hosting;

/// <summary>A command that shows in its help how it is used.</summary>
/// <param name="name">What is typed.</param>
/// <param name="description">What it does, in a sentence or two.</param>
/// <param name="examples">Command lines without the name of the program, each with what it does.</param>
internal abstract class CliCommand(string name, string description, params (string Arguments, string Effect)[] examples) : Command(name, description)
{
    /// <summary>Command lines without the name of the program, each with what it does.</summary>
    public IReadOnlyList<(string Arguments, string Effect)> Examples { get; } = examples;
}
