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
        if (text.Content.Length > PlanLimits.Characters)
        {
            return TooLong(text.Path, text.Content.Length);
        }

        var issues = new IssueBag(text);
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

    /// <summary>What is said of a file that is too long to be read. It has no text here: nothing behind the reader may look through it either.</summary>
    /// <param name="path">The file's path.</param>
    /// <param name="length">How many UTF-16 code units it has, more than <see cref="PlanLimits.Characters"/>.</param>
    public static PlanSyntaxTree TooLong(string path, int length)
    {
        var text = new PlanText(path, "");
        var issues = new IssueBag(text);
        issues.Add(
            PlanIssues.LimitExceeded,
            default,
            FormattableString.Invariant($"The file has {length:N0} characters; plan files may have {PlanLimits.Characters:N0}. Split it: files with the same `plan` name are one plan."));
        return new PlanSyntaxTree(text, null, issues.Issues);
    }
}
