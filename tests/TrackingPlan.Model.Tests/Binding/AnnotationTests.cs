using TrackingPlan.Model.Plans;
using TrackingPlan.Model.Tests.Infrastructure;

namespace TrackingPlan.Model.Tests.Binding;

public sealed class AnnotationTests
{
    [Fact]
    public void What_nobody_acts_on_is_kept_where_it_was_said()
    {
        var part = MarkedPlan.Json(
            """
            {
              "$schema": "../plans/tracking-plan.schema.json", "plan": "P", "x-board": { "id": 7 },
              "common": { "x-c": 1 },
              "events": { "A": { "title": "An A", "x-createdAt": "2026-01-01", "properties": { "a": { "$comment": "why", "readOnly": true, "x-team": [1, null] } } } }
            }
            """).ShouldBeClean().Document.Part;

        part.Annotations.ShouldBe([new Annotation("$schema", "\"../plans/tracking-plan.schema.json\""), new Annotation("x-board", "{\"id\":7}")]);
        part.Common!.Annotations.ShouldBe([new Annotation("x-c", "1")]);
        part.Events[0].Annotations.ShouldBe([new Annotation("title", "\"An A\""), new Annotation("x-createdAt", "\"2026-01-01\"")]);
        part.Events[0].Properties.Properties[0].Schema.Annotations.ShouldBe([new Annotation("$comment", "\"why\""), new Annotation("readOnly", "true"), new Annotation("x-team", "[1,null]")]);
    }

    [Theory]
    [InlineData("examples: [x, y]", "\"x\"")]
    [InlineData("examples: [x], example: z", "\"z\"")]
    [InlineData("example: z, examples: [x]", "\"z\"")]
    [InlineData("examples: []", null)]
    public void The_first_of_the_examples_is_the_example(string keys, string? example) =>
        MarkedPlan.Yaml($"plan: P\nevents: {{ A: {{ properties: {{ a: {{ {keys} }} }} }} }}\n").ShouldBeClean().Plan.Events[0].Properties.Properties[0].Schema.Example?.Json.ShouldBe(example);

    [Fact]
    public void Annotations_may_stand_beside_a_reference() =>
        MarkedPlan.Yaml("plan: P\ntypes: { T: string }\nevents: { A: { properties: { a: { type: T, title: A, deprecated: use b, x-y: 1 } } } }\n").ShouldBeClean();
}
