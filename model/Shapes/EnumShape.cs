using TrackingPlan.Model.Collections;
using TrackingPlan.Model.Plans;

namespace TrackingPlan.Model.Shapes;

/// <summary>One of several texts, numbers and booleans: an enum of C#.</summary>
/// <param name="Values">The values without null, each once.</param>
public sealed record EnumShape(EquatableArray<JsonLiteral> Values) : Shape
{
    /// <inheritdoc/>
    public override bool IsDeclared => true;

    /// <summary>The shape of a value that is one of those listed. Lists and objects among them have no place in an enum.</summary>
    /// <param name="listed">The values that are allowed.</param>
    /// <param name="types">The types that they have to be of; values of other ones are not allowed after all.</param>
    internal static Shape Of(EquatableArray<JsonLiteral> listed, JsonTypes types)
    {
        var all = JsonTypes.None;
        foreach (var value in listed)
        {
            all |= value.Types;
        }

        // Mostly all values count, and a list that is long is not copied.
        var isWhole = types == JsonTypes.None && !all.HasFlag(JsonTypes.Null);
        var values = isWhole ? listed : listed.Where(value => value.Types != JsonTypes.Null && (types == JsonTypes.None || (value.Types & types) != 0)).ToEquatableArray();
        return values.Count == 0 || (all & (JsonTypes.Object | JsonTypes.Array)) != 0
            ? OpenShape.Instance
            : new EnumShape(values) { AllowsNull = all.HasFlag(JsonTypes.Null) && (types == JsonTypes.None || types.HasFlag(JsonTypes.Null)) };
    }
}
