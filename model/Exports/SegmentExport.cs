using TrackingPlan.Model.Formats;
using TrackingPlan.Model.Plans;

namespace TrackingPlan.Model.Exports;

/// <summary>Writes a plan as Segment's Public API has it: a tracking plan with its rules. Common properties stand in each rule.</summary>
public static class SegmentExport
{
    /// <summary>One file with all rules.</summary>
    public static IReadOnlyList<ExportedFile> Write(Plan plan)
    {
        var rules = new RuleWriter(plan, isForPeople: true);
        var content = JsonPart.Object(("data", JsonPart.Object(
            ("trackingPlan", JsonPart.Object(("name", JsonPart.String(plan.Name)))),
            ("rules", JsonPart.Array(plan.Calls.Select(rules.WritePart))))));
        return [new ExportedFile(FileNames.Of(plan) + ".segment.json", content.Layout() + "\n")];
    }
}
