using TrackingPlan.Model.Binding;
using TrackingPlan.Model.Issues;
using TrackingPlan.Model.Plans;
using TrackingPlan.Model.Text;

namespace TrackingPlan.Model.Foreign;

/// <summary>
/// The files of rudder-cli in a project. A tracking plan refers to events and properties in other files, so it means something only when all of them
/// are there; it is translated and bound anew then. The other files make no tracker of their own.
/// </summary>
internal static class RudderProject
{
    /// <summary>The files that make trackers: those of rudder-cli joined, the others as they are.</summary>
    /// <param name="documents">All files, each as it is alone.</param>
    /// <param name="issues">Takes what is wrong with the files that make no tracker.</param>
    public static IReadOnlyList<PlanDocument> Join(IReadOnlyList<PlanDocument> documents, List<PlanIssue> issues)
    {
        if (documents.All(document => document.Syntax.Format != ForeignFormat.RudderCli))
        {
            return documents;
        }

        var parts = documents.Where(IsPart).ToArray();
        var texts = new List<(int Start, PlanText Text)>();
        var partIssues = new IssueBag(new JoinedPlanText(new PlanText("", ""), texts));
        var catalog = new RudderCatalog();
        var start = JoinedPlanText.OthersStart;
        foreach (var part in parts)
        {
            texts.Add((start, part.Syntax.Text));
            catalog.Add(part.Syntax.ForeignRoot!.MovedBy(Moved(start)), partIssues);
            issues.AddRange(part.Issues);

            // A place at a text's very end is not the start of the next one.
            start += part.Syntax.Text.Content.Length + 1;
        }

        issues.AddRange(partIssues.Issues);
        return documents.Where(document => !IsPart(document)).Select(document => document.Syntax.Format == ForeignFormat.RudderCli ? Bind(document, catalog, texts) : document).ToArray();
    }

    private static bool IsPart(PlanDocument document) => document.Syntax is { Format: ForeignFormat.RudderCli, ForeignRoot: { } root } && !RudderFile.IsTrackingPlan(root);

    private static Func<TextSpan, TextSpan> Moved(int start) => span => new TextSpan(span.Start + start, span.Length);

    private static PlanDocument Bind(PlanDocument document, RudderCatalog catalog, List<(int Start, PlanText Text)> texts)
    {
        var text = new JoinedPlanText(document.Syntax.Text, texts);
        var issues = new IssueBag(text);
        var root = new RudderTrackingPlan(catalog, issues).Translate(document.Syntax.ForeignRoot!);
        return PlanBinder.Bind(document.Syntax with { Text = text, Root = root, Issues = [.. document.Syntax.Issues, .. issues.Issues] }) with { Settings = document.Settings };
    }
}
