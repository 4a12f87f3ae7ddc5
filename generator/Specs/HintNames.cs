using System.Globalization;

namespace TrackingPlan.Generator.Specs;

/// <summary>
/// Names for generated files. Roslyn drops all of a generator's output when two differ in case only, and file systems have limits when the files
/// are written out.
/// </summary>
internal sealed class HintNames
{
    private const int MaxLength = 100;
    private readonly HashSet<string> _clashing;

    /// <summary>Looks at all names that will be asked for.</summary>
    public HintNames(IEnumerable<string> identifiers) => _clashing = new HashSet<string>(
        identifiers.GroupBy(name => name, StringComparer.OrdinalIgnoreCase).Where(group => group.Count() > 1).Select(group => group.Key),
        StringComparer.OrdinalIgnoreCase);

    /// <summary>The file name for an identifier.</summary>
    /// <param name="folder">What comes before it, the same for all files of a plan.</param>
    /// <param name="identifier">The C# name of what the file declares.</param>
    public string For(string folder, string identifier)
    {
        var needsHash = _clashing.Contains(identifier) || identifier.Length > MaxLength;
        var name = identifier.Length > MaxLength ? identifier.Substring(0, MaxLength) : identifier;
        return needsHash ? $"{folder}.{name}.{Hash(identifier)}.g.cs" : $"{folder}.{name}.g.cs";
    }

    /// <summary>The same files, with names that differ where plans of two namespaces have the same name in C#.</summary>
    public static IEnumerable<SourceSpec> KeepApart(IEnumerable<SourceSpec> specs)
    {
        foreach (var group in specs.GroupBy(spec => spec.HintName, StringComparer.OrdinalIgnoreCase))
        {
            var isShared = group.Skip(1).Any();
            foreach (var spec in group)
            {
                yield return isShared ? spec with { HintName = $"{Hash(spec.PlanName)}.{spec.HintName}" } : spec;
            }
        }
    }

    /// <summary>FNV-1a: the same on every machine and in every run, unlike <see cref="string.GetHashCode()"/>.</summary>
    public static uint HashOf(string text)
    {
        var hash = 2166136261u;
        foreach (var c in text)
        {
            hash = unchecked((hash ^ c) * 16777619);
        }

        return hash;
    }

    private static string Hash(string text) => HashOf(text).ToString("x8", CultureInfo.InvariantCulture);
}
