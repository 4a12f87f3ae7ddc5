namespace TrackingPlan.Model.Issues;

/// <summary>A kind of issue. Compiler, analyzers and command line all report from these, so they say the same.</summary>
/// <param name="Id">The stable identifier, for instance <c>TP0002</c>.</param>
/// <param name="Title">What is wrong, in a few words and without values.</param>
/// <param name="Category">The group that the identifier belongs to.</param>
/// <param name="Severity">The severity that applies when nobody has configured one.</param>
public sealed record IssueDescriptor(string Id, string Title, string Category, IssueSeverity Severity)
{
    /// <summary>The page that explains the issue.</summary>
    public string HelpLink => HelpLinkTo(Id);

    /// <summary>The page in <c>docs/rules/</c> that explains an id.</summary>
    public static string HelpLinkTo(string id) => $"https://github.com/trackingplan/trackingplan/blob/main/docs/rules/{id}.md";
}
