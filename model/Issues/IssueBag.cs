using TrackingPlan.Model.Collections;
using TrackingPlan.Model.Text;

namespace TrackingPlan.Model.Issues;

/// <summary>Collects the issues of one plan file.</summary>
internal sealed class IssueBag(PlanText text)
{
    private readonly List<PlanIssue> _issues = [];

    public IReadOnlyList<PlanIssue> Issues => _issues;

    /// <summary>The path of the file.</summary>
    public string Path => text.Path;

    public void Add(IssueDescriptor descriptor, TextSpan span, string message) =>
        _issues.Add(new PlanIssue(descriptor, message, text.Locate(span)));

    public void Add(IssueDescriptor descriptor, TextSpan span, string message, TextSpan related) =>
        _issues.Add(new PlanIssue(descriptor, message, text.Locate(span), new[] { text.Locate(related) }.ToEquatableArray()));

    public void AddRange(IEnumerable<PlanIssue> issues) => _issues.AddRange(issues);
}
