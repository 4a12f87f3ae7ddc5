using System.Text.Json;
using System.Text.RegularExpressions;
using TrackingPlan.Cli.Hosting;

namespace TrackingPlan.Cli.Baselines;

/// <summary>The C# files that an error log is about. Each is read when it is asked for, and once.</summary>
internal sealed partial class SourceCode
{
    private readonly Dictionary<string, string[]> _lines = new(StringComparer.Ordinal);

    /// <summary>The code at a place.</summary>
    /// <param name="file">The file's path.</param>
    /// <param name="region">The place as SARIF has it: lines and columns from 1, the end behind the last character.</param>
    /// <exception cref="UnusableInputException">The file can't be read, or has no such place.</exception>
    public string At(string file, JsonElement region)
    {
        var lines = LinesOf(file);
        var (startLine, endLine) = (region.GetProperty("startLine").GetInt32() - 1, region.GetProperty("endLine").GetInt32() - 1);
        var (start, end) = (region.GetProperty("startColumn").GetInt32() - 1, region.GetProperty("endColumn").GetInt32() - 1);
        try
        {
            return startLine == endLine
                ? lines[startLine][start..end]
                : string.Concat([lines[startLine][start..], .. lines[(startLine + 1)..endLine], lines[endLine][..end]]);
        }
        catch (Exception exception) when (exception is IndexOutOfRangeException or ArgumentException)
        {
            throw new UnusableInputException($"{file}: The file has changed since the log was written; build again.");
        }
    }

    private string[] LinesOf(string file)
    {
        if (!_lines.TryGetValue(file, out var lines))
        {
            try
            {
                _lines.Add(file, lines = LineStart().Split(File.ReadAllText(file)));
            }
            catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
            {
                throw UnusableInputException.At(file, exception);
            }
        }

        return lines;
    }

    /// <summary>The places behind what ends a line in C#, so that lines keep their ends.</summary>
    [GeneratedRegex(@"(?<=\n|\r(?!\n)|[\u0085\u2028\u2029])")]
    private static partial Regex LineStart();
}
