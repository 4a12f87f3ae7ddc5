namespace TrackingPlan.Model.Diffs;

/// <summary>Who notices a change of a plan.</summary>
[Flags]
public enum ChangeEffects
{
    /// <summary>Nobody.</summary>
    None = 0,

    /// <summary>Those who call the generated methods: their code no longer compiles.</summary>
    Code = 1,

    /// <summary>Those who send messages: what was valid is a violation now, or the reverse.</summary>
    Wire = 2,

    /// <summary>Those who query the warehouse: a column has another type, or is not filled any more.</summary>
    Warehouse = 4,

    /// <summary>Those who read the plan.</summary>
    Docs = 8,
}
