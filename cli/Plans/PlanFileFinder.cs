using System.IO.Enumeration;
using TrackingPlan.Cli.Hosting;

namespace TrackingPlan.Cli.Plans;

/// <summary>Finds plan files on disk.</summary>
internal static class PlanFileFinder
{
    private static readonly string[] Suffixes = [".plan.yaml", ".plan.yml", ".plan.json"];

    /// <summary>What projects leave out as well: what was built, what was restored, and hidden folders.</summary>
    private static readonly string[] LeftOut = ["bin", "obj", "node_modules"];

    /// <summary>Whether the compiler takes a file for a plan by its name alone.</summary>
    public static bool IsPlan(string path) => Suffixes.Any(suffix => path.EndsWith(suffix, StringComparison.OrdinalIgnoreCase));

    /// <summary>The files that some arguments name, each once, however often and in whatever way it is named.</summary>
    /// <exception cref="UnusableInputException">An argument names nothing.</exception>
    public static IReadOnlyList<string> Find(IEnumerable<string> arguments) => Find(arguments, IsPlan, "The folder has no plan files (*.plan.yaml, *.plan.yml, *.plan.json).");

    /// <summary>The files that some arguments name, each once, where folders are searched for files of another kind.</summary>
    /// <param name="arguments">Files, folders and patterns.</param>
    /// <param name="isWanted">Whether a file in a folder is one.</param>
    /// <param name="orElse">What is said of a folder that has none.</param>
    /// <exception cref="UnusableInputException">An argument names nothing.</exception>
    public static IReadOnlyList<string> Find(IEnumerable<string> arguments, Predicate<string> isWanted, string orElse) =>
        arguments.SelectMany(argument => Find(argument, isWanted, orElse)).DistinctBy(Path.GetFullPath).ToArray();

    private static IReadOnlyList<string> Find(string argument, Predicate<string> isWanted, string noneInFolder)
    {
        if (File.Exists(argument))
        {
            return [argument];
        }

        if (Directory.Exists(argument))
        {
            return FindBelow(argument, isWanted, noneInFolder);
        }

        if (FileGlob.Parse(argument) is { } glob && Directory.Exists(glob.Folder))
        {
            return FindBelow(glob.Folder, glob.IsMatch, "No file has a path like this.");
        }

        throw new UnusableInputException($"{argument}: There is no such file or folder.");

        IReadOnlyList<string> FindBelow(string folder, Predicate<string> isMatch, string orElse)
        {
            var files = FilesBelow(folder).Where(file => isMatch(file)).Order(StringComparer.Ordinal).ToArray();
            return files.Length > 0 ? files : throw new UnusableInputException($"{argument}: {orElse}");
        }
    }

    private static IEnumerable<string> FilesBelow(string folder)
    {
        // A link to a folder above would be followed for ever.
        var options = new EnumerationOptions { RecurseSubdirectories = true, AttributesToSkip = FileAttributes.None };
        return new FileSystemEnumerable<string>(folder, (ref FileSystemEntry entry) => entry.ToSpecifiedFullPath(), options)
        {
            ShouldIncludePredicate = (ref FileSystemEntry entry) => !entry.IsDirectory,
            ShouldRecursePredicate = (ref FileSystemEntry entry) =>
                !entry.Attributes.HasFlag(FileAttributes.ReparsePoint) && entry.FileName[0] != '.' && !LeftOut.Contains(entry.FileName.ToString(), StringComparer.OrdinalIgnoreCase),
        };
    }
}
