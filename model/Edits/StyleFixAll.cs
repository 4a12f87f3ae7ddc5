using TrackingPlan.Model.Plans;
using TrackingPlan.Model.Suppressions;
using TrackingPlan.Model.Text;

namespace TrackingPlan.Model.Edits;

/// <summary>Follows all suggestions of the style rules in a project that can be followed, for those who ask for all of them at once.</summary>
public static class StyleFixAll
{
    /// <summary>A name that is suggested follows its rule, so two rounds mostly do. More are for names that become free; for ever it must not go on.</summary>
    private const int MaxRounds = 10;

    /// <summary>The files as they are when nothing more can be renamed. Files without changes are the same objects.</summary>
    /// <param name="project">All plan files of the project.</param>
    /// <param name="cancellationToken">Stops the work.</param>
    /// <exception cref="OperationCanceledException">The token was cancelled.</exception>
    public static IReadOnlyList<PlanDocument> Apply(IReadOnlyList<PlanDocument> project, CancellationToken cancellationToken = default)
    {
        for (var round = 0; round < MaxRounds; round++)
        {
            var edits = FindEdits(project, cancellationToken).ToLookup(change => change.Path, change => change.Edit, StringComparer.Ordinal);
            if (edits.Count == 0)
            {
                break;
            }

            project = project.Select(file => edits.Contains(file.Path) ? Change(file, edits[file.Path], cancellationToken) : file).ToArray();
        }

        return project;
    }

    /// <summary>
    /// The edits of all renamings that do not meet: each is found in the files as they are now, so two that want the same name, or change the same place,
    /// have to wait for each other.
    /// </summary>
    private static IEnumerable<(string Path, TextEdit Edit)> FindEdits(IReadOnlyList<PlanDocument> project, CancellationToken cancellation)
    {
        var names = new HashSet<((string, int), string)>();
        var places = new HashSet<(string, TextSpan)>();
        var files = project.ToDictionary(file => file.Path, StringComparer.Ordinal);
        foreach (var issue in StyleCheck.Run(project))
        {
            cancellation.ThrowIfCancellationRequested();
            if (SuggestedRename.Find(files[issue.Location.Path], project, issue) is { } rename && names.Add((rename.Scope, rename.NewName)))
            {
                var edits = rename.Changes.SelectMany(change => change.Edits.Items.Select(edit => (change.File.Path, Edit: edit))).ToArray();
                if (!edits.Any(edit => places.Contains((edit.Path, edit.Edit.Span))))
                {
                    places.UnionWith(edits.Select(edit => (edit.Path, edit.Edit.Span)));
                    foreach (var edit in edits)
                    {
                        yield return edit;
                    }
                }
            }
        }
    }

    private static PlanDocument Change(PlanDocument file, IEnumerable<TextEdit> edits, CancellationToken cancellation) =>
        PlanDocument.Parse(file.Path, new TextEdits(edits).Apply(file.Syntax.Text.Content), cancellation) with { Settings = file.Settings };
}
