using System.Text;

namespace TrackingPlan;

/// <summary>What a schema says of objects (draft-07, validation, section 6.5).</summary>
internal sealed class ObjectKeywords
{
    public PropertyTable Properties { get; set; } = PropertyTable.None;

    public PatternProperty[] PatternProperties { get; set; } = [];

    public SchemaNode? PropertyNames { get; set; }

    public CountBound[] Bounds { get; set; } = [];

    /// <summary><c>additionalProperties</c>; null where it is silent, or only says what is allowed anyway.</summary>
    public SchemaNode? Additional { get; set; }

    /// <summary>Whether <c>additionalProperties</c> says anything. It looks at the names beside it only, and not at combined schemas.</summary>
    public bool SaysAdditional { get; set; }

    /// <summary>Whether the object lists properties and <c>additionalProperties</c> is silent: what nobody has planned is a violation then.</summary>
    public bool IsTracked { get; set; }

    /// <summary>Whether <c>properties</c> or <c>required</c> name a property, or a pattern matches it, or others are spoken of as well.</summary>
    public bool Names(string name)
    {
        for (var i = 0; i < Properties.Count; i++)
        {
            if (Properties[i].Name == name)
            {
                return true;
            }
        }

        var utf8Name = Encoding.UTF8.GetBytes(name);
        var isOutOfPatience = false;
        return SaysAdditional || Array.Exists(PatternProperties, pattern => pattern.Pattern.Check(utf8Name, ref isOutOfPatience) == PatternVerdict.Matches);
    }

    /// <summary>A schema for the properties whose name matches.</summary>
    public sealed record PatternProperty(PatternCheck Pattern, SchemaNode Schema);
}
