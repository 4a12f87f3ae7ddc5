using NJsonSchema;
using TrackingPlan.Model.Formats;
using TrackingPlan.Model.Plans;
using TrackingPlan.Model.Syntax;

namespace TrackingPlan.Model.Tests.Formats;

/// <summary>The schema for plan files as NJsonSchema understands it, which knows nothing of us.</summary>
internal static class PlanFileOracle
{
    private static readonly JsonSchema Schema = JsonSchema.FromJsonAsync(PlanFileSchema.Write()).GetAwaiter().GetResult();

    /// <summary>What the schema has against a plan file of ours, which is YAML or JSON without syntax errors. As an editor it sees what is written there, in whatever draft.</summary>
    public static IReadOnlyList<string> Validate(PlanDocument document) =>
        Schema.Validate(JsonText.FromNode(PlanReader.Read(document.Syntax.Text).Root!)).Select(error => $"{document.Path}: {error.Kind} at {error.Path}").ToArray();

    /// <summary>Whether the schema has nothing against a plan file.</summary>
    public static bool IsTaken(PlanDocument document) => Validate(document).Count == 0;
}
