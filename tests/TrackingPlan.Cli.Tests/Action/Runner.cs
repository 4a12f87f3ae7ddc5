using System.Diagnostics;
using System.Text.RegularExpressions;
using TrackingPlan.Cli.Tests.Harness;

namespace TrackingPlan.Cli.Tests.Action;

/// <summary>
/// Runs steps of <c>action.yml</c> as GitHub does: expressions in their environment are replaced, and what they write into the files for outputs, summary and PATH
/// is kept. <c>trackingplan</c> is the one of this build; other programs can be replaced.
/// </summary>
internal sealed partial class Runner : IDisposable
{
    private readonly TempFolder _folder = new();
    private readonly Dictionary<string, string> _expressions = new()
    {
        ["github.event.pull_request.base.sha || github.event.merge_group.base_sha"] = "",
        ["github.event.pull_request.number"] = "17",
        ["github.token"] = "secret",
        ["steps.diff.outputs.report"] = "",
        ["steps.diff.outputs.changed"] = "",
    };

    public Runner()
    {
        Replace("trackingplan", $"exec dotnet '{typeof(Program).Assembly.Location}' \"$@\"");
        Directory.CreateDirectory(Workspace);
    }

    /// <summary>Where the repository is checked out.</summary>
    public string Workspace => _folder.PathOf("workspace");

    /// <summary>The base of the pull request; empty when there is none.</summary>
    public string Base
    {
        set => _expressions["github.event.pull_request.base.sha || github.event.merge_group.base_sha"] = value;
    }

    /// <summary>What the steps wrote as the job's summary.</summary>
    public string Summary => ReadIfThere("summary.md");

    /// <summary>What the steps put on the PATH.</summary>
    public string Path => ReadIfThere("path");

    /// <summary>The outputs that the steps have written.</summary>
    public Dictionary<string, string> Outputs { get; } = [];

    /// <summary>What the replaced programs were called with; see <see cref="Replace"/>.</summary>
    public string Calls => ReadIfThere("calls");

    /// <summary>Puts a script of bash in the place of a program. It may keep in <c>$CALLS</c> how it was called.</summary>
    public void Replace(string program, string script)
    {
        var path = _folder.Write($"bin/{program}", $"#!/usr/bin/env bash\nset -euo pipefail\n{script}\n");
        Start(_folder.Path, [], "chmod", "+x", path).ExitCode.ShouldBe(0);
    }

    /// <summary>Writes a file of the repository; null deletes it.</summary>
    public void Write(string file, string? text)
    {
        if (text is null)
        {
            File.Delete(System.IO.Path.Combine(Workspace, file));
        }
        else
        {
            _folder.Write($"workspace/{file}", text);
        }
    }

    /// <summary>Commits all files of the repository.</summary>
    /// <returns>The commit.</returns>
    public string Commit()
    {
        if (!Directory.Exists(System.IO.Path.Combine(Workspace, ".git")))
        {
            Git(Workspace, "init", "--quiet");
        }

        Git(Workspace, "add", "--all");
        Git(Workspace, "-c", "user.name=Test", "-c", "user.email=test@example.org", "commit", "--quiet", "--allow-empty", "-m", "A commit");
        return Git(Workspace, "rev-parse", "HEAD").Trim();
    }

    /// <summary>Makes a checkout of the repository that has its last commit only, as actions/checkout does.</summary>
    public void MakeShallow()
    {
        Directory.Move(Workspace, _folder.PathOf("origin"));
        Git(_folder.Path, "clone", "--quiet", "--depth=1", new Uri(_folder.PathOf("origin")).AbsoluteUri, "workspace");
    }

    /// <summary>Runs a step with some inputs, given as <c>name=value</c>; all others have their defaults.</summary>
    public CommandOutcome Run(string step, params string[] inputs)
    {
        var given = inputs.Select(input => input.Split('=', 2)).ToDictionary(input => input[0], input => input[1]);
        var action = ActionFile.Steps.Single(each => each.Id == step);
        var environment = action.Environment.ToDictionary(entry => entry.Key, entry => Expression().Replace(entry.Value, match => Evaluate(match.Groups["text"].Value, given)));
        var outputs = _folder.Write("outputs", "");
        var outcome = Start(Workspace, environment, "bash", "-c", action.Run!);
        foreach (var line in File.ReadAllLines(outputs))
        {
            var output = line.Split('=', 2);
            Outputs[output[0]] = _expressions[$"steps.{step}.outputs.{output[0]}"] = output[1];
        }

        return outcome;
    }

    public void Dispose() => _folder.Dispose();

    [GeneratedRegex(@"\$\{\{ (?<text>.*?) \}\}")]
    private static partial Regex Expression();

    private string Evaluate(string expression, Dictionary<string, string> inputs)
    {
        if (!expression.StartsWith("inputs.", StringComparison.Ordinal))
        {
            return _expressions[expression];
        }

        var name = expression["inputs.".Length..];
        return inputs.TryGetValue(name, out var value) ? value : Expression().Replace(ActionFile.Inputs[name] ?? "", match => Evaluate(match.Groups["text"].Value, inputs));
    }

    private string Git(string folder, params string[] arguments)
    {
        var outcome = Start(folder, [], ["git", .. arguments]);
        outcome.ExitCode.ShouldBe(0, outcome.Error);
        return outcome.Output;
    }

    private CommandOutcome Start(string folder, Dictionary<string, string> environment, params string[] command)
    {
        var start = new ProcessStartInfo(command[0], command[1..]) { WorkingDirectory = folder, RedirectStandardInput = true, RedirectStandardOutput = true, RedirectStandardError = true };
        start.Environment["PATH"] = $"{_folder.PathOf("bin")}{System.IO.Path.PathSeparator}{start.Environment["PATH"]}";
        start.Environment["GITHUB_ACTION_PATH"] = Repository.Root;
        start.Environment["GITHUB_OUTPUT"] = _folder.PathOf("outputs");
        start.Environment["GITHUB_STEP_SUMMARY"] = _folder.PathOf("summary.md");
        start.Environment["GITHUB_PATH"] = _folder.PathOf("path");
        start.Environment["GITHUB_REPOSITORY"] = "toast/shop";
        start.Environment["RUNNER_TEMP"] = _folder.Path;
        start.Environment["CALLS"] = _folder.PathOf("calls");
        foreach (var (name, value) in environment)
        {
            start.Environment[name] = value;
        }

        using var process = Process.Start(start)!;
        process.StandardInput.Close();
        var error = process.StandardError.ReadToEndAsync();
        var output = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        return new CommandOutcome(process.ExitCode, output, error.GetAwaiter().GetResult());
    }

    private string ReadIfThere(string file) => File.Exists(_folder.PathOf(file)) ? _folder.Read(file) : "";
}
