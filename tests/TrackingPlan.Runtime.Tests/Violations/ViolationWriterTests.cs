using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;

namespace TrackingPlan.Runtime.Tests.Violations;

/// <summary>Violations as JSON in the three shapes, byte for byte.</summary>
public class ViolationWriterTests
{
    private static readonly Violation Full = new()
    {
        Kind = ViolationKind.InvalidValue,
        EventType = "track",
        EventName = "Order Paid",
        Path = "/properties/lines/1/price",
        Keyword = "exclusiveMinimum",
        Description = "`properties.lines.1.price` should be over 0, but is -1.",
        Expected = "over 0",
        Actual = "-1",
        Action = PolicyAction.Omit,
        PlanName = "Shop",
        PlanVersion = "1.4.0",
        IsCommon = true,
    };

    [Fact]
    public void Plain_JSON_has_every_field() => Write(PlainViolation.Write, Full).ShouldBe(
        """{"kind":"InvalidValue","eventType":"track","eventName":"Order Paid","path":"/properties/lines/1/price","keyword":"exclusiveMinimum","description":"`properties.lines.1.price` should be over 0, but is -1.","expected":"over 0","actual":"-1","action":"Omit","planName":"Shop","planVersion":"1.4.0","isCommon":true,"isAlsoCommon":false}""");

    [Fact]
    public void Plain_JSON_leaves_out_what_is_not_known() => Write(PlainViolation.Write, Full with { Kind = ViolationKind.InvalidMessage, EventType = null, EventName = null, Path = "", Keyword = null, Action = PolicyAction.Allow, PlanVersion = null, IsCommon = false }).ShouldBe(
        """{"kind":"InvalidMessage","path":"","description":"`properties.lines.1.price` should be over 0, but is -1.","expected":"over 0","actual":"-1","action":"Allow","planName":"Shop","isCommon":false,"isAlsoCommon":false}""");

    [Fact]
    public void Plain_JSON_forgets_no_member_of_a_violation()
    {
        using var json = JsonDocument.Parse(Write(PlainViolation.Write, Full));

        json.RootElement.EnumerateObject().Select(member => member.Name).ShouldBe(typeof(Violation).GetProperties().Select(member => JsonNamingPolicy.CamelCase.ConvertName(member.Name)), ignoreOrder: true);
    }

    [Theory]
    [InlineData(ViolationKind.RequiredMissing, "required", "Required")]
    [InlineData(ViolationKind.InvalidType, "type", "Invalid Type")]
    [InlineData(ViolationKind.InvalidValue, "exclusiveMinimum", "Exclusive Minimum")]
    [InlineData(ViolationKind.UnplannedProperty, "additionalProperties", "Additional Property Not Allowed")]
    [InlineData(ViolationKind.UnplannedEvent, null, "Unplanned Event")]
    [InlineData(ViolationKind.InvalidMessage, null, "Invalid Message")]
    [InlineData(ViolationKind.DuplicateProperty, null, "Duplicate Property")]
    public void Segment_has_a_type_a_field_and_a_description(ViolationKind kind, string? keyword, string type) =>
        Write(SegmentViolation.Write, Full with { Kind = kind, Keyword = keyword }).ShouldBe(
            $$"""{"type":"{{type}}","field":"properties.lines.1.price","description":"`properties.lines.1.price` should be over 0, but is -1."}""");

    [Theory]
    [InlineData("", "(root)")]
    [InlineData("/properties/a`", "properties.a`")]
    [InlineData("/properties/a.b", """properties[\"a.b\"]""")]
    public void Segment_names_the_place(string path, string field) => Write(SegmentViolation.Write, Full with { Path = path }).ShouldContain($"\"field\":\"{field}\"");

    [Theory]
    [InlineData("""{"required":["x"]}""", "{}", """{"type":"Required-Missing","message":"`properties.v.x` is required, but missing.","property":"x","meta":{"instancePath":"/properties/v"}}""")]
    [InlineData("""{"type":"integer"}""", "\"1\"", """{"type":"Datatype-Mismatch","message":"`properties.v` should be a whole number, but is text.","property":"v","meta":{"instancePath":"/properties/v"}}""")]
    [InlineData("""{"items":{"type":"string"}}""", "[\"a\",5]", """{"type":"Datatype-Mismatch","message":"`properties.v.1` should be text, but is a number.","property":"v","meta":{"instancePath":"/properties/v/1"}}""")]
    [InlineData("""{"minimum":0}""", "-1", """{"type":"Advance-Rules-Violation","message":"`properties.v` should be at least 0, but is -1.","property":"v","meta":{"instancePath":"/properties/v"}}""")]
    [InlineData("""{"properties":{}}""", "{\"a/b\":1}", """{"type":"Additional-Properties","message":"`properties.v.a/b` is not in the plan Garden.","property":"a/b","meta":{"instancePath":"/properties/v"}}""")]
    [InlineData("""{"properties":{},"x-pii":"red"}""", "{\"x\":1}", """{"type":"Additional-Properties","message":"`properties.v` has a property that is not in the plan Garden.","property":"v","meta":{"instancePath":"/properties/v"}}""")]
    [InlineData("""{"propertyNames":{"maxLength":1}}""", "{\"xy\":1}", """{"type":"Advance-Rules-Violation","message":"`properties.v.xy` has a name that `propertyNames` does not allow.","property":"xy","meta":{"instancePath":"/properties/v"}}""")]
    public void RudderStack_has_its_types_and_the_place_where_ajv_would_find_it(string schema, string value, string expected) =>
        Write(RudderStackViolation.Write, Check.Value(schema, value).ShouldHaveSingleItem()).ShouldBe(expected);

    [Theory]
    [InlineData("""{"type":"track","event":"Pot Sold","userId":"u"}""", """{"type":"Unplanned-Event","message":"The event `Pot Sold` is not in the plan Garden.","meta":{}}""")]
    [InlineData("[]", """{"type":"Unknown-Violation","message":"The message is not a JSON object.","meta":{}}""")]
    public void RudderStack_knows_no_place_for_what_is_about_no_property(string message, string expected) =>
        Write(RudderStackViolation.Write, new PlanValidator(GardenPlan.Rules).Validate(Encoding.UTF8.GetBytes(message)).ShouldHaveSingleItem()).ShouldBe(expected);

    [Theory]
    [InlineData("/properties/lines/0", "lines")]
    [InlineData("/properties", "properties")]
    [InlineData("/properties/~01", "~1")]
    public void RudderStack_names_the_nearest_property(string path, string property) =>
        Write(RudderStackViolation.Write, Full with { Path = path }).ShouldContain($"\"property\":\"{property}\"");

    [Fact]
    public void Null_arguments_are_errors_of_the_program()
    {
        using var writer = new Utf8JsonWriter(Stream.Null);
        foreach (var write in new Action<Utf8JsonWriter, Violation>[] { PlainViolation.Write, SegmentViolation.Write, RudderStackViolation.Write })
        {
            Should.Throw<ArgumentNullException>(() => write(null!, Full));
            Should.Throw<ArgumentNullException>(() => write(writer, null!));
        }
    }

    private static string Write(Action<Utf8JsonWriter, Violation> write, Violation violation)
    {
        using var stream = new MemoryStream();
        using (var writer = new Utf8JsonWriter(stream, new JsonWriterOptions { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping }))
        {
            write(writer, violation);
        }

        return Encoding.UTF8.GetString(stream.ToArray());
    }
}
