using TrackingPlan.Model.Issues;
using TrackingPlan.Model.Plans;
using TrackingPlan.Model.Rules;
using TrackingPlan.Model.Text;

namespace TrackingPlan.Model.Suppressions;

/// <summary>
/// The suppression comments of one plan file. Generator, analyzers and command line all ask here, so that a comment means the same to each of them.
/// </summary>
public sealed class PlanSuppressions
{
    private static readonly Dictionary<string, IssueDescriptor> Known =
        PlanIssues.All.Concat(StyleRules.Descriptors).ToDictionary(descriptor => descriptor.Id, StringComparer.Ordinal);

    private readonly PlanDocument _document;
    private readonly IReadOnlyList<Suppression> _suppressions;
    private readonly IReadOnlyList<(TextSpan Span, string Message)> _mistakes;

    /// <summary>The ids that are suppressed, with their lines; without a line those that are suppressed in the whole file.</summary>
    private readonly HashSet<(string Id, int? Line)> _suppressed;

    private PlanSuppressions(PlanDocument document)
    {
        (_document, (_suppressions, _mistakes)) = (document, SuppressionReader.Read(document.Syntax.Text));
        _suppressed = new HashSet<(string, int?)>(_suppressions.SelectMany(suppression => suppression.Ids.Select(id => (id.Id, suppression.Line))));
    }

    /// <summary>Reads the comments of a file; one without such comments costs a search for their first word.</summary>
    public static PlanSuppressions Of(PlanDocument document) => new(document);

    /// <summary>Whether a comment names a warning of the TP0 range: some of these only show when all files of a plan are looked at together.</summary>
    public bool NamePlanIssues => _suppressions.Any(suppression => suppression.Ids.Any(id => IsPlanWarning(id.Id)));

    /// <summary>Whether a comment suppresses an issue of this file. Errors are never suppressed: what they are about is not there.</summary>
    public bool Cover(PlanIssue issue) => _suppressed.Count > 0 && PlacesOf(issue).Any(_suppressed.Contains);

    /// <summary>What is wrong with the comments themselves.</summary>
    /// <param name="issues">All issues of this file, suppressed ones included.</param>
    public IEnumerable<PlanIssue> FindMistakes(IEnumerable<PlanIssue> issues)
    {
        var reported = new HashSet<(string, int?)>(issues.SelectMany(PlacesOf));

        // An error hides what else there would be to say, so nobody knows yet what is unused.
        var isComplete = !_document.Issues.Any(issue => issue.Descriptor.Severity == IssueSeverity.Error);
        foreach (var (span, message) in _mistakes)
        {
            yield return Report(SuppressionIssues.Unused, span, message);
        }

        foreach (var suppression in _suppressions)
        {
            if (suppression.Reason.Length == 0)
            {
                yield return Report(SuppressionIssues.MissingReason, suppression.Span, "This suppression gives no reason; say behind the ids why the rule does not apply here.");
            }

            foreach (var (id, span) in suppression.Ids)
            {
                var isUnused = isComplete && !reported.Contains((id, suppression.Line));
                if (ExplainUnused(suppression, id, isUnused) is { } message)
                {
                    yield return Report(SuppressionIssues.Unused, span, message);
                }
            }
        }
    }

    /// <summary>What suppresses a warning: its id in the whole file, or at its line. There can be as many suppressions as warnings, so they are looked up.</summary>
    private static IEnumerable<(string Id, int? Line)> PlacesOf(PlanIssue issue) =>
        issue.Descriptor.Severity == IssueSeverity.Error ? [] : [(issue.Descriptor.Id, null), (issue.Descriptor.Id, issue.Location.Start.Line)];

    private static bool IsPlanWarning(string id) =>
        PlanIssues.All.Any(descriptor => descriptor.Id == id && descriptor.Severity != IssueSeverity.Error);

    private static string? ExplainUnused(Suppression suppression, string id, bool isUnused)
    {
        if (id.StartsWith("TP3", StringComparison.Ordinal))
        {
            // What a compilation tracks is not known here.
            return null;
        }

        if (!Known.TryGetValue(id, out var descriptor))
        {
            return id.StartsWith("TP2", StringComparison.Ordinal)
                ? $"{id} is reported in C#, where `#pragma warning disable {id}` suppresses it."
                : SuppressionIssues.All.Any(own => own.Id == id) ? $"{id} is about suppressions and can't be suppressed by one." : $"There is no {id}; remove it from this comment.";
        }

        if (descriptor.Severity == IssueSeverity.Error)
        {
            return $"{id} is an error: that part of the plan can't be used, and no comment changes it. Remove the id and mend the plan.";
        }

        return isUnused
            ? $"{id} is not reported {(suppression.Line is null ? "in this file" : "for the next line")}; remove it from this comment."
            : null;
    }

    private PlanIssue Report(IssueDescriptor descriptor, TextSpan span, string message) => new(descriptor, message, _document.Syntax.Text.Locate(span));
}
