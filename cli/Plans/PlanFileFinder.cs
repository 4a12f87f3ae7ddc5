using System.IO.Enumeration;
using TrackingPlan.Cli.Hosting;

namespace TrackingPlan.Cli.Plans;

/// <summary>Finds plan files on disk.</summary>
internal static class PlanFileFinder
{
    private const string NoPlans = "The folder has no plan files (*.plan.yaml, *.plan.yml, *.plan.json).";

    private static readonly string[] Suffixes = [".plan.yaml", ".plan.yml", ".plan.json"];

    /// <summary>What projects leave out as well: what was built, what was restored, and hidden folders.</summary>
    private static readonly string[] LeftOut = ["bin", "obj", "node_modules"];

    /// <summary>Whether the compiler takes a file for a plan by its name alone.</summary>
    public static bool IsPlan(string path) => Suffixes.Any(suffix => path.EndsWith(suffix, StringComparison.OrdinalIgnoreCase));

    /// <summary>The files that some arguments name, each once, however often and in whatever way it is named.</summary>
    /// <exception cref="UnusableInputException">An argument names nothing.</exception>
    public static IReadOnlyList<string> Find(IEnumerable<string> arguments) => Find(arguments, IsPlan, NoPlans);

    /// <summary>The files that some arguments name, each once, where folders are searched for files of another kind.</summary>
    /// <param name="arguments">Files, folders and patterns.</param>
    /// <param name="isWanted">Whether a file in a folder is one.</param>
    /// <param name="noneInFolder">What is said of a folder that has none.</param>
    /// <exception cref="UnusableInputException">An argument names nothing.</exception>
    public static IReadOnlyList<string> Find(IEnumerable<string> arguments, Predicate<string> isWanted, string noneInFolder) => arguments
        .SelectMany(argument => Look(argument, isWanted, noneInFolder) is var (files, orElse) && files.Count > 0 ? files : throw new UnusableInputException($"{argument}: {orElse}"))
        .DistinctBy(Path.GetFullPath)
        .ToArray();

    /// <summary>Whether an argument names a file.</summary>
    public static bool NamesFile(string argument) => Look(argument, IsPlan, NoPlans).Files.Count > 0;

    /// <summary>Whether a file in a folder is none of the project's, because of the folders between.</summary>
    /// <param name="path">Its path from the folder, with slashes.</param>
    public static bool IsLeftOut(string path) => path.Split('/')[..^1].Any(IsFolderLeftOut);

    private static (IReadOnlyList<string> Files, string OrElse) Look(string argument, Predicate<string> isWanted, string noneInFolder) =>
        File.Exists(argument) ? ([argument], "")
        : Directory.Exists(argument) ? (FilesBelow(argument, isWanted), noneInFolder)
        : FileGlob.Parse(argument) is { } glob && Directory.Exists(glob.Folder) ? (FilesBelow(glob.Folder, glob.IsMatch), "No file has a path like this.")
        : ([], "There is no such file or folder.");

    private static string[] FilesBelow(string folder, Predicate<string> isMatch) => FilesBelow(folder).Where(file => isMatch(file)).Order(StringComparer.Ordinal).ToArray();

    private static bool IsFolderLeftOut(string name) => name[0] == '.' || LeftOut.Contains(name, StringComparer.OrdinalIgnoreCase);

    private static IEnumerable<string> FilesBelow(string folder)
    {
        // A link to a folder above would be followed for ever.
        var options = new EnumerationOptions { RecurseSubdirectories = true, AttributesToSkip = FileAttributes.None };
        return new FileSystemEnumerable<string>(folder, (ref FileSystemEntry entry) => entry.ToSpecifiedFullPath(), options)
        {
            ShouldIncludePredicate = (ref FileSystemEntry entry) => !entry.IsDirectory,
            ShouldRecursePredicate = (ref FileSystemEntry entry) =>
                !entry.Attributes.HasFlag(FileAttributes.ReparsePoint) && !IsFolderLeftOut(entry.FileName.ToString()),
        };
    }
}
