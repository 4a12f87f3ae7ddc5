using System.Globalization;
using TrackingPlan.Model.Collections;
using TrackingPlan.Model.Formats;
using TrackingPlan.Model.Issues;
using TrackingPlan.Model.Names;
using TrackingPlan.Model.Plans;
using TrackingPlan.Model.Syntax;
using TrackingPlan.Patterns;

namespace TrackingPlan.Model.Binding;

/// <content>The values of single keywords, and whether they make sense.</content>
internal sealed partial class PlanBinder
{
    private static JsonLiteral BindLiteral(PlanNode node) =>
        node is ScalarNode { Kind: ScalarKind.String } scalar ? JsonLiteral.FromString(scalar.Value) : new JsonLiteral(JsonText.FromNode(node), null);

    private EquatableArray<JsonLiteral> BindEnum(MappingEntry entry)
    {
        if (entry.Value is not SequenceNode sequence)
        {
            return WrongKind<EquatableArray<JsonLiteral>>(entry.Value, $"A list of values is expected here, not {entry.Value.KindName}.");
        }

        if (sequence.Items.Count == 0)
        {
            _issues.Add(PlanIssues.BadKeywordValue, entry.Value.Span, "An `enum` without values allows nothing; list the values or remove the key.");
        }

        var values = new List<JsonLiteral>();
        var nodes = new Dictionary<string, PlanNode>(StringComparer.Ordinal);
        foreach (var item in sequence.Items)
        {
            var literal = BindLiteral(item);
            if (item is ScalarNode scalar && !CheckUnicode(scalar))
            {
                continue;
            }

            if (nodes.TryGetValue(literal.Json, out var first))
            {
                _issues.Add(PlanIssues.BadKeywordValue, item.Span, $"{IssueMessages.Shorten(literal.Json)} stands in this `enum` twice.", first.Span);
                continue;
            }

            nodes.Add(literal.Json, item);
            values.Add(literal);
        }

        ReportEnumCollisions([.. values], nodes);
        return values.ToEquatableArray();
    }

    private void ReportEnumCollisions(List<JsonLiteral> values, Dictionary<string, PlanNode> nodes)
    {
        values.RemoveAll(value => value.Types == JsonTypes.Null);
        if (_outsideCSharp > 0 || values.Any(value => (value.Types & (JsonTypes.Object | JsonTypes.Array)) != 0))
        {
            // These become no enum in C#.
            return;
        }

        var scope = EnumMembers.Name(values);
        foreach (var (index, other) in scope.Collisions)
        {
            _issues.Add(
                PlanIssues.IdentifierCollision,
                nodes[values[index].Json].Span,
                IssueMessages.MemberCollision(values[index].Json, scope.Identifiers[index], values[other].Json, scope.Identifiers[other]),
                nodes[values[other].Json].Span);
        }
    }

    private string? BindPattern(PlanNode node) => BindText(node) is { } pattern && CheckPattern(node, pattern) ? pattern : null;

    private bool CheckPattern(PlanNode node, string pattern)
    {
        try
        {
            EcmaPattern.Read(pattern, builder: null);
            return true;
        }
        catch (FormatException exception)
        {
            _issues.Add(PlanIssues.BadKeywordValue, node.Span, $"This pattern is not a regular expression: {exception.Message}");
            return false;
        }
    }

    private JsonLiteral? BindConst(PlanNode node) => node is ScalarNode scalar && !CheckUnicode(scalar) ? null : BindLiteral(node);

    /// <summary>JSON Schema asks for a number over 0 (validation, section 6.2.1). The digits decide: 1e-400 is no zero, though it would be one as a double.</summary>
    private void BindMultipleOf(MappingEntry entry, SchemaBuilder builder)
    {
        if (entry.Value is ScalarNode { Kind: ScalarKind.Number } number
            && (number.Value[0] == '-' || number.Value.TakeWhile(c => c is not ('e' or 'E')).All(c => c is '0' or '.')))
        {
            _issues.Add(PlanIssues.BadKeywordValue, number.Span, "`multipleOf` is a number over 0.");
            return;
        }

        BindBound(entry, builder, isCount: false);
    }

    private void BindBound(MappingEntry entry, SchemaBuilder builder, bool isCount)
    {
        if (entry.Value is not ScalarNode { Kind: ScalarKind.Number } number)
        {
            _issues.Add(PlanIssues.WrongKind, entry.Value.Span, $"A number is expected here, not {entry.Value.KindName}.");
            return;
        }

        if (isCount && !int.TryParse(number.Value, NumberStyles.None, CultureInfo.InvariantCulture, out _))
        {
            _issues.Add(PlanIssues.BadKeywordValue, number.Span, $"`{entry.Key.Value}` counts: it is a whole number from 0 to {int.MaxValue}.");
            return;
        }

        builder.Bounds.Add((new NumericKeyword(entry.Key.Value, number.Value), number));
    }

    private string? BindPii(PlanNode node)
    {
        var text = BindText(node);
        if (text is not null && !PrivacyClasses.Names.Contains(text))
        {
            _issues.Add(PlanIssues.BadKeywordValue, node.Span, $"`pii` is {PrivacyClasses.Explanation}, not `{IssueMessages.Shorten(text)}`.");
            return null;
        }

        return text;
    }

    /// <param name="node">The value of <c>csharp</c>.</param>
    /// <param name="isReserved">Whether an identifier has a meaning already where this one will stand.</param>
    private string? BindIdentifier(PlanNode node, Func<string, bool> isReserved)
    {
        var text = BindText(node);
        if (text is null || (Identifiers.IsValid(text) && !isReserved(text)))
        {
            return text;
        }

        _issues.Add(PlanIssues.BadKeywordValue, node.Span, Identifiers.IsValid(text)
            ? $"Generated code has a member `{text}` of its own; choose another name."
            : $"`{IssueMessages.Shorten(text)}` is not a C# identifier.");
        return null;
    }

    /// <summary>Reports a lower bound that lies over the upper bound of the same kind: no value can follow both.</summary>
    internal void CheckBounds(IReadOnlyList<(NumericKeyword Keyword, ScalarNode Node)> bounds)
    {
        if (bounds.Count < 2)
        {
            return;
        }

        foreach (var (lower, upper) in new[] { ("minimum", "maximum"), ("minLength", "maxLength"), ("minItems", "maxItems"), ("minProperties", "maxProperties") })
        {
            var low = bounds.FirstOrDefault(bound => bound.Keyword.Keyword == lower);
            var high = bounds.FirstOrDefault(bound => bound.Keyword.Keyword == upper);
            if (low.Node is not null && high.Node is not null && IsOver(low.Node.Value, high.Node.Value))
            {
                _issues.Add(PlanIssues.BadKeywordValue, low.Node.Span, $"`{lower}` is over `{upper}`: no value can follow both.", high.Node.Span);
            }
        }
    }

    /// <summary>Compares exactly where a decimal can. A number beyond double is infinite here and an overflow in .NET Framework: then nothing is said.</summary>
    private static bool IsOver(string low, string high)
    {
        if (decimal.TryParse(low, NumberStyles.Float, CultureInfo.InvariantCulture, out var lowDecimal)
            && decimal.TryParse(high, NumberStyles.Float, CultureInfo.InvariantCulture, out var highDecimal))
        {
            return lowDecimal > highDecimal;
        }

        return double.TryParse(low, NumberStyles.Float, CultureInfo.InvariantCulture, out var lowDouble)
            && double.TryParse(high, NumberStyles.Float, CultureInfo.InvariantCulture, out var highDouble)
            && lowDouble > highDouble;
    }
}
