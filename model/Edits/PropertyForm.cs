using TrackingPlan.Model.Binding;
using TrackingPlan.Model.Syntax;

namespace TrackingPlan.Model.Edits;

/// <summary>How the properties of an object are written, so that a new one looks like its neighbours.</summary>
/// <param name="IsShort">Whether a type alone is enough: <c>order_id: string</c>.</param>
/// <param name="Mapping">The form of a property that says more.</param>
internal sealed record PropertyForm(bool IsShort, MappingForm Mapping)
{
    /// <summary>The form of properties that stand in a file already; the usual one where there are none.</summary>
    public static PropertyForm Of(MappingNode? neighbours, EditedFile file)
    {
        var values = neighbours?.Entries.Select(entry => entry.Value).ToArray() ?? [];
        var mappings = values.OfType<MappingNode>().Where(value => value.Entries.Count > 0).ToArray();
        return new PropertyForm(
            mappings.Length == 0 || values.Any(value => value is ScalarNode { Kind: ScalarKind.String } or SequenceNode),
            mappings.Length == 0 ? MappingForm.OneLine : file.FormOf(mappings[mappings.Length - 1]));
    }

    /// <summary>What a file says of a new property.</summary>
    public NewValue Write(NewProperty property)
    {
        var type = property.Type ?? (property.Enum.Count == 0 ? PlanBinder.AnyType : null);
        if (IsShort && type is not null && property is { Format: null, Enum.Count: 0, IsRequired: false })
        {
            return new NewValue.Text(type);
        }

        (string, NewValue?)[] keys =
        [
            ("type", type is null ? null : new NewValue.Text(type)),
            ("format", property.Format is { } format ? new NewValue.Text(format) : null),
            ("enum", property.Enum.Count > 0 ? new NewValue.List([.. property.Enum]) : null),
            ("required", property.IsRequired ? new NewValue.True() : null),
        ];
        return new NewValue.Mapping(Mapping, [.. keys.Where(key => key.Item2 is not null).Select(key => (key.Item1, key.Item2!))]);
    }
}
