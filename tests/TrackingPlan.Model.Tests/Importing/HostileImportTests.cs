using TrackingPlan.Model.Exports;
using TrackingPlan.Model.Importing;
using TrackingPlan.Model.Plans;
using TrackingPlan.Model.Sets;
using TrackingPlan.Model.Tests.Foreign;
using TrackingPlan.Model.Tests.Hostile;
using TrackingPlan.Model.Text;

namespace TrackingPlan.Model.Tests.Importing;

/// <summary>Files with random slips in them. Whatever they are, nothing throws, every place lies in its file, and what is written can be read.</summary>
public sealed class HostileImportTests
{
    private static readonly Plan Everything = PlanSet.Create([PlanDocument.Parse("everything.plan.yaml", Repository.ReadText("tests", "TrackingPlan.Model.Tests", "Hostile", "Data", "everything.plan.yaml"))]).Plans.Single();

    [Fact]
    public void Tables() => Check("csv", CsvExport.Write(Everything)[0].Text);

    [Fact]
    public void Segments_rules() => Check("segment", SegmentExport.Write(Everything)[0].Text);

    [Fact]
    public void Schemas() => Check("jsonschema", JsonSchemaExport.Write(Everything)[2].Text);

    [Fact]
    public void Bundles() => Check("jsonschema", """{ "oneOf": [{ "$ref": "#/$defs/A" }], "$defs": { "A": { "title": "An A", "properties": { "b": { "$ref": "#/$defs/B" } } }, "B": { "type": "object", "properties": { "b": { "$ref": "#/$defs/B" } } } } }""");

    [Fact]
    public void Snowplows_schemas() => Check("snowplow", """{ "meta": { "schemaType": "event", "x": [1] }, "data": { "$schema": "http://iglucentral.com/s#", "self": { "vendor": "com.example", "name": "login", "version": "1-0-0" }, "properties": { "a": { "type": ["string", "null"] } } } }""");

    [Fact]
    public void Avos_export() => Check("avo", ForeignFile.ReadText("segment-config-api.plan.json"));

    private static void Check(string from, string content) => Parallel.For(0, 400, seed =>
    {
        var sound = new System.Text.UTF8Encoding().GetString(new System.Text.UTF8Encoding().GetBytes(TextEdits.Apply(content, new Random(seed), seed % 5)));
        var file = new PlanText("test", sound);
        var imported = PlanImport.Read([file], from);

        foreach (var issue in imported.Issues)
        {
            issue.Location.ShouldBe(file.Locate(issue.Location.Span));
        }

        if (imported.Text is { } text)
        {
            PlanDocument.Parse("test.plan.yaml", text).Syntax.Issues.ShouldBeEmpty($"seed {seed}: {text}");
        }
        else
        {
            imported.Issues.ShouldNotBeEmpty($"seed {seed}");
        }
    });
}
