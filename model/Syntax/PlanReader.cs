using TrackingPlan.Model.Issues;
using TrackingPlan.Model.Text;

namespace TrackingPlan.Model.Syntax;

/// <summary>
/// Reads YAML or JSON into a syntax tree with places. It throws for no text: what can't be read becomes an issue. After a syntax error
/// the event or type around it is left out and the rest is read, so that one slip does not take every event away.
/// </summary>
public static class PlanReader
{
    /// <summary>Reads a text.</summary>
    /// <exception cref="OperationCanceledException">The token was cancelled.</exception>
    public static PlanSyntaxTree Read(PlanText text, CancellationToken cancellationToken = default)
    {
        var issues = new IssueBag(text);
        if (text.Content.Length > PlanLimits.Characters)
        {
            issues.Add(PlanIssues.LimitExceeded, default,
                FormattableString.Invariant($"The file has {text.Content.Length:N0} characters; plan files may have {PlanLimits.Characters:N0}. Split it: files with the same `plan` name are one plan."));
            return new PlanSyntaxTree(text, null, issues.Issues);
        }

        var content = text.Content;
        for (var errors = 1; ; errors++)
        {
            var pass = YamlPass.Run(text, content, cancellationToken);
            if (pass.Error is { } error)
            {
                issues.Add(error.Descriptor, error.Span, error.Message);
                if (errors < PlanLimits.SyntaxErrors && SyntaxRecovery.BlankBlockAt(content, error.Span.Start) is { } rest)
                {
                    content = rest;
                    continue;
                }
            }

            issues.AddRange(pass.Issues);
            return new PlanSyntaxTree(text, pass.Root, issues.Issues.OrderBy(issue => issue.Location.Span.Start).ToArray());
        }
    }
}
