using System.Xml.Linq;

namespace TrackingPlan.House.Tests;

/// <summary>The files of the repository.</summary>
internal static class Repository
{
    public static string Root { get; } = FindRoot();

    public static string PathOf(params string[] parts) => Path.Combine([Root, .. parts]);

    /// <summary>All project files, by their paths from the root, with slashes.</summary>
    public static IReadOnlyList<string> Projects { get; } = Directory.EnumerateFiles(Root, "*.csproj", SearchOption.AllDirectories)
        .Select(path => Path.GetRelativePath(Root, path).Replace('\\', '/'))
        .Where(path => !path.StartsWith("artifacts/", StringComparison.Ordinal))
        .Order(StringComparer.Ordinal)
        .ToArray();

    /// <summary>The <c>Include</c> of all items of a kind in a project file.</summary>
    public static IEnumerable<string> Items(string project, string kind) => XDocument.Load(PathOf(project)).Descendants(kind).Select(item => item.Attribute("Include")!.Value);

    private static string FindRoot()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (!File.Exists(Path.Combine(folder.FullName, "TrackingPlan.sln")))
        {
            folder = folder.Parent ?? throw new InvalidOperationException("The tests run outside the repository.");
        }

        return folder.FullName;
    }
}
