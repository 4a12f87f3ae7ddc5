namespace TrackingPlan.Model.Sets;

/// <summary>Paths of plan files, as texts: nothing is opened. Slashes and backslashes are the same.</summary>
public static class PlanFilePath
{
    /// <summary>Whether an include means a file. A ready-made plan has neither folder nor extension.</summary>
    public static bool IsPath(string include) =>
        include.IndexOfAny(['/', '\\']) >= 0 || new[] { ".yaml", ".yml", ".json" }.Any(extension => include.EndsWith(extension, StringComparison.OrdinalIgnoreCase));

    /// <summary>The path of a file that another one includes by a path relative to itself.</summary>
    public static string Resolve(string includingFile, string include)
    {
        var path = include.Replace('\\', '/');
        var isRooted = path.StartsWith("/", StringComparison.Ordinal) || (path.Length > 1 && path[1] == ':');
        return Normalize(isRooted ? path : includingFile + "/../" + path);
    }

    /// <summary>A path without <c>.</c>, and without <c>..</c> as far as there is a folder to leave.</summary>
    public static string Normalize(string path)
    {
        var segments = new List<string>();
        foreach (var segment in path.Replace('\\', '/').Split('/'))
        {
            if (segment == ".." && segments.Count > 0 && segments[segments.Count - 1] is not ("" or ".."))
            {
                segments.RemoveAt(segments.Count - 1);
            }
            else if (segment != "." && (segment.Length > 0 || segments.Count == 0))
            {
                segments.Add(segment);
            }
        }

        return string.Join("/", segments);
    }

    /// <summary>How one file would include another one; both paths are normal.</summary>
    public static string Relative(string includingFile, string file)
    {
        var from = includingFile.Split('/');
        var to = file.Split('/');
        var common = 0;
        while (common < from.Length - 1 && common < to.Length - 1 && from[common] == to[common])
        {
            common++;
        }

        return string.Concat(Enumerable.Repeat("../", from.Length - 1 - common)) + string.Join("/", to.Skip(common));
    }
}
