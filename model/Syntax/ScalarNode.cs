using TrackingPlan.Model.Text;

namespace TrackingPlan.Model.Syntax;

/// <summary>A string, number, boolean or null.</summary>
public sealed class ScalarNode(TextSpan span, string value, bool isPlain) : PlanNode(span)
{
    /// <summary>The text, with escapes and folding resolved; a number or boolean as it is spelt.</summary>
    public string Value { get; } = value;

    /// <summary>The JSON type of the value.</summary>
    public ScalarKind Kind { get; } = isPlain ? KindOf(value) : ScalarKind.String;

    /// <inheritdoc/>
    public override string KindName => Kind switch
    {
        ScalarKind.Number => "a number",
        ScalarKind.Boolean => "true or false",
        ScalarKind.Null => "nothing",
        _ => "text",
    };

    private static ScalarKind KindOf(string value) => value switch
    {
        "" or "null" => ScalarKind.Null,
        "true" or "false" => ScalarKind.Boolean,
        _ => JsonNumber.IsValid(value) ? ScalarKind.Number : ScalarKind.String,
    };
}
