namespace TrackingPlan.Package.Tests.Harness;

/// <summary>The command line, packed and installed from a folder as its only source, as a user would install it: the package of this platform, where it can be made here.</summary>
public sealed class InstalledTool : IDisposable
{
    private readonly string _root = Directory.CreateTempSubdirectory("trackingplan-").FullName;

    public InstalledTool()
    {
        Feed = new ToolFeed(_root);
        var config = Path.Combine(_root, "nuget.config");
        File.WriteAllText(
            config,
            $"""
            <configuration>
              <packageSources><clear /><add key="feed" value="{Feed.Folder}" /></packageSources>
              <config><add key="globalPackagesFolder" value="{Path.Combine(_root, "packages")}" /></config>
            </configuration>
            """);
        DotNet.Run(_root, "tool", "install", "TrackingPlan.Cli", "--tool-path", "tools", "--configfile", config, "--version", BuildFacts.TrackingPlanVersion).ShouldSucceed();
        Feed.Unpack("any", Path.Combine(_root, "any"));
    }

    /// <summary>Where it came from.</summary>
    public ToolFeed Feed { get; }

    /// <summary>What was installed.</summary>
    public IReadOnlyList<string> Files => [.. Directory.EnumerateFiles(Path.Combine(_root, "tools"), "*", SearchOption.AllDirectories).Select(file => Path.GetFileName(file))];

    /// <summary>Where the command of the package for platforms without one of their own is.</summary>
    public string PortableFolder => Path.Combine(_root, "any", "tools", "net10.0", "any");

    /// <summary>Runs the command that was installed.</summary>
    public CommandResult Run(string folder, params string[] arguments) => DotNet.RunProgram(Path.Combine(_root, "tools", "trackingplan"), folder, arguments);

    /// <summary>Runs the one for platforms without one of their own.</summary>
    public CommandResult RunPortable(string folder, params string[] arguments) =>
        DotNet.Run(folder, [Path.Combine(PortableFolder, "TrackingPlan.Cli.dll"), .. arguments]);

    public void Dispose() => Directory.Delete(_root, recursive: true);
}
