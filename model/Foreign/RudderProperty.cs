using TrackingPlan.Model.Syntax;
using TrackingPlan.Model.Text;

namespace TrackingPlan.Model.Foreign;

/// <summary>A property that a rule, a case or a type of rudder-cli lists.</summary>
/// <param name="Name">The name on the wire, as the catalog spells it.</param>
/// <param name="Source">The property in the catalog.</param>
/// <param name="Schema">Its schema in our language.</param>
/// <param name="IsRequired">Whether it has to be there.</param>
/// <param name="Place">Where it is listed.</param>
internal sealed record RudderProperty(ScalarNode Name, MappingNode Source, PlanNode Schema, bool IsRequired, TextSpan Place);
