using System.Globalization;

namespace TrackingPlan.Benchmarks;

/// <summary>The file in which the .NET runtime leaves what it counted when it ends (<c>DOTNET_WritePGOData</c>).</summary>
/// <remarks>
/// Text. For each method a line <c>@@@ codehash 0x… methodhash 0x… ilSize 0x… records 0x…</c>, its name, its signature, and for each thing counted
/// <c>Schema InstrumentationKind 385 ILOffset 21 Count 1 Other 24</c> with as many values as <c>Count</c> says, each on a line. The types that calls have met
/// are also in there; they are left out: a compiler that sees the whole program knows them.
/// </remarks>
internal static class RuntimeProfile
{
    private const string Method = "@@@ ";
    private const string Name = "MethodName: ";
    private const string Counted = "Schema ";

    /// <summary>Reads it.</summary>
    /// <param name="file">The file's path.</param>
    /// <returns>All methods of which something was counted.</returns>
    public static IEnumerable<MethodProfile> Read(string file)
    {
        var lines = File.ReadAllLines(file);
        for (var at = 0; at < lines.Length; at++)
        {
            if (lines[at].StartsWith(Method, StringComparison.Ordinal))
            {
                var end = Array.FindIndex(lines, at + 1, line => line.StartsWith(Method, StringComparison.Ordinal) || line.StartsWith("***", StringComparison.Ordinal));
                var edges = Enumerable.Range(at, end - at).Where(line => lines[line].StartsWith(Counted, StringComparison.Ordinal)).Select(line => Edge(lines[line].Split(' '), lines[line + 1]));
                yield return new MethodProfile(lines[at + 1][Name.Length..], Convert.ToInt32(lines[at].Split(' ')[6], 16), [.. edges.OfType<EdgeCount>()]);
            }
        }
    }

    private static EdgeCount? Edge(string[] schema, string value) =>
        int.Parse(schema[2], CultureInfo.InvariantCulture) == EdgeCount.Kind
            ? new(int.Parse(schema[4], CultureInfo.InvariantCulture), int.Parse(schema[8], CultureInfo.InvariantCulture), int.Parse(value, CultureInfo.InvariantCulture))
            : null;
}
