namespace TrackingPlan.Cli.Tests.Harness;

/// <summary>A folder of its own for the files of one test, below the working folder, so that reports can name files from there.</summary>
internal sealed class TempFolder : IDisposable
{
    public TempFolder() => Directory.CreateDirectory(Path);

    /// <summary>The name of the folder, which is its path from the working folder.</summary>
    public string Name { get; } = $"t{Guid.NewGuid():N}";

    public string Path => System.IO.Path.Combine(Environment.CurrentDirectory, Name);

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
