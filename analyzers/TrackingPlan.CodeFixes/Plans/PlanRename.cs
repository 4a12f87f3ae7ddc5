using Microsoft.CodeAnalysis;
using TrackingPlan.Model.Edits;
using TrackingPlan.Model.Issues;
using TrackingPlan.Model.Rules;
using TrackingPlan.Model.Syntax;
using TrackingPlan.Model.Text;

namespace TrackingPlan.CodeFixes.Plans;

/// <summary>The renaming that a style rule suggests, in all files of a plan that it concerns.</summary>
internal sealed class PlanRename
{
    private readonly IReadOnlyList<(PlanFile File, TextEdits Edits)> _changes;

    private PlanRename(string newName, IReadOnlyList<(PlanFile File, TextEdits Edits)> changes)
    {
        NewName = newName;
        _changes = changes;
    }

    /// <summary>The name that the rule suggests.</summary>
    public string NewName { get; }

    /// <summary>The renaming; null where the rule suggests none, where it would say something else, and where another file of the plan has the new name.</summary>
    public static PlanRename? Find(PlanFile file, IReadOnlyList<PlanFile> project, PlanIssue issue)
    {
        if (StyleFixes.For(file.Plan, issue) is not { } edits || NameAt(file.Plan.Syntax.Root, issue.Location.Span) is not { } name)
        {
            return null;
        }

        if (issue.Descriptor == SnakeCaseRule.Descriptor)
        {
            return SnakeCaseRule.Suggest(name) is { } spelt ? new(spelt, [(file, edits)]) : null;
        }

        var others = project.Where(other => other.Path != file.Path && other.Plan.Part.PlanName == file.Plan.Part.PlanName).ToArray();
        return ObjectActionRule.Suggest(name) is { } newName && !others.Any(other => other.Plan.Part.Events.Any(planned => planned.Name == newName))
            ? new(newName, [(file, edits), .. FindReferences(others, name, newName)])
            : null;
    }

    /// <summary>The solution with the new name.</summary>
    public Solution Apply(Solution solution, CancellationToken cancellation) =>
        _changes.Aggregate(solution, (current, change) => change.File.With(change.Edits, cancellation).PutInto(current));

    private static string? NameAt(PlanNode? node, TextSpan place) => node switch
    {
        MappingNode mapping => mapping.Entries.Select(entry => entry.Key.Span == place ? entry.Key.Value : NameAt(entry.Value, place)).FirstOrDefault(name => name is not null),
        SequenceNode list => list.Items.Select(item => NameAt(item, place)).FirstOrDefault(name => name is not null),
        _ => null,
    };

    private static IEnumerable<(PlanFile File, TextEdits Edits)> FindReferences(IEnumerable<PlanFile> others, string name, string newName) =>
        from other in others
        let edits = PlanEdits.RenameEvent(other.Plan.Syntax, name, newName)
        where edits is not null
        select (other, edits);
}
