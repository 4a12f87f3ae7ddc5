using System.IO.Compression;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace TrackingPlan.Package.Tests.Harness;

/// <summary>A folder outside the repository with the packed package in it, and fresh projects that know no other source of packages.</summary>
public sealed class PackageFeed : IDisposable
{
    private readonly string _root = Directory.CreateTempSubdirectory("trackingplan-").FullName;

    public PackageFeed()
    {
        var project = Repository.PathOf("package", "TrackingPlan.Package.csproj");
        DotNet.Run(Repository.Root, "pack", project, "--no-build", "-p:BuildProjectReferences=false", "-c", BuildFacts.Configuration, "-o", FeedFolder).ShouldSucceed();
        File.WriteAllText(
            Path.Combine(_root, "nuget.config"),
            $"""
            <configuration>
              <packageSources><clear /><add key="feed" value="{FeedFolder}" /></packageSources>
              <config><add key="globalPackagesFolder" value="{Path.Combine(_root, "packages")}" /></config>
            </configuration>
            """);

        // The repository's settings must not reach the projects, should the temporary folder lie below it.
        File.WriteAllText(Path.Combine(_root, "Directory.Build.props"), "<Project />");
        File.WriteAllText(Path.Combine(_root, "Directory.Build.targets"), "<Project />");
        File.WriteAllText(Path.Combine(_root, "Directory.Packages.props"), "<Project />");
    }

    private string FeedFolder => Path.Combine(_root, "feed");

    public IReadOnlyList<string> FilesInPackage
    {
        get
        {
            using var package = ZipFile.OpenRead(Directory.GetFiles(FeedFolder, "TrackingPlan.*.nupkg").Single());
            return package.Entries.Select(entry => entry.FullName).ToArray();
        }
    }

    /// <summary>An empty project that references the package, and others if named.</summary>
    public FreshProject CreateProject(params string[] otherPackages) => new(CreateFolder(Guid.NewGuid().ToString("N")), "Shop", FreshProject.ConsoleProject(otherPackages));

    /// <summary>A project whose file has this text, in a folder of its name beside the others.</summary>
    public FreshProject CreateProjectOf(string name, string project) => new(CreateFolder(name), name, project);

    /// <summary>Adds a package that brings a YamlDotNet of its own to the compiler, as another vendor's analyzers would.</summary>
    public void AddAnalyzerPackage(string id, string yamlDotNet)
    {
        var folder = Directory.CreateDirectory(Path.Combine(_root, id)).FullName;
        File.WriteAllText(
            Path.Combine(folder, id + ".csproj"),
            $"""
            <Project Sdk="Microsoft.NET.Sdk">
              <PropertyGroup>
                <TargetFramework>netstandard2.0</TargetFramework>
                <PackageId>{id}</PackageId>
                <Version>1.0.0</Version>
                <IncludeBuildOutput>false</IncludeBuildOutput>
                <SuppressDependenciesWhenPacking>true</SuppressDependenciesWhenPacking>
                <DisableImplicitFrameworkReferences>true</DisableImplicitFrameworkReferences>
                <NoWarn>NU5128;NU5017</NoWarn>
              </PropertyGroup>
              <ItemGroup><None Include="{yamlDotNet}" Pack="true" PackagePath="analyzers/dotnet/cs" Visible="false" /></ItemGroup>
            </Project>
            """);
        DotNet.Run(folder, "restore").ShouldSucceed();
        DotNet.Run(folder, "pack", "--no-build", "-o", FeedFolder).ShouldSucceed();
    }

    /// <summary>An assembly that calls itself a much newer YamlDotNet, and has nothing of it.</summary>
    public string CompileNewerYamlDotNet()
    {
        var path = Path.Combine(_root, "YamlDotNet.dll");
        CSharpCompilation.Create(
                "YamlDotNet",
                [CSharpSyntaxTree.ParseText("[assembly: System.Reflection.AssemblyVersion(\"99.0.0.0\"), System.Reflection.AssemblyFileVersion(\"99.0.0.0\")]")],
                [MetadataReference.CreateFromFile(typeof(object).Assembly.Location)],
                new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary))
            .Emit(path).Success.ShouldBeTrue();
        return path;
    }

    private string CreateFolder(string name) => Directory.CreateDirectory(Path.Combine(_root, name)).FullName;

    public void Dispose() => Directory.Delete(_root, recursive: true);
}
