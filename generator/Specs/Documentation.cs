using TrackingPlan.Model.Collections;
using TrackingPlan.Model.Names;
using TrackingPlan.Model.Plans;

namespace TrackingPlan.Generator.Specs;

/// <summary>What the plan says for people, as documentation of the generated code.</summary>
internal static class Documentation
{
    public static DocsSpec OfCall(PlannedEvent planned)
    {
        var name = planned.Call switch
        {
            CallType.Identify => "The traits of a user.",
            CallType.Group => "The traits of a group.",
            _ => $"The {planned.KindName} \"{planned.Name}\"{(planned.Version is { } version ? $", version {version}" : "")}.",
        };
        var remarks = new List<string>();
        if (planned.Description is not null)
        {
            remarks.Add(name);
        }

        AddIfSaid(remarks, "Why", planned.Why);
        AddIfSaid(remarks, "Owner", planned.Owner);
        if (planned.Destinations is { } destinations)
        {
            remarks.Add($"Destinations: {(destinations.Count == 0 ? "none" : string.Join(", ", destinations))}");
        }

        if (planned.Labels.Count > 0)
        {
            remarks.Add($"Labels: {string.Join(", ", planned.Labels.Select(label => label.Value.Length == 0 ? label.Key : $"{label.Key}: {label.Value}"))}");
        }

        if (planned.Status == EventStatus.Draft)
        {
            remarks.Add("A draft, which may still change.");
        }

        return new DocsSpec(planned.Description ?? name, remarks.ToEquatableArray());
    }

    public static DocsSpec OfType(PlannedType type) => new(type.Schema.Description ?? $"The type \"{type.Name}\".");

    public static DocsSpec OfShape(Schema schema, ShapePath path) => new(schema.Description ?? $"What {path} holds.");

    /// <summary>What a C# type can't express stands in the remarks; the validator checks it.</summary>
    public static DocsSpec OfProperty(Property property)
    {
        var schema = property.Schema;
        var remarks = new List<string>();
        if (schema.Pattern is { } pattern)
        {
            remarks.Add($"Matches {pattern}");
        }

        remarks.AddRange(schema.NumericKeywords.Select(Describe));
        if (schema.Default is { } value)
        {
            remarks.Add($"When it is missing: {value.String ?? value.Json}");
        }

        if (schema.Pii is { } pii)
        {
            remarks.Add($"Personal data ({pii}).");
        }

        return new DocsSpec(schema.Description ?? $"The property \"{property.Name}\".", remarks.ToEquatableArray(), schema.Example?.String ?? schema.Example?.Json);
    }

    private static void AddIfSaid(List<string> remarks, string title, string? text)
    {
        if (text is not null)
        {
            remarks.Add($"{title}: {text}");
        }
    }

    private static string Describe(NumericKeyword bound) => bound.Keyword switch
    {
        "minimum" => $"At least {bound.Value}.",
        "maximum" => $"At most {bound.Value}.",
        "exclusiveMinimum" => $"Over {bound.Value}.",
        "exclusiveMaximum" => $"Under {bound.Value}.",
        "minLength" => $"At least {bound.Value} characters.",
        "maxLength" => $"At most {bound.Value} characters.",
        "minItems" => $"At least {bound.Value} items.",
        "maxItems" => $"At most {bound.Value} items.",
        "minProperties" => $"At least {bound.Value} properties.",
        "maxProperties" => $"At most {bound.Value} properties.",
        "multipleOf" => $"A multiple of {bound.Value}.",
        _ => $"{bound.Keyword}: {bound.Value}.",
    };
}
