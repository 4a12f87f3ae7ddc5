using TrackingPlan.Model.Collections;
using TrackingPlan.Model.Names;
using TrackingPlan.Model.Plans;
using TrackingPlan.Model.Shapes;

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

    public static DocsSpec OfBranch(Branch branch) => OfShape(branch.Place.Schema, branch.Place.Path);

    /// <summary>What is written unasked is said with the record.</summary>
    public static DocsSpec WithConstants(DocsSpec docs, RecordShape record)
    {
        var constants = record.Members.Where(member => member.Constant is not null).ToArray();
        return constants.Length == 0
            ? docs
            : docs with { Remarks = docs.Remarks.Concat(constants.Select(member => $"Always written: \"{member.Property.Name}\": {member.Constant!.Json}")).ToEquatableArray() };
    }

    /// <summary>What a C# type can't express stands in the remarks; the validator checks it.</summary>
    public static DocsSpec OfProperty(Property property, Shape shape)
    {
        var schema = property.Schema;
        var remarks = Constraints.Of(schema, shape).ToList();
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
}
