using System.Text.Json;
using TrackingPlan.Cli.Hosting;
using TrackingPlan.Model.Baselines;

namespace TrackingPlan.Cli.Baselines;

/// <summary>The compiler's error log: SARIF 2.1, with what the rules on C# put into the properties of their diagnostics.</summary>
internal static class ErrorLog
{
    /// <summary>What a log says that a baseline can mute.</summary>
    /// <param name="path">The log.</param>
    /// <param name="code">The C# files, for findings whose rule gives no name.</param>
    /// <exception cref="UnusableInputException">There is no such log, it can't be read, or it is not about the code as it is now.</exception>
    public static IReadOnlyList<BaselineFinding> Read(string path, SourceCode code)
    {
        try
        {
            using var log = JsonDocument.Parse(File.ReadAllBytes(path));
            if (!log.RootElement.TryGetProperty("version", out var version) || version.GetString() != "2.1.0")
            {
                throw new UnusableInputException($"{path}: The log is not SARIF 2.1; build with ErrorLog=FILE,version=2.1.");
            }

            return log.RootElement.GetProperty("runs").EnumerateArray()
                .SelectMany(run => run.GetProperty("results").EnumerateArray())
                .Where(result => Baseline.CanMute(result.GetProperty("ruleId").GetString()!))
                .Select(result => ReadResult(result, code))
                .ToArray();
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            throw UnusableInputException.At(path, exception);
        }
        catch (Exception exception) when (exception is JsonException or InvalidOperationException or KeyNotFoundException or ArgumentException or FormatException)
        {
            throw new UnusableInputException($"{path}: The file is not an error log of the compiler.");
        }
    }

    private static BaselineFinding ReadResult(JsonElement result, SourceCode code)
    {
        var place = result.GetProperty("locations")[0].GetProperty("physicalLocation");
        var file = PathOf(place.GetProperty("artifactLocation").GetProperty("uri").GetString()!);
        var name = NameIn(result) ?? FindingNames.OfCode(code.At(file, place.GetProperty("region")));
        return new BaselineFinding(result.GetProperty("ruleId").GetString()!, file, name, result.TryGetProperty("suppressions", out var suppressions) && suppressions.GetArrayLength() > 0);
    }

    private static string? NameIn(JsonElement result) =>
        result.TryGetProperty("properties", out var properties)
        && properties.TryGetProperty("customProperties", out var custom)
        && custom.TryGetProperty(FindingNames.Property, out var name)
            ? name.GetString()
            : null;

    private static string PathOf(string uri) => Path.GetFullPath(Uri.TryCreate(uri, UriKind.Absolute, out var absolute) ? absolute.LocalPath : Uri.UnescapeDataString(uri));
}
