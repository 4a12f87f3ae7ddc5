namespace TrackingPlan.Cli.Validation.Checking;

/// <summary>What violations have in common that are counted together.</summary>
/// <param name="EventType">The call; null when the message does not say.</param>
/// <param name="EventName">The name of the event, page or screen; null when it has none.</param>
/// <param name="Path">The place, a JSON Pointer, with <c>*</c> for every index of a list.</param>
/// <param name="Kind">The kind.</param>
/// <param name="Keyword">The JSON Schema keyword; null when none is broken.</param>
internal readonly record struct ViolationKey(string? EventType, string? EventName, string Path, ViolationKind Kind, string? Keyword)
{
    /// <summary>What a violation is counted under.</summary>
    public static ViolationKey Of(Violation violation) => new(violation.EventType, violation.EventName, Generalize(violation.Path), violation.Kind, violation.Keyword);

    private static string Generalize(string path)
    {
        for (var slash = path.IndexOf('/'); slash >= 0; slash = path.IndexOf('/', slash + 1))
        {
            if (slash + 1 < path.Length && char.IsAsciiDigit(path[slash + 1]))
            {
                return string.Join('/', path.Split('/').Select(name => name.Length > 0 && name.All(char.IsAsciiDigit) ? "*" : name));
            }
        }

        return path;
    }
}
