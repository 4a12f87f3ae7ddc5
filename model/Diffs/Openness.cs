using TrackingPlan.Model.Plans;

namespace TrackingPlan.Model.Diffs;

/// <summary>Which properties an object may have that its schema does not list. The more, the greater.</summary>
internal static class Openness
{
    /// <summary>None.</summary>
    public const int Closed = 0;

    /// <summary>Those that follow the schema of <c>additionalProperties</c>.</summary>
    public const int Partly = 1;

    /// <summary>All.</summary>
    public const int Open = 2;

    /// <summary>What a schema says. One that lists properties and says nothing of others is closed.</summary>
    public static int Of(Schema schema) =>
        schema.Keywords.Any(keyword => keyword.Keyword == "additionalProperties") ? Partly
        : schema.AdditionalProperties ?? !schema.DeclaresProperties ? Open
        : Closed;
}
