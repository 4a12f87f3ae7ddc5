using System.Globalization;
using TrackingPlan.Model.Issues;
using TrackingPlan.Model.Syntax;
using TrackingPlan.Model.Text;

namespace TrackingPlan.Model.Foreign;

/// <summary>The sections of a plan while a translation finds their rules one by one, in several versions perhaps.</summary>
/// <param name="issues">Takes rules that are there twice.</param>
/// <param name="place">What the sections are found at.</param>
internal sealed class PlanSections(IssueBag issues, TextSpan place)
{
    private readonly Dictionary<CallKind, List<NamedRule>> _rules = [];
    private readonly Dictionary<(CallKind Kind, string Name), NamedRule> _byName = [];

    /// <summary>Adds a rule.</summary>
    /// <param name="kind">What it is about.</param>
    /// <param name="name">Its name; for a kind of which there is one rule, what to point at.</param>
    /// <param name="rule">The rule, in our language.</param>
    public void Add(CallKind kind, ScalarNode name, MappingNode rule)
    {
        if (kind.IsNamed && name.Value.Length > PlanLimits.NameCharacters)
        {
            issues.Add(PlanIssues.LimitExceeded, name.Span, IssueMessages.LongName(name.Value.Length));
            return;
        }

        var key = (kind, kind.IsNamed ? name.Value : "");
        if (!_byName.TryGetValue(key, out var named))
        {
            _byName.Add(key, named = new NamedRule(name));
            if (!_rules.TryGetValue(kind, out var rules))
            {
                _rules.Add(kind, rules = []);
            }

            rules.Add(named);
        }

        var version = VersionOf(rule);
        if (named.ByNumber.TryGetValue(version, out var first))
        {
            var what = kind.IsNamed ? $"`{IssueMessages.Shorten(name.Value)}`" : $"`{kind.Section}`";
            issues.Add(PlanIssues.DuplicateKey, name.Span, $"There are two rules for {what} with the same version; the first one counts.", first.Place);
            return;
        }

        named.Add(new Version(version, name.Span, rule));
    }

    /// <summary>Adds the sections that have rules to a plan.</summary>
    public void AddTo(MappingBuilder plan)
    {
        foreach (var kind in CallKind.All)
        {
            if (_rules.TryGetValue(kind, out var rules))
            {
                plan.Add(kind.Section, place, kind.IsNamed ? Map(rules) : Newest(kind, rules[0]));
            }
        }
    }

    /// <summary>A rule that states no version is older than those that do.</summary>
    private static int VersionOf(MappingNode rule) =>
        rule.ValueOf("version") is ScalarNode version && int.TryParse(version.Value, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : 0;

    private static MappingNode Map(List<NamedRule> rules)
    {
        var map = new MappingBuilder(rules[0].Name.Span);
        foreach (var rule in rules)
        {
            var versions = rule.Versions;
            map.Add(rule.Name, versions.Count == 1 ? versions[0].Rule : new SequenceNode(versions[0].Rule.Span, versions.Select(Numbered).ToArray()));
        }

        return map.ToNode();
    }

    /// <summary>In a list every version states its number.</summary>
    private static MappingNode Numbered(Version version)
    {
        var rule = new MappingBuilder(version.Rule.Span);
        rule.AddAll(version.Rule.Entries);
        rule.Add("version", version.Place, new ScalarNode(version.Place, version.Number.ToString(CultureInfo.InvariantCulture), isPlain: true));
        return rule.ToNode();
    }

    private MappingNode Newest(CallKind kind, NamedRule rules)
    {
        var newest = rules.Versions.OrderByDescending(version => version.Number).First();
        foreach (var version in rules.Versions.Where(version => version != newest))
        {
            issues.Add(PlanIssues.NotTakenOver, version.Place, $"A plan has one version of `{kind.Section}`, the newest; this one is not checked.");
        }

        return newest.Rule;
    }

    private sealed class NamedRule(ScalarNode name)
    {
        public ScalarNode Name { get; } = name;

        /// <summary>In the order of the file.</summary>
        public List<Version> Versions { get; } = [];

        public Dictionary<int, Version> ByNumber { get; } = [];

        public void Add(Version version)
        {
            Versions.Add(version);
            ByNumber.Add(version.Number, version);
        }
    }

    private sealed record Version(int Number, TextSpan Place, MappingNode Rule);
}
