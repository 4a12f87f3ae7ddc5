namespace TrackingPlan.Benchmarks;

/// <summary>How often the parts of a method ran.</summary>
/// <param name="Name">Its full name, without its parameters.</param>
/// <param name="Size">How many bytes of IL it has.</param>
/// <param name="Edges">The counts.</param>
internal sealed record MethodProfile(string Name, int Size, IReadOnlyList<EdgeCount> Edges);
