using TrackingPlan.Model.Collections;
using TrackingPlan.Model.Issues;
using TrackingPlan.Model.Plans;

namespace TrackingPlan.Model.Sets;

/// <summary>What a plan has once, though each of its files, or the project for each of them, may state it. The first file that has it counts.</summary>
/// <param name="documents">The plan's own files.</param>
/// <param name="issues">Takes what is wrong.</param>
internal sealed class PlanAgreement(IReadOnlyList<PlanDocument> documents, List<PlanIssue> issues)
{
    /// <summary>What the files state under a key at their top; null when none does.</summary>
    public string? OnKey(Func<PlanPart, string?> select, string key) => On(
        document => select(document.Part),
        PlanPath.Of(key),
        (first, value, _) => $"{first.Path} gives this plan the {key} `{IssueMessages.Shorten(value)}`; state it in one file only.");

    /// <summary>What the project states for the files; null when it does for none. Where it states two things the issue stands at the plan's name.</summary>
    public T? OnSetting<T>(Func<PlanFileSettings, T?> select, string setting) => On(
        document => select(document.Settings),
        PlanPath.Of("plan"),
        (first, value, other) =>
            $"The project states the {setting} `{IssueMessages.Shorten(other)}` for this file and `{IssueMessages.Shorten(value)}` for {first.Path}, which is of the same plan; state it for one of them only.");

    private T? On<T>(Func<PlanDocument, T?> select, PlanPath path, Func<PlanDocument, string, string, string> describe)
    {
        var stating = documents.Where(document => select(document) is not null).ToArray();
        if (stating.Length == 0)
        {
            return default;
        }

        var value = select(stating[0]);
        foreach (var document in stating.Where(document => !Equals(select(document), value)))
        {
            issues.Add(new PlanIssue(
                PlanIssues.FilesDisagree,
                describe(stating[0], $"{value}", $"{select(document)}"),
                document.Locate(path),
                new[] { stating[0].Locate(path) }.ToEquatableArray()));
        }

        return value;
    }
}
