using TrackingPlan.Model.Foreign;
using TrackingPlan.Model.Issues;
using TrackingPlan.Model.Plans;
using TrackingPlan.Model.Rules;
using TrackingPlan.Model.Sets;
using TrackingPlan.Model.Syntax;
using TrackingPlan.Model.Text;

namespace TrackingPlan.Model.Edits;

/// <summary>
/// Follows the suggestions of the style rules. A name is changed where the file alone shows that nothing else changes in the plan. Other files of the plan may refer to an event:
/// <see cref="PlanEdits.RenameEvent"/> edits these.
/// </summary>
public static class StyleFixes
{
    /// <summary>The changes that follow the suggestion in an issue of TP1001 or TP1002.</summary>
    /// <param name="document">The file.</param>
    /// <param name="issue">What a style rule found in it.</param>
    /// <returns>The changes; null where the rule suggests nothing, or the new name would mean more than another spelling.</returns>
    public static TextEdits? For(PlanDocument document, PlanIssue issue)
    {
        var isMine = issue.Location.Path == document.Path && (issue.Descriptor == ObjectActionRule.Descriptor || issue.Descriptor == SnakeCaseRule.Descriptor);
        return isMine && EditedFile.Open(document.Syntax) is { } file && Rename(file, document.Part, issue) is { } edits ? new TextEdits(edits) : null;
    }

    private static IReadOnlyList<TextEdit>? Rename(EditedFile file, PlanPart part, PlanIssue issue) =>
        issue.Descriptor == ObjectActionRule.Descriptor ? RenameEvent(file, part, issue.Location.Span) : RenameProperty(file, issue.Location.Span);

    private static IReadOnlyList<TextEdit>? RenameEvent(EditedFile file, PlanPart part, TextSpan place) =>
        KeyAt(place, file.Root.ValueOf("events") as MappingNode) is { } name && ObjectActionRule.Suggest(name) is { } newName && !Includes(part, newName)
            ? new Renames(file).RenameEvent(name, newName)
            : null;

    private static IReadOnlyList<TextEdit>? RenameProperty(EditedFile file, TextSpan place)
    {
        foreach (var planned in file.Mappings)
        {
            if (PropertyReferences.MembersOf(planned).Select(member => member.Key).FirstOrDefault(key => key.Span == place)?.Value is { } name)
            {
                return SnakeCaseRule.Suggest(name) is { } newName && RenameSafety.IsSafe(file, planned, name) ? new Renames(file).RenameProperty(planned, name, newName) : null;
            }
        }

        return null;
    }

    private static string? KeyAt(TextSpan place, MappingNode? mapping) => mapping?.Entries.Select(entry => entry.Key).FirstOrDefault(key => key.Span == place)?.Value;

    /// <summary>Whether the new name would take the place of an included event.</summary>
    private static bool Includes(PlanPart part, string name) =>
        part.Includes.Any(include => ReadyMadePlans.Find(include) is { } plan && plan.Part.Events.Any(planned => planned.Name == name));
}
