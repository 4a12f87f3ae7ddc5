namespace TrackingPlan.Package.Tests.Harness;

/// <summary>A console project that somebody just made: the package, their files, and strict settings.</summary>
public sealed class FreshProject
{
    private readonly string _folder;

    public FreshProject(string folder, IEnumerable<string> otherPackages)
    {
        _folder = folder;
        var others = string.Concat(otherPackages.Select(id => $"""<PackageReference Include="{id}" Version="1.0.0" />"""));
        Write(
            "Shop.csproj",
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
            """);
    }

    /// <summary>The names of the files that the generator wrote.</summary>
    public IReadOnlyList<string> GeneratedFiles
    {
        get
        {
            var folder = Path.Combine(_folder, "obj", "Debug", "net10.0", "generated", "TrackingPlan.Generator");
            return Directory.Exists(folder) ? Directory.GetFiles(folder, "*.cs", SearchOption.AllDirectories).Select(path => Path.GetFileName(path)).Order().ToArray() : [];
        }
    }

    public FreshProject Write(string file, string text)
    {
        File.WriteAllText(Path.Combine(_folder, file), text);
        return this;
    }

    public CommandResult Build(params string[] arguments) => DotNet.Run(_folder, ["build", "-nodeReuse:false", .. arguments]);

    public CommandResult Run() => DotNet.Run(_folder, Path.Combine("bin", "Debug", "net10.0", "Shop.dll"));
}
