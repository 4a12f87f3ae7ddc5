namespace TrackingPlan.Model.Plans;

/// <summary>What a project says about one of its plan files. The file itself knows nothing of it, and what it says itself counts more.</summary>
public sealed record PlanFileSettings
{
    /// <summary>A project that says nothing.</summary>
    public static PlanFileSettings None { get; } = new();

    /// <summary>The C# namespace for the plan of this file; null for the project's own.</summary>
    public string? Namespace { get; init; }

    /// <summary>Who can use what is generated for the plan of this file; null for what the project says of all.</summary>
    public PlanAccessibility? Accessibility { get; init; }
}
