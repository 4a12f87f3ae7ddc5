namespace TrackingPlan.Package.Tests.Harness;

/// <summary>A project that somebody just made, and their files.</summary>
public sealed class FreshProject
{
    private readonly string _folder;
    private readonly string _name;

    /// <summary>A project with a name, whose file has this text.</summary>
    public FreshProject(string folder, string name, string project)
    {
        _folder = folder;
        _name = name;
        Write($"{name}.csproj", project);
    }

    /// <summary>The text of a console project with the package, other packages, and strict settings.</summary>
    public static string ConsoleProject(IEnumerable<string> otherPackages)
    {
        var others = string.Concat(otherPackages.Select(id => $"""<PackageReference Include="{id}" Version="1.0.0" />"""));
        return
            $"""
            <Project Sdk="Microsoft.NET.Sdk">
              <PropertyGroup>
                <OutputType>Exe</OutputType>
                <TargetFramework>net10.0</TargetFramework>
                <Nullable>enable</Nullable>
                <ImplicitUsings>enable</ImplicitUsings>
                <TreatWarningsAsErrors>true</TreatWarningsAsErrors>
                <GenerateDocumentationFile>true</GenerateDocumentationFile>
                <EmitCompilerGeneratedFiles>true</EmitCompilerGeneratedFiles>
              </PropertyGroup>
              <ItemGroup>
                <PackageReference Include="TrackingPlan" Version="{BuildFacts.TrackingPlanVersion}" />{others}
              </ItemGroup>
            </Project>
            """;
    }

    /// <summary>Where the project file lies.</summary>
    public string Folder => _folder;

    /// <summary>The names of the files that the generator wrote.</summary>
    public IReadOnlyList<string> GeneratedFiles
    {
        get
        {
            var folder = Path.Combine(_folder, "obj", "Debug", "net10.0", "generated", "TrackingPlan.Generator");
            return Directory.Exists(folder) ? Directory.GetFiles(folder, "*.cs", SearchOption.AllDirectories).Select(path => Path.GetFileName(path)).Order().ToArray() : [];
        }
    }

    /// <summary>The text of a file beside the assembly; null when there is none.</summary>
    public string? ReadOutput(string file)
    {
        var path = Path.Combine(_folder, "bin", "Debug", "net10.0", file);
        return File.Exists(path) ? File.ReadAllText(path) : null;
    }

    public FreshProject Write(string file, string text)
    {
        File.WriteAllText(Path.Combine(_folder, file), text);
        return this;
    }

    public CommandResult Build(params string[] arguments) => DotNet.Run(_folder, ["build", "-nodeReuse:false", .. arguments]);

    public CommandResult Run() => DotNet.Run(_folder, Path.Combine("bin", "Debug", "net10.0", $"{_name}.dll"));
}
