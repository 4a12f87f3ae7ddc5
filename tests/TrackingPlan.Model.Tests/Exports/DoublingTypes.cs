using TrackingPlan.Model.Plans;

namespace TrackingPlan.Model.Tests.Exports;

/// <summary>A short plan that describes more values than can be counted: 40 types, each of which uses the next one twice.</summary>
internal static class DoublingTypes
{
    private const int Steps = 40;

    public static Plan Plan(string prefix) => ExportedPlan.Of(
        $"plan: P\nevents: {{ A: {{ properties: {{ a: {prefix}0 }} }} }}\ntypes:\n"
        + string.Concat(Enumerable.Range(0, Steps).Select(i => $"  {prefix}{i}: {{ properties: {{ a: {prefix}{i + 1}, b: {prefix}{i + 1} }} }}\n"))
        + $"  {prefix}{Steps}: {{ properties: {{ a: string }} }}\n");
}
