using TrackingPlan.Model.Names;
using TrackingPlan.Model.Plans;

namespace TrackingPlan.Model.Shapes;

/// <summary>A value of a plan: its schema, and where it stands.</summary>
/// <param name="Schema">The schema.</param>
/// <param name="Path">What a C# type for it is named by.</param>
/// <param name="Location">The place in the plan's file.</param>
/// <param name="IsElsewhere">Whether its C# types are declared with another value, such as a shared type.</param>
public sealed record ValuePlace(Schema Schema, ShapePath Path, PlanPath Location, bool IsElsewhere = false)
{
    /// <summary>The place as that of an object.</summary>
    internal ObjectPlace Object => new(Path, Location, IsElsewhere);

    /// <summary>Where a schema is described that speaks of the same value.</summary>
    internal ValuePlace Of(SchemaKeyword keyword, int index) => this with
    {
        Schema = keyword.Schemas[index].Schema,
        Location = keyword.Form switch
        {
            SchemaKeywordForm.Single => Location.Key(keyword.Keyword),
            SchemaKeywordForm.List => Location.Key(keyword.Keyword).Item(index),
            _ => Location.Key(keyword.Keyword).Key(keyword.Schemas[index].Name),
        },
    };

    /// <summary>The values of a map.</summary>
    internal ValuePlace Values(Schema schema) => this with { Schema = schema, Path = Path.Part("Value") };
}
