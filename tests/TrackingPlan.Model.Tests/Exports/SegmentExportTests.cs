using TrackingPlan.Model.Diffs;
using TrackingPlan.Model.Exports;
using TrackingPlan.Model.Tests.Infrastructure;

namespace TrackingPlan.Model.Tests.Exports;

public sealed class SegmentExportTests
{
    [Fact]
    public void A_plan_is_a_list_of_rules()
    {
        var file = SegmentExport.Write(ExportedPlan.Of(
            """
            plan: Toast Shop
            events:
              Toast Burnt: { description: Too long., labels: { priority: low }, properties: { slices: { type: integer, required: true, description: How many. } } }
            """)).Single();

        file.Name.ShouldBe("toast_shop.segment.json");
        file.Text.ShouldBe(
            """
            {
              "data":{
                "trackingPlan":{"name":"Toast Shop"},
                "rules":[
                  {
                    "type":"TRACK",
                    "key":"Toast Burnt",
                    "version":1,
                    "jsonSchema":{
                      "type":"object",
                      "description":"Too long.",
                      "labels":{"priority":"low"},
                      "properties":{
                        "properties":{
                          "type":"object",
                          "properties":{"slices":{"type":"integer","description":"How many."}},
                          "required":["slices"]
                        }
                      },
                      "required":["properties"]
                    }
                  }
                ]
              }
            }

            """);
    }

    /// <summary>Our reader takes these files for plans, so what is lost on the way is what differs.</summary>
    [Fact]
    public void Every_ready_made_plan_checks_the_same_when_its_rules_are_read_back()
    {
        foreach (var plan in ExportedPlan.ReadyMade)
        {
            var read = MarkedPlan.Json(SegmentExport.Write(plan).Single().Text).Plan;

            read.Calls.Select(planned => (planned.Call, planned.Name)).ShouldBe(plan.Calls.Select(planned => (planned.Call, planned.Name)), ignoreOrder: true);
            PlanDiff.Between(plan, read).Changes.Where(change => change.Effects.HasFlag(ChangeEffects.Wire) && change.Rule != DiffRules.DestinationsChanged).ShouldBeEmpty();
        }
    }
}
