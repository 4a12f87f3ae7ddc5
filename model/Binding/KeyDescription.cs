namespace TrackingPlan.Model.Binding;

/// <summary>A key of the plan language, as people read of it.</summary>
/// <param name="Key">The key.</param>
/// <param name="Form">What its value looks like.</param>
/// <param name="Meaning">What it says, in a sentence.</param>
internal sealed record KeyDescription(string Key, ValueForm Form, string Meaning);
