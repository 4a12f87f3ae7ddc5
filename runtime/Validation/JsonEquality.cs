using System.Text;
using System.Text.Json;

namespace TrackingPlan;

/// <summary>Equality as JSON Schema means it: numbers by value, members in any order. The framework's own depends on its version.</summary>
internal static class JsonEquality
{
    public static bool AreEqual(JsonElement left, JsonElement right) => (left.ValueKind, right.ValueKind) switch
    {
        (JsonValueKind.String, JsonValueKind.String) => left.GetString() == right.GetString(),
        (JsonValueKind.Number, JsonValueKind.Number) =>
            ExactNumber.Compare(Encoding.UTF8.GetBytes(left.GetRawText()), Encoding.UTF8.GetBytes(right.GetRawText())) == 0,
        (JsonValueKind.Object, JsonValueKind.Object) => Covers(left, right) && Covers(right, left),
        (JsonValueKind.Array, JsonValueKind.Array) => AreEqualLists(left, right),
        _ => left.ValueKind == right.ValueKind,
    };

    private static bool Covers(JsonElement left, JsonElement right)
    {
        foreach (var member in right.EnumerateObject())
        {
            if (!left.TryGetProperty(member.Name, out var value) || !AreEqual(value, member.Value))
            {
                return false;
            }
        }

        return true;
    }

    private static bool AreEqualLists(JsonElement left, JsonElement right)
    {
        if (left.GetArrayLength() != right.GetArrayLength())
        {
            return false;
        }

        for (var i = 0; i < left.GetArrayLength(); i++)
        {
            if (!AreEqual(left[i], right[i]))
            {
                return false;
            }
        }

        return true;
    }
}
