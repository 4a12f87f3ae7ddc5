namespace TrackingPlan;

/// <summary>Schemas that speak of one value (draft-07, validation, sections 6.5.7, 6.6 and 6.7).</summary>
internal sealed class CombinedSchemas
{
    public SchemaNode[] AllOf { get; set; } = [];

    public SchemaNode[] AnyOf { get; set; } = [];

    public SchemaNode[] OneOf { get; set; } = [];

    public SchemaNode? Not { get; set; }

    public SchemaNode? If { get; set; }

    public SchemaNode? Then { get; set; }

    public SchemaNode? Else { get; set; }

    /// <summary><c>dependencies</c>: what holds for an object that has a property.</summary>
    public (byte[] Name, SchemaNode Schema)[] Dependencies { get; set; } = [];

    public IEnumerable<SchemaNode> All =>
        AllOf.Concat(AnyOf).Concat(OneOf).Concat(new[] { Not, If, Then, Else }.OfType<SchemaNode>()).Concat(Dependencies.Select(dependency => dependency.Schema));
}
