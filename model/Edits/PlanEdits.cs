using TrackingPlan.Model.Plans;
using TrackingPlan.Model.Syntax;

namespace TrackingPlan.Model.Edits;

/// <summary>
/// Changes of plan files, made as insertions and replacements: comments, order, indentation, line ends, quotes and the form that neighbours have stay as
/// they are. Each function looks at one file, and is null where it has nothing to offer: for the files of other tools, and those that can't be read whole.
/// </summary>
public static class PlanEdits
{
    /// <summary>Adds an event to <c>events</c>, behind the last one that starts with the same word, or else behind the last one.</summary>
    /// <param name="tree">The file.</param>
    /// <param name="name">The name on the wire.</param>
    /// <param name="description">What is tracked; null to say nothing.</param>
    /// <param name="properties">The properties, in their order.</param>
    /// <returns>The changes; null where the file has the event.</returns>
    public static TextEdits? AddEvent(PlanSyntaxTree tree, string name, string? description = null, params NewProperty[] properties) =>
        EditedFile.IsName(name) && EditedFile.IsText(description ?? "") && properties.All(CanBeWritten)
        && properties.Select(property => property.Name).Distinct(StringComparer.Ordinal).Count() == properties.Length
            ? Edit(tree, file => new Additions(file).AddEvent(name, description, properties))
            : null;

    /// <summary>Adds a property behind the others of an object.</summary>
    /// <param name="tree">The file.</param>
    /// <param name="place">The event, type, property or items that are the object; <c>common</c>, <c>identify</c> or <c>group</c>.</param>
    /// <param name="property">The property.</param>
    /// <returns>The changes; null where the object has the property, is not there, or is described elsewhere: by a type that it refers to.</returns>
    public static TextEdits? AddProperty(PlanSyntaxTree tree, PlanPath place, NewProperty property) =>
        CanBeWritten(property) ? Edit(tree, file => new Additions(file).AddProperty(place, property)) : null;

    /// <summary>Renames an event: its key, and <c>replaced_by</c> where it names the event. A file that only refers to it is edited, too.</summary>
    /// <param name="tree">The file.</param>
    /// <param name="name">The name that it has.</param>
    /// <param name="newName">The name that it gets.</param>
    /// <returns>The changes; null where the file does not speak of the event, or has one of the new name.</returns>
    public static TextEdits? RenameEvent(PlanSyntaxTree tree, string name, string newName) =>
        EditedFile.IsName(newName) ? Edit(tree, file => new Renames(file).RenameEvent(name, newName)) : null;

    /// <summary>Renames a property: its key, and where its object speaks of it, in <c>required</c>, <c>dependencies</c> and schemas such as <c>anyOf</c>.</summary>
    /// <param name="tree">The file.</param>
    /// <param name="place">The object, as for <see cref="AddProperty"/>.</param>
    /// <param name="name">The name that it has.</param>
    /// <param name="newName">The name that it gets.</param>
    /// <returns>The changes; null where the object does not have the property, or speaks of one with the new name.</returns>
    public static TextEdits? RenameProperty(PlanSyntaxTree tree, PlanPath place, string name, string newName) =>
        EditedFile.IsName(newName) ? Edit(tree, file => new Renames(file).RenameProperty(place.ValueIn(file.Root), name, newName)) : null;

    /// <summary>
    /// Adds a comment that suppresses warnings of a line. A comment with the same reason gets the ids, and one with any reason where none is given here; other
    /// comments keep their own.
    /// </summary>
    /// <param name="tree">The file.</param>
    /// <param name="line">The line, counted from 0.</param>
    /// <param name="ids">The warnings, for instance <c>TP1001</c>.</param>
    /// <param name="reason">Why; where it is empty TP1090 asks for it.</param>
    /// <returns>The changes; null where they are suppressed already, inside a text that goes on over several lines, and in JSON, which has no comments.</returns>
    public static TextEdits? AddSuppression(PlanSyntaxTree tree, int line, IReadOnlyList<string> ids, string reason) =>
        EditedFile.IsText(reason) ? Edit(tree, file => new SuppressionEdits(file).Add(line, ids, reason)) : null;

    private static TextEdits? Edit(PlanSyntaxTree tree, Func<EditedFile, IReadOnlyList<TextEdit>?> edit) =>
        EditedFile.Open(tree) is { } file && edit(file) is { } edits ? new TextEdits(edits) : null;

    private static bool CanBeWritten(NewProperty property) =>
        EditedFile.IsName(property.Name) && EditedFile.IsText(string.Concat(property.Enum.Append(property.Type).Append(property.Format)));
}
