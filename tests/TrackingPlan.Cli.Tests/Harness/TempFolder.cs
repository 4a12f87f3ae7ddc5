namespace TrackingPlan.Cli.Tests.Harness;

/// <summary>A folder of its own for the files of one test.</summary>
internal sealed class TempFolder : IDisposable
{
    public string Path { get; } = Directory.CreateTempSubdirectory("trackingplan-").FullName;

    /// <summary>The path of a file in it.</summary>
    public string PathOf(string file) => System.IO.Path.Combine(Path, file);

    /// <summary>Writes a file, with the folders above it, and returns its path.</summary>
    public string Write(string file, string text)
    {
        var path = PathOf(file);
        Directory.CreateDirectory(System.IO.Path.GetDirectoryName(path)!);
        File.WriteAllText(path, text);
        return path;
    }

    public string Read(string file) => File.ReadAllText(PathOf(file));

    public void Dispose() => Directory.Delete(Path, recursive: true);
}
