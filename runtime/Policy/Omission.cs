using System.Globalization;
using System.Text.Json;

namespace TrackingPlan;

/// <summary>What is left out of a message: members of its objects, by JSON Pointers.</summary>
/// <param name="message">The message.</param>
internal sealed class Omission(JsonElement message)
{
    private readonly List<(List<string> Path, bool IsUnplanned)> _omitted = [];

    /// <summary>The members that are left out, as a tree of names from the message's top.</summary>
    public OmittedMember Root { get; } = new();

    /// <summary>The members that are left out, in the order in which that was decided, without those inside others.</summary>
    public IReadOnlyList<OmittedPlace> Places =>
        _omitted.Where(omitted => !Root.IsOmitted(omitted.Path.SkipLast(1))).Select(omitted => new OmittedPlace(omitted.Path.Aggregate("", JsonPointer.Append), omitted.IsUnplanned)).ToArray();

    /// <summary>Reads a message.</summary>
    public static Omission Of(ReadOnlySpan<byte> message)
    {
        var reader = new Utf8JsonReader(message);
        return new Omission(JsonElement.ParseValue(ref reader));
    }

    /// <summary>Leaves out what breaks the plan in the message as it is without what was left out before.</summary>
    /// <returns>False when that would be all properties or traits, or something outside them.</returns>
    public bool Add(IEnumerable<Violation> violations)
    {
        var count = _omitted.Count;
        return violations.All(Add) && _omitted.Count > count;
    }

    /// <summary>
    /// Leaves out the value of a violation; where something is missing, what it is missed in. Items of a list are not taken out of it, for that would move the
    /// others: the member goes that holds the list.
    /// </summary>
    private bool Add(Violation violation)
    {
        var path = PointerNames.Of(violation.Path);
        if (violation.Kind == ViolationKind.RequiredMissing)
        {
            path.RemoveAt(path.Count - 1);
        }

        MoveToMember(path);

        // The first name is `properties` or `traits`.
        if (path.Count < 2 || path[0] is not ("properties" or "traits"))
        {
            return false;
        }

        // A value that breaks two keywords, or has two items that break one, goes once.
        if (!Root.IsOmitted(path))
        {
            Root.Omit(path);
            _omitted.Add((path, violation.Kind == ViolationKind.UnplannedProperty));
        }

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
}
