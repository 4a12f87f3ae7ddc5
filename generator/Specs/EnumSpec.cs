using TrackingPlan.Model.Collections;

namespace TrackingPlan.Generator.Specs;

/// <summary>An enum: a closed set of texts, numbers and booleans.</summary>
internal sealed record EnumSpec(string Identifier, DocsSpec Docs, EquatableArray<EnumMemberSpec> Members) : ShapeSpec(Identifier, Docs)
{
    /// <summary>Whether all values are texts.</summary>
    public bool IsOfTexts => Members.All(member => member.Text is not null);
}
