namespace TrackingPlan.Generator.Specs;

/// <summary>A declared C# type.</summary>
/// <param name="Identifier">Its name.</param>
/// <param name="Docs">What is written above it.</param>
internal abstract record ShapeSpec(string Identifier, DocsSpec Docs);
