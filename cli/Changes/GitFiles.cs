using System.ComponentModel;
using System.Diagnostics;
using TrackingPlan.Cli.Hosting;
using TrackingPlan.Model.Plans;

namespace TrackingPlan.Cli.Changes;

/// <summary>Reads files as they are in a revision of the git repository that they are in.</summary>
/// <param name="revision">The revision, as git takes it: <c>main</c>, <c>v1.2</c>, <c>HEAD~1</c>.</param>
internal sealed class GitFiles(string revision)
{
    /// <summary>A plan file as it was; null when the revision has no such file.</summary>
    /// <exception cref="UnusableInputException">There is no git, no repository, or no such revision.</exception>
    public PlanDocument? Read(string path, CancellationToken cancellation)
    {
        var folder = Path.GetDirectoryName(Path.GetFullPath(path))!;
        if (Run(folder, "rev-parse", "--verify", "--quiet", "--end-of-options", $"{revision}^{{commit}}") is null)
        {
            throw new UnusableInputException($"{revision}: There is no such revision in the git repository of {path}.");
        }

        var content = Run(folder, "show", "--end-of-options", $"{revision}:./{Path.GetFileName(path)}");
        return content is null ? null : PlanDocument.Parse(path, content.TrimStart('\uFEFF'), cancellation);
    }

    private static string? Run(string folder, params string[] arguments)
    {
        try
        {
            using var git = Process.Start(new ProcessStartInfo("git", arguments) { WorkingDirectory = folder, RedirectStandardOutput = true, RedirectStandardError = true, StandardOutputEncoding = System.Text.Encoding.UTF8 })!;
            git.ErrorDataReceived += (_, _) => { };
            git.BeginErrorReadLine();
            var output = git.StandardOutput.ReadToEnd();
            git.WaitForExit();
            return git.ExitCode == 0 ? output : null;
        }
        catch (Win32Exception)
        {
            throw new UnusableInputException("--against needs git, and there is none on the PATH.");
        }
    }
}
