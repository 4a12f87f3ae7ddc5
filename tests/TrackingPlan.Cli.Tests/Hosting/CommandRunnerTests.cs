using System.CommandLine;
using TrackingPlan.Cli.Hosting;
using TrackingPlan.Cli.Tests.Harness;

namespace TrackingPlan.Cli.Tests.Hosting;

public sealed class CommandRunnerTests
{
    [Theory]
    [InlineData("`trackingplan --help` shows how it is used.")]
    [InlineData("`trackingplan --help` shows how it is used.", "chek", "a.plan.yaml")]
    [InlineData("`trackingplan check --help` shows how it is used.", "check")]
    [InlineData("`trackingplan check --help` shows how it is used.", "check", "a.plan.yaml", "--fail-on", "everything")]
    public void A_command_line_that_makes_no_sense_is_explained_on_the_error_stream(string hint, params string[] args)
    {
        var outcome = CommandLine.Run(args);

        outcome.ExitCode.ShouldBe(2);
        outcome.Output.ShouldBeEmpty();
        var lines = outcome.Error.TrimEnd('\n').Split('\n');
        lines.Length.ShouldBeGreaterThan(1);
        lines[^1].ShouldBe(hint);
    }

    [Fact]
    public void Help_is_a_result()
    {
        var outcome = CommandLine.Run("--help");

        outcome.ExitCode.ShouldBe(0);
        outcome.Error.ShouldBeEmpty();
        outcome.Output.ShouldContain("Usage:\n  trackingplan [command] [options]\n");
        outcome.Output.ShouldContain("  trackingplan check plans/");
    }

    [Fact]
    public void The_help_of_every_command_has_examples_of_that_command()
    {
        var commands = CommandNames();

        commands.ShouldNotBeEmpty();
        foreach (var command in commands)
        {
            var outcome = CommandLine.Run(command, "--help");

            outcome.ExitCode.ShouldBe(0);
            outcome.Output.Split("Examples:\n").Length.ShouldBe(2, command);
            outcome.Output.Split("Examples:\n")[1].Trim('\n').Split('\n').ShouldAllBe(line => line.StartsWith($"  trackingplan {command}", StringComparison.Ordinal));
        }
    }

    [Fact]
    public void An_interrupted_command_ends_without_a_word_too_many() =>
        CommandLine.RunInterrupted("check", Repository.PathOf("plans")).ShouldBe(new(130, "", "Interrupted.\n"));

    [Fact]
    public void A_failure_of_ours_is_one_line() => RunFailing().ShouldBe((3, "Internal error: the toaster is on fire (--debug shows where)\n"));

    [Fact]
    public void A_stack_trace_is_for_those_who_ask_for_it()
    {
        var (exitCode, error) = RunFailing("--debug");

        exitCode.ShouldBe(3);
        error.ShouldContain($"   at {typeof(CommandRunnerTests).FullName}");
    }

    private static string[] CommandNames() => CommandLine.Run("--help").Output
        .Split("Commands:\n")[1].Split("\n\n")[0].Split('\n', StringSplitOptions.RemoveEmptyEntries)
        .Select(line => line.Trim().Split(' ')[0])
        .ToArray();

    private static (int ExitCode, string Error) RunFailing(params string[] options)
    {
        var error = new StringWriter();
        var command = new Command("burn");
        command.SetAction((_, _) => throw new InvalidOperationException("the toaster is on fire"));
        var exitCode = CommandRunner.RunAsync(new Command("toast") { command }, ["burn", .. options], new Terminal(TextWriter.Null, error), CancellationToken.None).GetAwaiter().GetResult();
        return (exitCode, error.ToString().ReplaceLineEndings("\n"));
    }
}
