namespace TrackingPlan.Tests;

/// <summary>The files of this repository, for tests that keep its pages, plans and projects true. Every test project compiles this file.</summary>
internal static class Repository
{
    public static string Root { get; } = FindRoot();

    public static string PathOf(params string[] parts) => Path.Combine([Root, .. parts]);

    /// <summary>A text file with the line ends of the repository, whatever the checkout made of them.</summary>
    public static string ReadText(params string[] parts) => File.ReadAllText(PathOf(parts)).Replace("\r\n", "\n");

    private static string FindRoot()
    {
        for (var folder = new DirectoryInfo(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
        {
            if (File.Exists(Path.Combine(folder.FullName, "TrackingPlan.sln")))
            {
                return folder.FullName;
            }
        }

        throw new InvalidOperationException($"There is no TrackingPlan.sln above {AppContext.BaseDirectory}.");
    }
}
