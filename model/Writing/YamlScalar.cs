using System.Text;

namespace TrackingPlan.Model.Writing;

/// <summary>A number, a boolean or null, as JSON spells them.</summary>
internal sealed class YamlScalar(string json) : YamlPart
{
    public static YamlScalar True { get; } = new("true");

    public static YamlScalar False { get; } = new("false");

    /// <inheritdoc/>
    public override void WriteBehindKey(StringBuilder text, int indentation) => text.Append(' ').Append(json);

    /// <inheritdoc/>
    public override void WriteBehindDash(StringBuilder text, int indentation) => text.Append(json);

    /// <inheritdoc/>
    protected override string MakeLine() => json;
}
