using TrackingPlan.Model.Issues;
using TrackingPlan.Model.Syntax;
using TrackingPlan.Model.Text;

namespace TrackingPlan.Model.Importing;

/// <summary>The files that are imported, and whether they can be read.</summary>
internal sealed class ImportInput
{
    /// <summary>What leaves a part of the file unread, nobody knows which.</summary>
    private static readonly IssueDescriptor[] Fatal = [PlanIssues.Syntax, PlanIssues.TabIndentation, PlanIssues.SecondDocument, PlanIssues.LimitExceeded];

    private readonly List<PlanIssue> _issues = [];
    private readonly CancellationToken _cancellation;
    private IReadOnlyList<PlanSyntaxTree>? _trees;

    public ImportInput(IReadOnlyList<PlanText> texts, CancellationToken cancellation) => (Texts, _cancellation) = (texts, cancellation);

    /// <summary>The files.</summary>
    public IReadOnlyList<PlanText> Texts { get; }

    /// <summary>The files as YAML or JSON.</summary>
    public IReadOnlyList<PlanSyntaxTree> Trees => _trees ??= Texts.Select(Read).ToArray();

    /// <summary>Why the files can't be imported; empty where they can.</summary>
    public IReadOnlyList<PlanIssue> Rejections => _issues;

    /// <summary>Says that a file is not what it should be.</summary>
    public void Reject(PlanText text, TextSpan place, string message) => _issues.Add(new PlanIssue(PlanIssues.WrongKind, message, text.Locate(place)));

    private PlanSyntaxTree Read(PlanText text)
    {
        var tree = PlanReader.Read(text, _cancellation);
        _issues.AddRange(tree.Issues.Where(issue => Fatal.Contains(issue.Descriptor)));
        return tree;
    }
}
