using TrackingPlan.Model.Issues;
using TrackingPlan.Model.Plans;
using TrackingPlan.Model.Sets;
using TrackingPlan.Model.Suppressions;
using TrackingPlan.Model.Text;

namespace TrackingPlan.Model.Tests.Infrastructure;

/// <summary>Plan files in which the places of the expected issues are marked; see <see cref="Markup"/>.</summary>
internal sealed class MarkedPlan
{
    private readonly IReadOnlyList<(string Path, string Markup)> _files;

    private MarkedPlan(IReadOnlyList<(string Path, string Markup)> files)
    {
        _files = files;
        Documents = files.Select(file => PlanDocument.Parse(file.Path, Infrastructure.Markup.Parse(file.Markup).Content)).ToArray();
    }

    /// <summary>The files, read.</summary>
    public IReadOnlyList<PlanDocument> Documents { get; }

    /// <summary>The only file.</summary>
    public PlanDocument Document => Documents.Single();

    /// <summary>What the files are together.</summary>
    public PlanSet Set => PlanSet.Create(Documents);

    /// <summary>The only plan.</summary>
    public Plan Plan => Set.Plans.Single();

    public static MarkedPlan Yaml(string markup) => new([("test.plan.yaml", markup)]);

    public static MarkedPlan Json(string markup) => new([("test.plan.json", markup)]);

    public static MarkedPlan Files(params (string Path, string Markup)[] files) => new(files);

    /// <summary>The same files with their text changed, markers included.</summary>
    public MarkedPlan With(Func<string, string> change) => new(_files.Select(file => (file.Path, change(file.Markup))).ToArray());

    /// <summary>Whether the files are JSON.</summary>
    public bool IsJson => _files.All(file => file.Path.EndsWith(".json", StringComparison.Ordinal));

    /// <summary>Exactly the marked issues are reported, with exactly the marked related locations.</summary>
    /// <param name="id">The id of the issues whose markers name none.</param>
    /// <param name="messages">What each message says, in the order of the file; fewer are enough.</param>
    /// <returns>The issues.</returns>
    public IReadOnlyList<PlanIssue> ShouldReport(string? id = null, params string[] messages)
    {
        var issues = id?.StartsWith("TP1", StringComparison.Ordinal) == true
            ? StyleCheck.Run(Documents)
            : Set.Issues;
        return ShouldBe(issues, id, messages);
    }

    /// <summary>Exactly the marked issues are reported before the plan is bound: by the reader, or by the translation from another tool's format.</summary>
    public IReadOnlyList<PlanIssue> ShouldReportInSyntax(string id, params string[] messages) => ShouldBe(Documents.SelectMany(document => document.Syntax.Issues).ToArray(), id, messages);

    private IReadOnlyList<PlanIssue> ShouldBe(IReadOnlyList<PlanIssue> issues, string? id, string[] messages)
    {
        var marks = _files.SelectMany(file => Infrastructure.Markup.Parse(file.Markup).Marks.Select(mark => (file.Path, Mark: mark))).ToArray();

        var expected = marks.Where(mark => !mark.Mark.IsRelated).Select(mark => Describe(mark.Path, mark.Mark, mark.Mark.Id ?? id));
        var actual = issues.Select(issue => Describe(issue.Location, issue.Descriptor.Id)).ToArray();
        Compare("issues", expected, actual, issues);

        var expectedRelated = marks.Where(mark => mark.Mark.IsRelated).Select(mark => Describe(mark.Path, mark.Mark, "related"));
        var actualRelated = issues.SelectMany(issue => issue.Related).Select(location => Describe(location, "related")).Distinct();
        Compare("related locations", expectedRelated, actualRelated, issues);

        messages.Length.ShouldBeLessThanOrEqualTo(issues.Count);
        foreach (var (issue, message) in issues.Zip(messages))
        {
            issue.Message.ShouldContain(message, Case.Sensitive);
        }

        return issues;
    }

    /// <summary>Nothing is reported.</summary>
    public MarkedPlan ShouldBeClean()
    {
        ShouldReport();
        return this;
    }

    private static void Compare(string what, IEnumerable<string> expected, IEnumerable<string> actual, IEnumerable<PlanIssue> issues) =>
        actual.Order(StringComparer.Ordinal).ShouldBe(
            expected.Order(StringComparer.Ordinal),
            $"The {what} differ. Reported is:\n{string.Join("\n", issues)}");

    private static string Describe(string path, Markup.Mark mark, string? id) =>
        $"{path}({mark.Line},{mark.Column}): {id} `{mark.Text}`";

    private string Describe(PlanLocation location, string id)
    {
        var content = Documents.FirstOrDefault(document => document.Path == location.Path)?.Syntax.Text.Content ?? "";
        var text = location.Span.End <= content.Length ? content.Substring(location.Span.Start, location.Span.Length) : "(outside the text)";
        return $"{location.Path}({location.Start.Line + 1},{location.Start.Character + 1}): {id} `{text}`";
    }
}
