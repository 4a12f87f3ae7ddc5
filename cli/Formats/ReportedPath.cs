namespace TrackingPlan.Cli.Formats;

/// <summary>How reports name files for tools that look at the repository from its root, where CI runs commands.</summary>
internal static class ReportedPath
{
    /// <summary>The path from the working folder, with slashes; the full path of a file that lies elsewhere.</summary>
    public static string Of(string file)
    {
        var path = Path.GetRelativePath(Environment.CurrentDirectory, file);
        var isBelow = !Path.IsPathRooted(path) && path != ".." && !path.StartsWith($"..{Path.DirectorySeparatorChar}", StringComparison.Ordinal);
        return (isBelow ? path : Path.GetFullPath(file)).Replace(Path.DirectorySeparatorChar, '/');
    }

    /// <summary>The same as a URI: relative below the working folder.</summary>
    public static string UriOf(string file) =>
        Of(file) is var path && Path.IsPathRooted(path) ? new Uri(path).AbsoluteUri : string.Join('/', path.Split('/').Select(Uri.EscapeDataString));
}
