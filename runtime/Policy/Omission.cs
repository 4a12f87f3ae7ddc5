using System.Globalization;
using System.Text.Json;

namespace TrackingPlan;

/// <summary>What is left out of a message: members of its objects, by JSON Pointers.</summary>
/// <param name="message">The message.</param>
internal sealed class Omission(JsonElement message)
{
    /// <summary>The members that are left out, as a tree of names from the message's top.</summary>
    public OmittedMember Root { get; } = new();

    /// <summary>
    /// Leaves out what breaks the plan: the value of the violation; where something is missing, or the value is left out already, what holds it. Items of a
    /// list are not taken out of it, for that would move the others: the member goes that holds the list.
    /// </summary>
    /// <returns>False when that would be all properties or traits, or something outside them.</returns>
    public bool Add(Violation violation)
    {
        var path = violation.Path.Split('/').Skip(1).Select(Unescape).ToList();
        if (violation.Kind == ViolationKind.RequiredMissing)
        {
            path.RemoveAt(path.Count - 1);
        }

        MoveToMember(path);
        while (path.Count > 1 && Root.IsOmitted(path))
        {
            path.RemoveAt(path.Count - 1);
            MoveToMember(path);
        }

        // The first name is `properties` or `traits`.
        if (path.Count < 2 || path[0] is not ("properties" or "traits"))
        {
            return false;
        }

        Root.Omit(path);
        return true;
    }

    /// <summary>Shortens a path to one that ends at a member of an object.</summary>
    private void MoveToMember(List<string> path)
    {
        var length = 0;
        var element = message;
        for (var i = 0; i < path.Count; i++)
        {
            if (element.ValueKind == JsonValueKind.Object && element.TryGetProperty(path[i], out var member))
            {
                element = member;
                length = i + 1;
            }
            else if (element.ValueKind == JsonValueKind.Array && int.TryParse(path[i], NumberStyles.None, CultureInfo.InvariantCulture, out var index) && index < element.GetArrayLength())
            {
                element = element[index];
            }
            else
            {
                break;
            }
        }

        path.RemoveRange(length, path.Count - length);
    }

    /// <summary>In this order (RFC 6901, section 4): ~01 is the name ~1, not a slash.</summary>
    private static string Unescape(string segment) => segment.Replace("~1", "/").Replace("~0", "~");
}
