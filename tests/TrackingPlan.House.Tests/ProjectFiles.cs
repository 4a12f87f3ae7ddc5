using System.Xml.Linq;

namespace TrackingPlan.House.Tests;

/// <summary>The project files of the repository.</summary>
internal static class ProjectFiles
{
    /// <summary>All project files, by their paths from the root, with slashes.</summary>
    public static IReadOnlyList<string> All { get; } = Directory.EnumerateFiles(Repository.Root, "*.csproj", SearchOption.AllDirectories)
        .Select(path => Path.GetRelativePath(Repository.Root, path).Replace('\\', '/'))
        .Where(path => !path.StartsWith("artifacts/", StringComparison.Ordinal))
        .Order(StringComparer.Ordinal)
        .ToArray();

    /// <summary>The <c>Include</c> of all items of a kind in a project file.</summary>
    public static IEnumerable<string> Items(string project, string kind) => XDocument.Load(Repository.PathOf(project)).Descendants(kind).Select(item => item.Attribute("Include")!.Value);
}
