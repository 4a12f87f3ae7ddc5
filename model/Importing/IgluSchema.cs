using System.Globalization;
using TrackingPlan.Model.Foreign;
using TrackingPlan.Model.Syntax;
using TrackingPlan.Model.Text;

namespace TrackingPlan.Model.Importing;

/// <summary>A schema that says of itself what it is, in Snowplow's way.</summary>
/// <param name="Content">The schema.</param>
/// <param name="Vendor">Whose it is, for instance <c>com.acme</c>.</param>
/// <param name="Name">What it describes, for instance <c>add_to_cart</c>.</param>
/// <param name="Version">The version (SchemaVer): model, revision and addition, for instance <c>1-0-2</c>. Data of another model is other data.</param>
/// <param name="Place">Where the schema says what it is.</param>
internal sealed record IgluSchema(MappingNode Content, string Vendor, string Name, string Version, TextSpan Place)
{
    /// <summary>Whether it is about an entity that events carry, and not about an event. Only snowplow-cli says it.</summary>
    public bool IsEntity { get; init; }

    /// <summary>What snowplow-cli says besides, as far as it says anything.</summary>
    public IReadOnlyList<MappingEntry> Meta { get; init; } = [];

    /// <summary>The schema's own name in registries.</summary>
    public string Uri => $"iglu:{Vendor}/{Name}/jsonschema/{Version}";

    /// <summary>The first number of the version.</summary>
    public int Model => NumberAt(0);

    /// <summary>The other numbers of the version; the greater, the later.</summary>
    public (int Revision, int Addition) Revision => (NumberAt(1), NumberAt(2));

    /// <summary>The schema that the value at a file's top is; null for anything else.</summary>
    public static IgluSchema? Of(PlanNode? root)
    {
        if (root is not MappingNode mapping)
        {
            return null;
        }

        if (mapping.ValueOf("data") is MappingNode data && data.Find("self") is not null)
        {
            var meta = mapping.ValueOf("meta") as MappingNode;
            return Of(data) is { } schema
                ? schema with
                {
                    IsEntity = meta.ValueOf("schemaType") is ScalarNode { Value: "entity" },
                    Meta = meta?.Entries.Where(entry => entry.Key.Value != "schemaType" && !entry.Value.IsBoolean(false) && entry.Value is not MappingNode { Entries.Count: 0 }).ToArray() ?? [],
                }
                : null;
        }

        return mapping.Find("self") is { Value: MappingNode self } found
            && self.ValueOf("vendor").AsText()?.Value is { } vendor && self.ValueOf("name").AsText()?.Value is { } name && self.ValueOf("version").AsText()?.Value is { } version
            ? new IgluSchema(mapping, vendor, name, version, found.Key.Span)
            : null;
    }

    private int NumberAt(int index) =>
        Version.Split('-') is var numbers && index < numbers.Length && int.TryParse(numbers[index], NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : 0;
}
