using TrackingPlan.Model.Edits;
using TrackingPlan.Model.Plans;

namespace TrackingPlan.Model.Writing;

/// <summary>Writes schemas of a plan as the plan language spells them, each in its shortest form: what the binder reads, the other way round.</summary>
/// <param name="types">How types are named at this place.</param>
/// <param name="commentsOn">What is to stand above a property.</param>
internal sealed partial class SchemaYaml(OwnTypes types, Func<PlanPath, IReadOnlyList<string>> commentsOn)
{
    /// <summary>A property, an item or a schema of a list: its type alone where it says no more.</summary>
    public YamlPart Write(Schema schema, PlanPath? path = null) =>
        schema.IsNever ? YamlScalar.False
        : schema == Schema.Any ? new YamlText(Binding.PlanBinder.AnyType)
        : TypeAloneOf(schema) is { } name ? new YamlText(name)
        : WriteInFull(schema, path);

    /// <summary>A schema as a mapping.</summary>
    /// <param name="schema">The schema, which allows some value.</param>
    /// <param name="path">Where the file has it; null for what is no property.</param>
    /// <param name="isRequired">Whether the object around it requires it.</param>
    /// <param name="identifier">The C# name that it forces.</param>
    /// <param name="isPart">Whether it is one of several that speak of one value; then <c>properties</c> mean no object.</param>
    public YamlMapping WriteInFull(Schema schema, PlanPath? path = null, bool isRequired = false, string? identifier = null, bool isPart = false)
    {
        var entries = new EntryList();
        AddType(entries, schema, isPart);
        entries.AddIf(isRequired, "required", YamlScalar.True);
        AddValues(entries, schema);
        entries.Add("pii", schema.Pii);
        entries.Add("csharp", identifier);
        entries.Add("description", schema.Description);
        AddForPeople(entries, schema);
        entries.AddAll(schema.Annotations);
        AddObject(entries, schema, "properties", path);
        return new YamlMapping(entries.ToArray());
    }

    /// <summary>Adds what a schema says of the properties of an object: which of them are required, what else there may be, and last the properties.</summary>
    /// <param name="entries">Takes the entries.</param>
    /// <param name="schema">The schema of the object.</param>
    /// <param name="members">What the properties are called.</param>
    /// <param name="path">Where the file has the object; null for what is no property.</param>
    public void AddObject(EntryList entries, Schema schema, string members, PlanPath? path)
    {
        var listed = schema.Properties.Where(property => property.IsRequired && (!schema.DeclaresProperties || IsRequiredByList(property.Schema))).Select(property => property.Name).ToArray();
        entries.AddIf(listed.Length > 0, "required", YamlList.Of(listed));
        entries.AddIf(schema.AdditionalProperties is not null, "additionalProperties", schema.AdditionalProperties == true ? YamlScalar.True : YamlScalar.False);
        foreach (var keyword in schema.Keywords)
        {
            entries.Add(keyword.Keyword, WriteKeyword(keyword));
        }

        entries.AddIf(schema.DeclaresProperties, members, WriteProperties(schema, path));
    }

    /// <summary>The properties of an object, a line or a block for each.</summary>
    private YamlMapping WriteProperties(Schema schema, PlanPath? path)
    {
        var forced = ForcedIdentifiers.Of(schema.Properties);
        var entries = schema.Properties.Select((property, i) => WriteProperty(property, forced[i], path?.Property(property.Name))).ToArray();
        var areNamesAlone = Array.TrueForAll(entries, entry => entry.Value is YamlText or YamlScalar);
        return new YamlMapping(entries, areNamesAlone ? MappingForm.OneLine : MappingForm.Block) { IsAligned = true };
    }

    /// <summary>The name of the one type that a schema states, if it states nothing else.</summary>
    private string? TypeAloneOf(Schema schema) =>
        schema.Reference is { } reference && schema == new Schema { Reference = reference } ? types.NameOf(reference)
        : schema == new Schema { Types = schema.Types } && JsonTypeNames.Of(schema.Types).Take(2).ToArray() is { Length: 1 } names ? names[0]
        : null;

    /// <summary>Whether the object around a property has to list it: its own <c>required</c> lists names, or it has no keys at all.</summary>
    private static bool IsRequiredByList(Schema schema) =>
        schema.IsNever || schema.Properties.Any(property => property.IsRequired && (!schema.DeclaresProperties || IsRequiredByList(property.Schema)));

    private YamlEntry WriteProperty(Property property, string? forced, PlanPath? path)
    {
        var isRequired = property.IsRequired && !IsRequiredByList(property.Schema);
        var value = isRequired || forced is not null ? WriteInFull(property.Schema, path, isRequired, forced) : Write(property.Schema, path);
        return new YamlEntry(property.Name, value) { Comments = path is null ? [] : commentsOn(path) };
    }

    private void AddType(EntryList entries, Schema schema, bool isPart)
    {
        var names = JsonTypeNames.Of(schema.Types).ToArray();
        var isInferred = schema.Types == JsonTypes.Object && schema.DeclaresProperties && schema.Reference is null && !isPart;
        entries.AddIf(names.Length > 0 && !isInferred, "type", names.Length == 1 ? new YamlText(names[0]) : YamlList.Of(names));
        if (schema.Reference is { } reference)
        {
            var name = names.Length == 0 ? types.NameOf(reference) : null;
            entries.Add(name is null ? "$ref" : "type", name ?? OwnTypes.Pointer(reference));
        }
    }
}
