using TrackingPlan.Model.Collections;
using TrackingPlan.Model.Issues;
using TrackingPlan.Model.Names;
using TrackingPlan.Model.Plans;
using TrackingPlan.Model.Syntax;

namespace TrackingPlan.Model.Binding;

/// <summary>
/// Turns the syntax of a plan file into what it means. What can't be understood becomes an issue at its place and is left out; the rest is
/// bound.
/// </summary>
internal sealed partial class PlanBinder
{
    private static readonly KeyTable<PartBuilder> PlanKeys = new("a plan")
    {
        { "plan", static (binder, part, entry) => part.Name = binder.BindName(entry.Value) ?? part.Name },
        { "version", static (binder, part, entry) => part.Version = binder.BindText(entry.Value, acceptsNumber: true) },
        { "namespace", static (binder, part, entry) => part.Namespace = binder.BindNamespace(entry.Value) },
        { "include", static (binder, part, entry) => part.Includes = binder.BindTextList(entry.Value) },
        { "types", static (binder, part, entry) => binder.BindTypes(entry.Value, part) },
        { "definitions", static (binder, part, entry) => binder.BindTypes(entry.Value, part) },
        { "events", static (binder, part, entry) => part.Events = binder.BindEvents(entry.Value) },
    };

    private readonly IssueBag _issues;

    private PlanBinder(IssueBag issues) => _issues = issues;

    /// <summary>Binds a file; its issues are those of the syntax and those of the meaning.</summary>
    public static PlanDocument Bind(PlanSyntaxTree syntax)
    {
        var issues = new IssueBag(syntax.Text);
        var part = new PartBuilder();
        if (syntax.Root is { } root)
        {
            new PlanBinder(issues).BindMapping(root, PlanKeys, part);
        }

        if (part.Name is null)
        {
            if (LacksName(syntax))
            {
                var start = (syntax.Root as MappingNode)?.Entries.FirstOrDefault()?.Key.Span ?? default;
                issues.Add(PlanIssues.MissingName, start, "A plan file starts with the name of its plan, for instance `plan: Toast Shop`.");
            }

            // One missing line must not take the whole tracker away.
            part.Name = NameFromPath(syntax.Text.Path);
        }

        var all = syntax.Issues.Concat(issues.Issues).OrderBy(issue => issue.Location.Span.Start).ToArray();
        return new PlanDocument(syntax, part.ToPart(), all);
    }

    /// <summary>
    /// Whether the name is missing. When a syntax error may have taken it away, or it is there as another kind of value, that has been
    /// reported.
    /// </summary>
    private static bool LacksName(PlanSyntaxTree syntax)
    {
        var isCut = syntax.Issues.Any(issue =>
            issue.Descriptor == PlanIssues.Syntax || issue.Descriptor == PlanIssues.TabIndentation || issue.Descriptor == PlanIssues.LimitExceeded);
        return !isCut && syntax.Root switch
        {
            null or ScalarNode { Kind: ScalarKind.Null } => true,
            MappingNode mapping => mapping.Find("plan") is null,
            _ => false,
        };
    }

    private static string NameFromPath(string path)
    {
        var file = path.Substring(path.LastIndexOfAny(['/', '\\']) + 1);
        var dot = file.IndexOf('.');
        return dot > 0 ? file.Substring(0, dot) : file;
    }

    private void BindMapping<TTarget>(PlanNode node, KeyTable<TTarget> keys, TTarget target)
    {
        if (EntriesOf(node, $"{keys.Owner} is described by a mapping") is not { } entries)
        {
            return;
        }

        foreach (var entry in entries)
        {
            var key = entry.Key.Value;
            if (keys.TryGet(key, out var bind))
            {
                bind(this, target, entry);
            }
            else if (key.Length == 0)
            {
                _issues.Add(PlanIssues.UnknownKey, entry.Key.Span, "A key is missing before this colon.");
            }
            else if (!key.StartsWith("x-", StringComparison.Ordinal))
            {
                var hint = Nearest.Find(key, keys) is { } nearest ? $"did you mean `{nearest}`?" : $"it has {ListKeys(keys)}, and `x-...` for your own.";
                _issues.Add(PlanIssues.UnknownKey, entry.Key.Span, $"`{IssueMessages.Shorten(key)}` is not a key of {keys.Owner}; {hint}");
            }
        }
    }

    private static string ListKeys(IEnumerable<string> keys) => string.Join(", ", keys.Select(key => $"`{key}`"));

    private sealed class PartBuilder
    {
        public string? Name { get; set; }

        public string? Version { get; set; }

        public string? Namespace { get; set; }

        public EquatableArray<string> Includes { get; set; }

        public List<PlannedType> Types { get; } = [];

        /// <summary>Where the types are named: <c>types</c> and <c>definitions</c> share their names.</summary>
        public Dictionary<string, ScalarNode> TypeKeys { get; } = new(StringComparer.Ordinal);

        public EquatableArray<PlannedEvent> Events { get; set; }

        public PlanPart ToPart() =>
            new(Name!) { Version = Version, Namespace = Namespace, Includes = Includes, Types = Types.ToEquatableArray(), Events = Events };
    }
}
