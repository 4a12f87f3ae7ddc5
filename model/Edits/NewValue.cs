namespace TrackingPlan.Model.Edits;

/// <summary>A value that is to be written into a plan file, in the form that it gets there.</summary>
internal abstract record NewValue
{
    private NewValue()
    {
    }

    /// <summary>A text.</summary>
    public sealed record Text(string Value) : NewValue;

    /// <summary><c>true</c>.</summary>
    public sealed record True : NewValue;

    /// <summary>A list of texts.</summary>
    public sealed record List(IReadOnlyList<string> Items) : NewValue;

    /// <summary>Keys with values.</summary>
    public sealed record Mapping(MappingForm Form, IReadOnlyList<(string Key, NewValue Value)> Entries) : NewValue;
}
