using System.Globalization;
using System.Text.Json;

namespace TrackingPlan;

/// <summary>
/// Writes violations in the words of RudderStack, as they stand in <c>context.violationErrors</c> (the RudderStack documentation,
/// data-governance/tracking-plans/violation-management). <c>meta.schemaPath</c> is left out: a violation knows the keyword and the place in the message, and
/// not by which way through <c>$ref</c>, <c>anyOf</c> or <c>items</c> the rule led there.
/// </summary>
public static class RudderStackViolation
{
    /// <summary>Writes <c>{"type", "message", "property", "meta": {"instancePath"}}</c>; what is about no property has neither of the last two.</summary>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    public static void Write(Utf8JsonWriter writer, Violation violation)
    {
        ArgumentNullException.ThrowIfNull(writer);
        ArgumentNullException.ThrowIfNull(violation);
        var isAboutProperty = violation.Kind is not (ViolationKind.UnplannedEvent or ViolationKind.InvalidMessage);
        writer.WriteStartObject();
        writer.WriteString("type"u8, TypeOf(violation.Kind));
        writer.WriteString("message"u8, violation.Description);
        if (isAboutProperty)
        {
            writer.WriteString("property"u8, PropertyAt(violation.Path));
        }

        writer.WriteStartObject("meta"u8);
        if (isAboutProperty)
        {
            writer.WriteString("instancePath"u8, InstancePathOf(violation));
        }

        writer.WriteEndObject();
        writer.WriteEndObject();
    }

    private static string TypeOf(ViolationKind kind) => kind switch
    {
        ViolationKind.RequiredMissing => "Required-Missing",
        ViolationKind.InvalidType => "Datatype-Mismatch",
        ViolationKind.InvalidValue => "Advance-Rules-Violation",
        ViolationKind.UnplannedProperty => "Additional-Properties",
        ViolationKind.UnplannedEvent => "Unplanned-Event",
        _ => "Unknown-Violation",
    };

    /// <summary>The name nearest to the place: that of the list, for an item.</summary>
    private static string PropertyAt(string pointer)
    {
        var names = PointerNames.Of(pointer);
        return names.FindLast(name => !int.TryParse(name, NumberStyles.None, CultureInfo.InvariantCulture, out _)) ?? names.LastOrDefault("");
    }

    /// <summary>
    /// The value that the keyword was asked about. For properties that are missing, not planned or badly named this is their object; so is the path
    /// already where the name is personal, and then what was found is not shown in quotes.
    /// </summary>
    private static string InstancePathOf(Violation violation) => violation.Keyword switch
    {
        "required" => ParentOf(violation.Path),
        "additionalProperties" or "propertyNames" when violation.Actual.StartsWith('"') => ParentOf(violation.Path),
        _ => violation.Path,
    };

    private static string ParentOf(string pointer) => pointer[..Math.Max(pointer.LastIndexOf('/'), 0)];
}
