namespace TrackingPlan.Model.Shapes;

/// <summary>What a value of a plan is in C#. It says what the value itself is; what is inside stands there as places, to be looked at in turn.</summary>
public abstract record Shape
{
    /// <summary>Whether the JSON value null is allowed besides.</summary>
    public bool AllowsNull { get; init; }

    /// <summary>Whether a C# type is declared for the value, by the name of the place where it is described.</summary>
    public virtual bool IsDeclared => false;

    /// <summary>The values inside it.</summary>
    public virtual IEnumerable<ValuePlace> Inside => [];
}
