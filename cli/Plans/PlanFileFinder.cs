namespace TrackingPlan.Cli.Plans;

/// <summary>Finds plan files on disk.</summary>
internal static class PlanFileFinder
{
    private static readonly string[] Suffixes = [".plan.yaml", ".plan.yml", ".plan.json"];

    /// <summary>The file that a path names, or the plan files below a folder.</summary>
    /// <exception cref="FileNotFoundException">There is neither a file nor a folder, or no plan in the folder.</exception>
    public static IReadOnlyList<string> Find(string path)
    {
        if (File.Exists(path))
        {
            return [path];
        }

        if (!Directory.Exists(path))
        {
            throw new FileNotFoundException("There is no such file or folder.");
        }

        var files = Directory.EnumerateFiles(path, "*", SearchOption.AllDirectories)
            .Where(file => Suffixes.Any(suffix => file.EndsWith(suffix, StringComparison.OrdinalIgnoreCase)))
            .Order(StringComparer.Ordinal)
            .ToArray();
        return files.Length > 0 ? files : throw new FileNotFoundException("The folder has no plan files (*.plan.yaml, *.plan.yml, *.plan.json).");
    }
}
