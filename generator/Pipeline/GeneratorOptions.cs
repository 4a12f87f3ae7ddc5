using TrackingPlan.Model.Plans;

namespace TrackingPlan.Generator;

/// <summary>What the project says about generated code, for plans that say nothing themselves.</summary>
/// <param name="Namespace">The namespace.</param>
/// <param name="Accessibility">Who can use it.</param>
internal sealed record GeneratorOptions(string Namespace, PlanAccessibility Accessibility = PlanAccessibility.Public);
