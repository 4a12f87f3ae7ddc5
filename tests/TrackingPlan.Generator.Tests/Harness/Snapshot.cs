namespace TrackingPlan.Generator.Tests.Harness;

/// <summary>
/// Compares a whole set of generated files with the <c>*.verified.cs</c> files of a folder: a missing or an extra file fails like a changed one.
/// <c>UPDATE_SNAPSHOTS=1</c> writes them instead; CI refuses that.
/// </summary>
public static class Snapshot
{
    private const string Suffix = ".verified.cs";

    public static void Verify(string folder, IReadOnlyDictionary<string, string> files)
    {
        if (Environment.GetEnvironmentVariable("UPDATE_SNAPSHOTS") == "1")
        {
            Environment.GetEnvironmentVariable("CI").ShouldNotBe("true", "Snapshots are written by people who read them, not by CI.");
            Write(folder, files);
            return;
        }

        var expected = Directory.GetFiles(folder, "*" + Suffix).ToDictionary(path => NameOf(path), File.ReadAllText);
        files.Keys.Order().ShouldBe(expected.Keys.Order());
        foreach (var (name, text) in files)
        {
            text.ShouldBe(expected[name], $"{name} differs from its snapshot. If the change is meant, run the tests with UPDATE_SNAPSHOTS=1 and review the difference.");
        }
    }

    private static void Write(string folder, IReadOnlyDictionary<string, string> files)
    {
        foreach (var path in Directory.GetFiles(folder, "*" + Suffix))
        {
            File.Delete(path);
        }

        foreach (var (name, text) in files)
        {
            File.WriteAllText(Path.Combine(folder, Path.GetFileNameWithoutExtension(name) + Suffix), text);
        }
    }

    private static string NameOf(string path) => Path.GetFileName(path)[..^Suffix.Length] + ".cs";
}
