using System.Globalization;
using TrackingPlan.Model.Issues;
using TrackingPlan.Model.Names;
using TrackingPlan.Model.Syntax;
using TrackingPlan.Model.Text;

namespace TrackingPlan.Model.Baselines;

/// <summary>Reads the text of a baseline.</summary>
internal sealed class BaselineReader(PlanText text)
{
    public const string Findings = "findings";
    public const string Rule = "rule";
    public const string File = "file";
    public const string Name = "name";
    public const string Count = "count";

    private readonly IssueBag _issues = new(text);
    private readonly List<BaselineEntry> _entries = [];

    public Baseline Read(CancellationToken cancellation)
    {
        var syntax = PlanReader.Read(text, cancellation);
        foreach (var issue in syntax.Issues)
        {
            _issues.AddRange([issue with { Descriptor = BaselineIssues.Unreadable }]);
        }

        if (syntax.Root is MappingNode root && SyntaxRecovery.IsJson(text.Content))
        {
            ReadFindings(root);
        }
        else if (_issues.Issues.Count == 0)
        {
            Report(syntax.Root?.Span ?? default, $"A baseline is a JSON object with the list `{Findings}`.");
        }

        return new Baseline(text.Path, _entries, _issues.Issues);
    }

    private void ReadFindings(MappingNode root)
    {
        CheckKeys(root, [Findings]);
        if (root.Find(Findings) is not { } findings)
        {
            Report(root.Span, $"The list `{Findings}` is missing.");
        }
        else if (findings.Value is not SequenceNode list)
        {
            Report(findings.Value.Span, $"`{Findings}` is a list, not {findings.Value.KindName}.");
        }
        else
        {
            ReadEntries(list);
        }
    }

    private void ReadEntries(SequenceNode list)
    {
        var known = new Dictionary<(string, string, string), BaselineEntry>();
        foreach (var item in list.Items)
        {
            if (item is not MappingNode mapping)
            {
                Report(item.Span, $"An entry is an object with `{Rule}`, `{File}` and `{Name}`, not {item.KindName}.");
            }
            else if (ReadEntry(mapping) is { } entry)
            {
                if (known.TryGetValue((entry.Rule, entry.File, entry.Name), out var first))
                {
                    _issues.Add(BaselineIssues.Unreadable, item.Span, $"This entry is there twice; add its `{Count}` to that of the first and remove it.", first.Location.Span);
                    continue;
                }

                known.Add((entry.Rule, entry.File, entry.Name), entry);
                _entries.Add(entry);
            }
        }
    }

    private BaselineEntry? ReadEntry(MappingNode mapping)
    {
        CheckKeys(mapping, [Rule, File, Name, Count]);
        var (rule, file, name, count) = (ReadText(mapping, Rule), ReadText(mapping, File), ReadText(mapping, Name), ReadCount(mapping));
        if (rule is not null && !Baseline.CanMute(rule.Value))
        {
            Report(rule.Span, $"`{IssueMessages.Shorten(rule.Value)}` is no rule on C# code, such as TP2002; a baseline mutes no others.");
            return null;
        }

        return rule is null || file is null || name is null || count is null
            ? null
            : new BaselineEntry(rule.Value, file.Value, name.Value, count.Value, text.Locate(mapping.Span));
    }

    private ScalarNode? ReadText(MappingNode mapping, string key)
    {
        if (mapping.Find(key) is not { } entry)
        {
            Report(mapping.Span, $"The entry has no `{key}`.");
            return null;
        }

        if (entry.Value is ScalarNode { Kind: ScalarKind.String } scalar)
        {
            return scalar;
        }

        Report(entry.Value.Span, $"`{key}` is text, not {entry.Value.KindName}.");
        return null;
    }

    private int? ReadCount(MappingNode mapping)
    {
        if (mapping.Find(Count) is not { } entry)
        {
            return 1;
        }

        if (entry.Value is ScalarNode { Kind: ScalarKind.Number } number && int.TryParse(number.Value, NumberStyles.None, CultureInfo.InvariantCulture, out var count) && count > 0)
        {
            return count;
        }

        Report(entry.Value.Span, $"`{Count}` is a whole number from 1.");
        return null;
    }

    private void CheckKeys(MappingNode mapping, string[] known)
    {
        foreach (var key in mapping.Entries.Select(entry => entry.Key).Where(key => !known.Contains(key.Value)))
        {
            var hint = Nearest.Find(key.Value, known) is { } nearest ? $"; did you mean `{nearest}`?" : $"; here are {string.Join(", ", known.Select(name => $"`{name}`"))}.";
            Report(key.Span, $"There is no key `{IssueMessages.Shorten(key.Value)}`{hint}");
        }
    }

    private void Report(TextSpan span, string message) => _issues.Add(BaselineIssues.Unreadable, span, message);
}
