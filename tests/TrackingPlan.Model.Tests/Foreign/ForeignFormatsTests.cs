using TrackingPlan.Model.Foreign;
using TrackingPlan.Model.Plans;
using TrackingPlan.Model.Suppressions;
using TrackingPlan.Model.Syntax;
using TrackingPlan.Model.Text;

namespace TrackingPlan.Model.Tests.Foreign;

public sealed class ForeignFormatsTests
{
    [Theory]
    [InlineData("segment-public-api.plan.json", ForeignFormat.SegmentRules, "Corner Shop")]
    [InlineData("segment-page-1.plan.json", ForeignFormat.SegmentRules, "segment")]
    [InlineData("segment-page-2.plan.json", ForeignFormat.SegmentRules, "segment")]
    [InlineData("segment-config-api.plan.json", ForeignFormat.SegmentEvents, "Corner App")]
    [InlineData("typewriter-new.plan.json", ForeignFormat.SegmentRules, "Build Telemetry")]
    [InlineData("typewriter-old.plan.json", ForeignFormat.SegmentEvents, "Slothgram")]
    [InlineData("rudderstack-new.plan.json", ForeignFormat.RudderStack, "Corner Site")]
    [InlineData("rudderstack-old.plan.json", ForeignFormat.SegmentEvents, "Corner Desk")]
    [InlineData("rudder-plan.plan.yaml", ForeignFormat.RudderCli, "Corner Store")]
    [InlineData("rudder-properties.plan.yaml", ForeignFormat.RudderCli, "rudder-properties")]
    public void A_format_is_known_by_its_shape(string file, ForeignFormat format, string plan)
    {
        var document = ForeignFile.Read(file);

        document.Syntax.Format.ShouldBe(format);
        document.Part.PlanName.ShouldBe(plan);
    }

    [Theory]
    [InlineData("""{ "rules": [] }""")]
    [InlineData("""{ "rules": [{ "type": "TRACK", "key": "A" }] }""")]
    [InlineData("""{ "data": { "rules": [], "pagination": { "current": "MA==" } } }""")]
    [InlineData("""{ "data": { "trackingPlan": { "id": "tp_1", "name": "P" } } }""")]
    [InlineData("""{ "trackingPlan": { "name": "P" }, "rules": [] }""")]
    [InlineData("""[{ "type": "TRACK", "key": "A", "version": 1 }]""")]
    public void Segment_answers_in_many_wrappings(string content) => Read(content).Format.ShouldBe(ForeignFormat.SegmentRules);

    [Theory]
    [InlineData("plan: P\nevents: {}\n")]
    [InlineData("plan: P\nrules: [{ type: TRACK, key: A }]\n")]
    [InlineData("events: { A: {} }\n")]
    [InlineData("events: [A]\n")]
    [InlineData("kind: tp\n")]
    [InlineData("version: 1\nkind: tp\n")]
    [InlineData("[1, 2]\n")]
    [InlineData("text\n")]
    [InlineData("")]
    public void Everything_else_is_ours_and_stays_as_it_is(string content)
    {
        var tree = PlanReader.Read(new PlanText("p", content));

        ForeignFormats.Translate(tree).ShouldBeSameAs(tree);
    }

    [Fact]
    public void Style_is_a_matter_of_our_own_plans()
    {
        const string Rules = """{ "rules": [{ "type": "TRACK", "key": "clicked_button_1", "jsonSchema": {} }] }""";
        var document = PlanDocument.Parse("test.plan.json", Rules);

        document.Part.Events.Single().Name.ShouldBe("clicked_button_1");
        StyleCheck.Run([document]).ShouldBeEmpty();
    }

    private static PlanSyntaxTree Read(string content) => ForeignFormats.Translate(PlanReader.Read(new PlanText("p", content)));
}
