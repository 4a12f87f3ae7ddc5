using System.Text.RegularExpressions;

namespace TrackingPlan.Cli.Plans;

/// <summary>A pattern for paths, for shells that hand it on as it is: <c>*</c> and <c>?</c> stand for characters of one name, <c>**</c> for folders.</summary>
internal sealed partial class FileGlob
{
    private readonly Regex _pattern;

    private FileGlob(string folder, Regex pattern) => (Folder, _pattern) = (folder, pattern);

    /// <summary>The folder below which all files that match lie.</summary>
    public string Folder { get; }

    /// <summary>Reads a pattern; null when the text has nothing of one.</summary>
    public static FileGlob? Parse(string text)
    {
        var path = text.Replace('\\', '/');
        var wildcard = path.IndexOfAny(['*', '?']);
        if (wildcard < 0)
        {
            return null;
        }

        var slash = path.LastIndexOf('/', wildcard);
        var pattern = Wildcard().Replace(Regex.Escape(path[(slash + 1)..]), match => match.Value switch
        {
            @"\*\*/" => "(?:.*/)?",
            @"\*\*" => ".*",
            @"\*" => "[^/]*",
            _ => "[^/]",
        });
        return new FileGlob(slash < 0 ? "." : path[..(slash + 1)], new Regex($@"\A(?:{pattern})\z", RegexOptions.CultureInvariant | RegexOptions.NonBacktracking));
    }

    /// <summary>Whether a file below the folder matches.</summary>
    public bool IsMatch(string file) => _pattern.IsMatch(Path.GetRelativePath(Folder, file).Replace('\\', '/'));

    [GeneratedRegex(@"\\\*\\\*/|\\\*\\\*|\\\*|\\\?")]
    private static partial Regex Wildcard();
}
