using TrackingPlan.Model.Issues;
using TrackingPlan.Model.Plans;
using TrackingPlan.Model.Rules;
using TrackingPlan.Model.Syntax;
using TrackingPlan.Model.Text;

namespace TrackingPlan.Model.Edits;

/// <summary>The renaming that a style rule suggests, in all files of a plan that it concerns.</summary>
public sealed class SuggestedRename
{
    private SuggestedRename(string newName, IReadOnlyList<(PlanDocument File, TextEdits Edits)> changes, (string Path, int Start) scope) =>
        (NewName, Changes, Scope) = (newName, changes, scope);

    /// <summary>The name that the rule suggests.</summary>
    public string NewName { get; }

    /// <summary>The changes, file by file; the first one is the file with the issue.</summary>
    public IReadOnlyList<(PlanDocument File, TextEdits Edits)> Changes { get; }

    /// <summary>Where there can be only one of the new name: an object of one file, or all events of the project.</summary>
    internal (string Path, int Start) Scope { get; }

    /// <summary>The renaming; null where the rule suggests none, where it would say something else, and where another file of the plan has the new name.</summary>
    /// <param name="file">The file with the issue.</param>
    /// <param name="project">All plan files of the project.</param>
    /// <param name="issue">What a style rule found in the file.</param>
    public static SuggestedRename? Find(PlanDocument file, IReadOnlyList<PlanDocument> project, PlanIssue issue)
    {
        if (file.Syntax.Root is not { } root || StyleFixes.For(file, issue) is not { } edits || OwnerOf(root, issue.Location.Span) is not var (owner, name))
        {
            return null;
        }

        if (issue.Descriptor == SnakeCaseRule.Descriptor)
        {
            return SnakeCaseRule.Suggest(name) is { } spelt ? new(spelt, [(file, edits)], (file.Path, owner.Span.Start)) : null;
        }

        var others = project.Where(other => other.Path != file.Path && other.Part.PlanName == file.Part.PlanName).ToArray();
        return ObjectActionRule.Suggest(name) is { } newName && !others.Any(other => other.Part.Events.Any(planned => planned.Name == newName))
            ? new(newName, [(file, edits), .. FindReferences(others, name, newName)], ("", 0))
            : null;
    }

    private static (MappingNode Owner, string Name)? OwnerOf(PlanNode root, TextSpan key) => EditedFile.MappingsIn(root)
        .SelectMany(mapping => mapping.Entries.Where(entry => entry.Key.Span == key).Select(entry => ((MappingNode, string)?)(mapping, entry.Key.Value)))
        .FirstOrDefault();

    private static IEnumerable<(PlanDocument File, TextEdits Edits)> FindReferences(IEnumerable<PlanDocument> others, string name, string newName) =>
        from other in others
        let edits = PlanEdits.RenameEvent(other.Syntax, name, newName)
        where edits is not null
        select (other, edits);
}
