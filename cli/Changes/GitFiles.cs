using System.ComponentModel;
using System.Diagnostics;
using TrackingPlan.Cli.Hosting;
using TrackingPlan.Cli.Plans;
using TrackingPlan.Model.Plans;

namespace TrackingPlan.Cli.Changes;

/// <summary>Reads files as they are in a revision of the git repository that they are in.</summary>
/// <param name="revision">The revision, as git takes it: <c>main</c>, <c>v1.2</c>, <c>HEAD~1</c>.</param>
internal sealed class GitFiles(string revision)
{
    /// <summary>The plan files that some arguments named in the revision, in which other files may have been there than now.</summary>
    /// <exception cref="UnusableInputException">There is no git, no repository, or no such revision.</exception>
    public IReadOnlyList<PlanDocument> ReadAll(IEnumerable<string> arguments, CancellationToken cancellation) =>
        arguments.SelectMany(Find).DistinctBy(Path.GetFullPath).Select(path => Read(path, cancellation)).ToArray();

    /// <summary>Whether an argument named a plan file in the revision.</summary>
    /// <exception cref="UnusableInputException">There is no git, no repository, or no such revision.</exception>
    public bool NamesFile(string argument) => Find(argument).Any();

    private IEnumerable<string> Find(string argument)
    {
        var glob = File.Exists(argument) || Directory.Exists(argument) ? null : FileGlob.Parse(argument);
        var root = glob?.Folder ?? argument;
        var (folder, path) = Locate(root);
        if (Run(folder, "rev-parse", "--verify", "--quiet", "--end-of-options", $"{revision}^{{commit}}") is null)
        {
            throw new UnusableInputException($"{revision}: There is no such revision in the git repository of {argument}.");
        }

        var names = Run(folder, ["ls-tree", "-r", "-z", "--name-only", "--end-of-options", revision, .. path.Length > 0 ? [path] : Array.Empty<string>()]) ?? "";
        foreach (var name in names.Split('\0', StringSplitOptions.RemoveEmptyEntries))
        {
            var below = path.Length > 0 ? name[path.Length..].TrimStart('/') : name;
            var file = below.Length == 0 ? argument : Path.Combine(root, below);
            if (below.Length == 0 || (!PlanFileFinder.IsLeftOut(below) && (glob?.IsMatch(file) ?? PlanFileFinder.IsPlan(file))))
            {
                yield return file;
            }
        }
    }

    private PlanDocument Read(string file, CancellationToken cancellation)
    {
        var (folder, path) = Locate(file);
        return PlanDocument.Parse(file, (Run(folder, "show", "--end-of-options", $"{revision}:./{path}") ?? "").TrimStart('\uFEFF'), cancellation);
    }

    /// <summary>A folder that is there, in which git can be run, and the way on to a file or folder that may be gone; empty for the folder itself.</summary>
    private static (string Folder, string Path) Locate(string file)
    {
        var full = Path.GetFullPath(file);
        var folder = full;
        while (!Directory.Exists(folder))
        {
            folder = Path.GetDirectoryName(folder)!;
        }

        var path = Path.GetRelativePath(folder, full).Replace(Path.DirectorySeparatorChar, '/');
        return (folder, path == "." ? "" : path);
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
