namespace TrackingPlan.Package.Tests.Harness;

/// <summary>The command line, packed and installed from a folder as its only source, as a user would install it.</summary>
public sealed class InstalledTool : IDisposable
{
    private readonly string _root = Directory.CreateTempSubdirectory("trackingplan-").FullName;

    public InstalledTool()
    {
        var feed = Path.Combine(_root, "feed");
        var config = Path.Combine(_root, "nuget.config");
        DotNet.Run(Repository.Root, "pack", Repository.PathOf("cli", "TrackingPlan.Cli.csproj"), "--no-build", "-p:BuildProjectReferences=false", "-c", BuildFacts.Configuration, "-o", feed).ShouldSucceed();
        File.WriteAllText(
            config,
            $"""
            <configuration>
              <packageSources><clear /><add key="feed" value="{feed}" /></packageSources>
              <config><add key="globalPackagesFolder" value="{Path.Combine(_root, "packages")}" /></config>
            </configuration>
            """);
        DotNet.Run(_root, "tool", "install", "TrackingPlan.Cli", "--tool-path", "tools", "--configfile", config, "--version", BuildFacts.TrackingPlanVersion).ShouldSucceed();
    }

    /// <summary>Runs the command that was installed.</summary>
    public CommandResult Run(string folder, params string[] arguments) => DotNet.RunProgram(Path.Combine(_root, "tools", "trackingplan"), folder, arguments);

    public void Dispose() => Directory.Delete(_root, recursive: true);
}
