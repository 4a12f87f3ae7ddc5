using TrackingPlan.Model.Syntax;

namespace TrackingPlan.Model.Edits;

/// <summary>Renames events and properties in one file, with what refers to them.</summary>
/// <param name="file">The file.</param>
internal sealed class Renames(EditedFile file)
{
    /// <summary>Renames an event, and where others are replaced by it; null where there is nothing to rename, or the new name is taken.</summary>
    public IReadOnlyList<TextEdit>? RenameEvent(string name, string newName)
    {
        var events = (file.Root.Find("events")?.Value as MappingNode)?.Entries ?? [];
        var names = events.Select(entry => entry.Key).Where(key => key.Value == name)
            .Concat(events.SelectMany(entry => PropertyReferences.VersionsOf(entry.Value)).Select(planned => planned.Find("replaced_by")?.Value).OfType<ScalarNode>().Where(other => other.Value == name))
            .ToArray();
        return names.Length == 0 || events.Any(entry => entry.Key.Value == newName) ? null : [.. names.Select(node => Rename(node, newName))];
    }

    /// <summary>Renames a property, and where its object speaks of it; null where it is not there, or the new name is taken.</summary>
    public IReadOnlyList<TextEdit>? RenameProperty(PlanNode? planned, string name, string newName)
    {
        var schemas = PropertyReferences.SchemasOf(planned).ToArray();
        return schemas.Length == 0 || PropertyReferences.MembersOf(schemas[0]).All(entry => entry.Key.Value != name) || PropertyReferences.In(schemas, newName).Any()
            ? null
            : [.. PropertyReferences.In(schemas, name).Select(node => Rename(node, newName))];
    }

    private TextEdit Rename(ScalarNode node, string newName) =>
        new(node.Span, ScalarSpelling.WriteLike(newName, file.Content.Substring(node.Span.Start, node.Span.Length), file.IsInFlow(node)));
}
