using TrackingPlan.Model.Collections;
using TrackingPlan.Model.Issues;
using TrackingPlan.Model.Names;
using TrackingPlan.Model.Syntax;

namespace TrackingPlan.Model.Binding;

/// <content>Values that many keys share: texts, names, lists, booleans.</content>
internal sealed partial class PlanBinder
{
    private string? BindText(PlanNode node, bool acceptsNumber = false)
    {
        if (node is ScalarNode scalar && (scalar.Kind == ScalarKind.String || (acceptsNumber && scalar.Kind == ScalarKind.Number)))
        {
            return CheckUnicode(scalar) ? scalar.Value : null;
        }

        var hint = node is ScalarNode { Kind: ScalarKind.Number or ScalarKind.Boolean } ? " Put it into quotes if it is text." : "";
        return WrongKind<string>(node, $"Text is expected here, not {node.KindName}.{hint}");
    }

    /// <summary>A name that is the value of a key or of an item: numbers and booleans are as good as texts, but <c>null</c> is none, and it can't be empty.</summary>
    private string? BindName(PlanNode node) => node is ScalarNode { Kind: not ScalarKind.Null } scalar
        ? BindKey(scalar)
        : WrongKind<string>(node, $"A name is expected here, not {node.KindName}.");

    /// <summary>A name that is a key. Keys are texts in JSON, so that <c>null:</c> is as good a name as others, but it can't be empty either.</summary>
    private string? BindKey(ScalarNode key)
    {
        if (key.Value.Length == 0)
        {
            return WrongKind<string>(key, "A name is expected here, not nothing.");
        }

        return CheckUnicode(key) ? key.Value : null;
    }

    private string? BindNamespace(PlanNode node)
    {
        var text = BindText(node);
        if (text is not null && !Namespaces.IsValid(text))
        {
            _issues.Add(PlanIssues.BadKeywordValue, node.Span, $"`{IssueMessages.Shorten(text)}` is not a C# namespace.");
            return null;
        }

        return text;
    }

    private bool? BindBoolean(PlanNode node) => node is ScalarNode { Kind: ScalarKind.Boolean } scalar
        ? scalar.Value == "true"
        : WrongKind<bool?>(node, $"`true` or `false` is expected here, not {node.KindName}.");

    /// <summary>A list of texts; a single text is a list of one.</summary>
    private EquatableArray<string> BindTextList(PlanNode node)
    {
        IReadOnlyList<PlanNode> items = node is SequenceNode sequence ? sequence.Items : [node];
        return items.Select(item => BindText(item)).OfType<string>().ToEquatableArray();
    }

    /// <summary>The entries of a mapping; nothing at all is an empty one.</summary>
    private IReadOnlyList<MappingEntry>? EntriesOf(PlanNode node, string expectation) => node switch
    {
        MappingNode mapping => mapping.Entries,
        ScalarNode { Kind: ScalarKind.Null } => [],
        _ => WrongKind<IReadOnlyList<MappingEntry>>(node, $"{char.ToUpperInvariant(expectation[0])}{expectation.Substring(1)}, not by {node.KindName}."),
    };

    private T? WrongKind<T>(PlanNode node, string message)
    {
        _issues.Add(PlanIssues.WrongKind, node.Span, message);
        return default;
    }

    /// <summary>An escape can put half a surrogate pair into a text; no UTF-8 message can carry that.</summary>
    private bool CheckUnicode(ScalarNode scalar)
    {
        for (var i = 0; i < scalar.Value.Length; i++)
        {
            if (!char.IsSurrogate(scalar.Value[i]))
            {
                continue;
            }

            if (i + 1 == scalar.Value.Length || !char.IsSurrogatePair(scalar.Value[i], scalar.Value[i + 1]))
            {
                _issues.Add(PlanIssues.BadKeywordValue, scalar.Span, "This text holds half of a surrogate pair, which no message can carry.");
                return false;
            }

            i++;
        }

        return true;
    }
}
