using System.Text.Json;
using TrackingPlan.Drafts;

namespace TrackingPlan;

/// <content>What the drafts of JSON Schema differ in.</content>
internal sealed partial class SchemaCompiler
{
    private const string Draft = "$schema";

    /// <summary>Whether keywords beside <c>$ref</c> count, as they do from 2019-09 on.</summary>
    private readonly bool _appliesBesideReference;

    private static bool AppliesBesideReference(JsonElement draft) =>
        SchemaDraft.AppliesBesideReference(Text(Draft, draft)) ?? throw new JsonException($"`{draft.GetString()}` is no draft of JSON Schema that is supported; these are {SchemaDraft.Names}.");

    /// <summary>Keywords that say which draft it is, or belong to one that asks for more than is checked.</summary>
    private void CheckSupport(string keyword, JsonElement value)
    {
        if (SchemaDraft.IsUnsupported(keyword))
        {
            throw new JsonException($"The keyword `{keyword}` is not supported.");
        }

        if (keyword == "minContains" && Count(keyword, value) > 1)
        {
            throw new JsonException($"The keyword `{keyword}` is not supported with a value over 1.");
        }

        if (keyword == Draft && AppliesBesideReference(value) != _appliesBesideReference)
        {
            throw new JsonException($"`{value.GetString()}` is another draft than that of the schema around it.");
        }
    }

    /// <summary>A schema that says nothing besides is the one that it refers to; else both hold.</summary>
    private static void AddReference(SchemaNode node, SchemaNode target)
    {
        if (SaysNothing(node))
        {
            node.Reference = target;
        }
        else
        {
            CombinedOf(node).AllOf = [.. CombinedOf(node).AllOf, target];
        }
    }

    private static bool SaysNothing(SchemaNode node) =>
        node is { Types: JsonTypeSet.Any, AllowedValues: [], Object: null, Array: null, NumberBounds: [], MultipleOf: null, LengthBounds: [], Pattern: null, Format: null, IsInt32: false, Combined: null };
}
