using TrackingPlan.Model.Plans;

namespace TrackingPlan.Generator.Specs;

/// <summary>A file to generate. Two equal specs give the same text, so an equal spec is not generated again.</summary>
/// <param name="HintName">The file's name, unique in the project whatever the case.</param>
/// <param name="Namespace">The namespace of what the file declares.</param>
/// <param name="PlanName">The plan that it comes from, as its author calls it.</param>
/// <param name="Subject">What the file is for, in the words of a message.</param>
internal abstract record SourceSpec(string HintName, string Namespace, string PlanName, string Subject)
{
    /// <summary>Who can use what the file declares.</summary>
    public PlanAccessibility Accessibility { get; init; }
}
