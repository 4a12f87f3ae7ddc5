namespace TrackingPlan.Model.Issues;

/// <summary>How grave an issue is when nobody has configured it.</summary>
public enum IssueSeverity
{
    /// <summary>A hint that no build shows.</summary>
    Info,

    /// <summary>The plan works, and something in it will hurt.</summary>
    Warning,

    /// <summary>A part of the plan can't be used.</summary>
    Error,
}
