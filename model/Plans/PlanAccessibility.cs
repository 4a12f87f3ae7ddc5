namespace TrackingPlan.Model.Plans;

/// <summary>Who can use what is generated for a plan.</summary>
public enum PlanAccessibility
{
    /// <summary>Every project that refers to the one with the plan.</summary>
    Public,

    /// <summary>The project with the plan, and no other.</summary>
    Internal,
}
