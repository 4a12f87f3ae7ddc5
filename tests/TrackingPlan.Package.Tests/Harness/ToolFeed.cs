using System.IO.Compression;

namespace TrackingPlan.Package.Tests.Harness;

/// <summary>A folder with the packages of the command line. They are built from a copy of its sources: what other tests read meanwhile stays as it is.</summary>
public sealed class ToolFeed
{
    private static readonly string[] Sources = ["cli", "docs", "model", "plans", "runtime", "shared"];

    private readonly string _folder;
    private readonly string _copy;

    /// <param name="root">An empty folder outside of the repository.</param>
    public ToolFeed(string root)
    {
        _folder = Path.Combine(root, "feed");
        _copy = Path.Combine(root, "sources");
        foreach (var source in Sources.SelectMany(source => Directory.EnumerateFiles(Repository.PathOf(source), "*", SearchOption.AllDirectories)).Concat(Directory.EnumerateFiles(Repository.Root)))
        {
            var target = Path.Combine(_copy, Path.GetRelativePath(Repository.Root, source));
            Directory.CreateDirectory(Path.GetDirectoryName(target)!);
            File.Copy(source, target);
        }

        // The package that users name only says for which platforms there are others.
        Pack("-r", "any");
        if (NativeCompiler.Missing is null)
        {
            Pack("-r", NativeCompiler.Platform);
            Pack("--no-build");
        }
        else
        {
            Pack("--no-build", "-p:ToolPackageRuntimeIdentifiers=any");
        }
    }

    /// <summary>Where to install from.</summary>
    public string Folder => _folder;

    /// <summary>What the native compiler was told; nothing where there is none.</summary>
    public IReadOnlyList<string> NativeOptions =>
        [.. Directory.EnumerateFiles(Path.Combine(_copy, "artifacts", "obj"), "*.ilc.rsp", SearchOption.AllDirectories).SelectMany(File.ReadAllLines)];

    /// <summary>Unpacks what is in the package of a platform.</summary>
    public void Unpack(string platform, string target) =>
        ZipFile.ExtractToDirectory(Path.Combine(_folder, $"TrackingPlan.Cli.{platform}.{BuildFacts.TrackingPlanVersion}.nupkg"), target);

    private void Pack(params string[] options) =>
        DotNet.Run(_copy, ["pack", Path.Combine("cli", "TrackingPlan.Cli.csproj"), "-o", _folder, .. options]).ShouldSucceed();
}
