using System.Text;

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
        StringBuilder? general = null;
        var rest = 0;
        for (var slash = path.IndexOf('/'); slash >= 0;)
        {
            var next = path.IndexOf('/', slash + 1);
            var name = path.AsSpan((slash + 1)..(next < 0 ? path.Length : next));
            if (name.Length > 0 && !name.ContainsAnyExceptInRange('0', '9'))
            {
                general ??= new StringBuilder(path.Length);
                general.Append(path, rest, slash + 1 - rest).Append('*');
                rest = slash + 1 + name.Length;
            }

            slash = next;
        }

        return general is null ? path : general.Append(path, rest, path.Length - rest).ToString();
    }
}
