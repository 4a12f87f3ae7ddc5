namespace TrackingPlan.Model.Shapes;

/// <summary>Any JSON value: the plan says nothing of it, or what no type of C# can say.</summary>
public sealed record OpenShape : Shape
{
    private OpenShape()
    {
    }

    /// <summary>The only one there is. It holds null itself.</summary>
    public static OpenShape Instance { get; } = new();
}
