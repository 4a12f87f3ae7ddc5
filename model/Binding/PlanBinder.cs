using TrackingPlan.Drafts;
using TrackingPlan.Model.Drafts;
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
    /// <summary>The keys at the top of a plan file.</summary>
    internal static readonly KeyTable<PartBuilder> PlanKeys = new KeyTable<PartBuilder>("a plan")
    {
        { "plan", ValueForm.Name, "The name of the plan. Files with the same name are one plan.", static (binder, part, entry) => part.Name = binder.BindName(entry.Value) ?? part.Name },
        { "version", ValueForm.TextOrNumber, "The version of the plan, as its authors write it; violations carry it.", static (binder, part, entry) => part.Version = binder.BindText(entry.Value, acceptsNumber: true) },
        { "namespace", ValueForm.Namespace, "The C# namespace of what is generated.", static (binder, part, entry) => part.Namespace = binder.BindNamespace(entry.Value) },
        { "include", ValueForm.Includes, "Ready-made plans by name, and other plan files by path.", static (binder, part, entry) => part.Includes = binder.BindTextList(entry.Value) },
        { "types", ValueForm.TypeMap, "Shapes that events share, by their names.", static (binder, part, entry) => binder.BindTypes(entry.Value, part) },
        { "definitions", ValueForm.TypeMap, "The same as `types`.", static (binder, part, entry) => binder.BindTypes(entry.Value, part) },
        { "$defs", ValueForm.TypeMap, "The same as `types`.", static (binder, part, entry) => binder.BindTypes(entry.Value, part) },
        { "common", ValueForm.Common, "Properties that every track event carries.", static (binder, part, entry) => part.Common = binder.BindCommon(entry.Value) },
        { "identify", ValueForm.Traits, "The traits of users, sent with identify calls.", static (binder, part, entry) => binder.BindCall(entry.Value, new PlannedEvent("", Schema.Any) { Call = CallType.Identify }, part) },
        { "group", ValueForm.Traits, "The traits of accounts or organisations, sent with group calls.", static (binder, part, entry) => binder.BindCall(entry.Value, new PlannedEvent("", Schema.Any) { Call = CallType.Group }, part) },
        { "pages", ValueForm.Events, "Pages of a website, sent with page calls, by their names.", static (binder, part, entry) => binder.BindEvents(entry, CallType.Page, part) },
        { "screens", ValueForm.Events, "Screens of an app, sent with screen calls, by their names.", static (binder, part, entry) => binder.BindEvents(entry, CallType.Screen, part) },
        { "events", ValueForm.Events, "What happens, sent with track calls, by the events' names on the wire.", static (binder, part, entry) => binder.BindEvents(entry, CallType.Track, part) },
        { "$schema", ValueForm.Any, "The JSON Schema for plan files, for editors.", static (_, part, entry) => part.Annotate(entry) },
    };

    private readonly IssueBag _issues;

    private PlanBinder(IssueBag issues) => _issues = issues;

    /// <summary>Binds a file; its issues are those of the syntax and those of the meaning.</summary>
    public static PlanDocument Bind(PlanSyntaxTree syntax)
    {
        syntax = PlanDrafts.Translate(syntax);
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
                var start = syntax.Root is MappingNode { Entries.Count: > 0 } mapping ? mapping.Entries[0].Key.Span : default;
                issues.Add(PlanIssues.MissingName, start, "A plan file starts with the name of its plan, for instance `plan: Toast Shop`.");
            }

            // One missing line must not take the whole tracker away.
            part.Name = PlanFileNames.Of(syntax.Text.Path);
        }

        var all = syntax.Issues.Concat(issues.Issues).OrderBy(issue => issue.Location.Span.Start).ToArray();
        return new PlanDocument(syntax, part.ToPart(), all);
    }

    /// <summary>
    /// Whether the name is missing. When a syntax error may have taken it away, or it is there as another kind of value, that has been
    /// reported. Plans of other tools need none: their file's name is good enough.
    /// </summary>
    private static bool LacksName(PlanSyntaxTree syntax)
    {
        var isCut = syntax.Issues.Any(issue =>
            issue.Descriptor == PlanIssues.Syntax || issue.Descriptor == PlanIssues.TabIndentation || issue.Descriptor == PlanIssues.LimitExceeded);
        return !isCut && syntax.Format is null && syntax.Root switch
        {
            null or ScalarNode { Kind: ScalarKind.Null } => true,
            MappingNode mapping => mapping.Find("plan") is null,
            _ => false,
        };
    }

    private void BindMapping<TTarget>(PlanNode node, KeyTable<TTarget> keys, TTarget target)
        where TTarget : AnnotatedBuilder
    {
        // The words are for who wrote something else: nearly nobody did.
        var entries = node is MappingNode mapping ? mapping.Entries : EntriesOf(node, $"{keys.Owner} is described by a mapping") ?? [];
        for (var i = 0; i < entries.Count; i++)
        {
            var entry = entries[i];
            var key = entry.Key.Value;
            if (keys.TryGet(key, out var bind))
            {
                bind(this, target, entry);
            }
            else if (key.Length == 0)
            {
                _issues.Add(PlanIssues.UnknownKey, entry.Key.Span, "A key is missing before this colon.");
            }
            else if (key.StartsWith("x-", StringComparison.Ordinal))
            {
                target.Annotate(entry);
            }
            else if (SchemaDraft.IsUnsupported(key))
            {
                _issues.Add(PlanIssues.UnknownKey, entry.Key.Span, $"`{key}` of JSON Schema is not checked here; say it with other keywords, or remove it.");
            }
            else
            {
                var hint = Nearest.Find(key, keys) is { } nearest ? $"did you mean `{nearest}`?" : $"it has {ListKeys(keys)}, and `x-...` for your own.";
                _issues.Add(PlanIssues.UnknownKey, entry.Key.Span, $"`{IssueMessages.Shorten(key)}` is not a key of {keys.Owner}; {hint}");
            }
        }
    }

    private static string ListKeys(IEnumerable<string> keys) => string.Join(", ", keys.Select(key => $"`{key}`"));
}
