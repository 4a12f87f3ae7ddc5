namespace TrackingPlan.Model.Tests.Diffs;

/// <summary>What a change of one property of one event is called, and who notices it.</summary>
public sealed class PropertyDiffTests
{
    private const string Everybody = "breaking Code, Wire, Warehouse";

    [Theory]
    [InlineData("{}", "total: number", "TP4004 A/total: compatible Wire")]
    [InlineData("{}", "total: { type: number, required: true }", "TP4005 A/total: breaking Code, Wire")]
    [InlineData("{}", "kind: { const: web, required: true }", "TP4005 A/kind: breaking Wire")]
    [InlineData("total: number", "{}", $"TP4006 A/total: {Everybody}")]
    [InlineData("total: number", "total: { type: number, required: true }", "TP4008 A/total: breaking Code, Wire")]
    [InlineData("total: { type: number, required: true }", "total: number", "TP4009 A/total: compatible Wire")]
    [InlineData("voucher: string", "voucher: false", $"TP4006 A/voucher: {Everybody}")]
    public void Properties_come_and_go(string old, string current, string expected) => Compare(old, current).ShouldBe([expected]);

    [Theory]
    [InlineData("order_id: string", "orderId: string", $"TP4007 A/orderId: {Everybody} ?")]
    [InlineData("totl: number", "total: { type: number, minimum: 1 }", $"TP4007 A/total: {Everybody} ?", "TP4015 A/total: breaking Wire")]
    [InlineData("order_id: string", "orderId: integer", $"TP4006 A/order_id: {Everybody}", "TP4004 A/orderId: compatible Wire")]
    [InlineData("colour: string", "weight: string", $"TP4006 A/colour: {Everybody}", "TP4004 A/weight: compatible Wire")]
    public void A_near_name_with_the_same_type_is_taken_for_a_new_name(string old, string current, params string[] expected) => Compare(old, current).ShouldBe(expected);

    [Theory]
    [InlineData("total: integer", "total: string", $"TP4010 A/total: {Everybody}")]
    [InlineData("total: integer", "total: number", "TP4011 A/total: breaking Wire, Warehouse")] // C# makes a double of a long; the column is another one.
    [InlineData("total: number", "total: integer", $"TP4012 A/total: {Everybody}")]
    [InlineData("total: string", "total: [string, \"null\"]", "TP4011 A/total: compatible Wire")]
    [InlineData("total: [string, \"null\"]", "total: string", "TP4012 A/total: breaking Wire")]
    [InlineData("total: { type: [integer, \"null\"], required: true }", "total: { type: integer, required: true }", "TP4012 A/total: breaking Code, Wire")] // Callers may have a long? to give.
    [InlineData("total: string", "total: [string, integer]", "TP4011 A/total: compatible Wire")] // A union that takes texts, in a text column.
    [InlineData("total: string", "total: any", "TP4011 A/total: compatible Wire")]
    [InlineData("total: any", "total: string", "TP4012 A/total: breaking Code, Wire")]
    [InlineData("total: { type: array, items: string }", "total: { type: array, items: integer }", "TP4010 A/total: breaking Code", "TP4010 A/total[]: breaking Code, Wire")]
    [InlineData("total: number", "total: { type: number, format: decimal }", "TP4017 A/total: breaking Code, Warehouse")]
    [InlineData("total: integer", "total: { type: integer, format: int32 }", "TP4015 A/total: breaking Code, Wire")]
    [InlineData("total: { type: integer, format: int32 }", "total: integer", "TP4016 A/total: compatible Wire")]
    [InlineData("at: string", "at: { type: string, format: date-time }", "TP4015 A/at: breaking Code, Wire, Warehouse")]
    [InlineData("at: string", "at: { type: string, format: email }", "TP4015 A/at: breaking Wire")]
    [InlineData("at: { type: string, format: uuid }", "at: string", "TP4016 A/at: breaking Code, Wire")]
    public void Types_are_widened_narrowed_and_changed(string old, string current, params string[] expected) => Compare(old, current).ShouldBe(expected);

    [Theory]
    [InlineData("pay: { enum: [card] }", "pay: { enum: [card, cash] }", "TP4013 A/pay: compatible Wire")]
    [InlineData("pay: { enum: [card, cash] }", "pay: { enum: [card] }", "TP4014 A/pay: breaking Code, Wire")]
    [InlineData("pay: { enum: [card, cash] }", "pay: { enum: [cash, bill] }", "TP4013 A/pay: compatible Wire", "TP4014 A/pay: breaking Code, Wire")]
    [InlineData("pay: { enum: [card, cash] }", "pay: { enum: [cash, card] }")]
    [InlineData("pay: string", "pay: { enum: [card, cash] }", "TP4015 A/pay: breaking Code, Wire")]
    [InlineData("pay: { enum: [card, cash] }", "pay: string", "TP4016 A/pay: breaking Code, Wire")]
    public void Values_are_added_and_removed(string old, string current, params string[] expected) => Compare(old, current).ShouldBe(expected);

    [Theory]
    [InlineData("a: number", "a: { type: number, minimum: 0 }", "TP4015 A/a: breaking Wire")]
    [InlineData("a: { type: number, minimum: 0 }", "a: number", "TP4016 A/a: compatible Wire")]
    [InlineData("a: { type: number, minimum: 0 }", "a: { type: number, minimum: 1 }", "TP4015 A/a: breaking Wire")]
    [InlineData("a: { type: number, minimum: 1 }", "a: { type: number, minimum: 0 }", "TP4016 A/a: compatible Wire")]
    [InlineData("a: { type: number, maximum: 5 }", "a: { type: number, maximum: 4 }", "TP4015 A/a: breaking Wire")]
    [InlineData("a: { type: number, maximum: 5 }", "a: { type: number, maximum: 6 }", "TP4016 A/a: compatible Wire")]
    [InlineData("a: { type: number, exclusiveMaximum: 5 }", "a: { type: number, exclusiveMaximum: 4 }", "TP4015 A/a: breaking Wire")]
    [InlineData("a: { type: number, exclusiveMinimum: 5 }", "a: { type: number, exclusiveMinimum: 4 }", "TP4016 A/a: compatible Wire")]
    [InlineData("a: { type: number, minimum: 1 }", "a: { type: number, minimum: 1.0 }")]
    [InlineData("a: { type: number, multipleOf: 2 }", "a: { type: number, multipleOf: 3 }", "TP4017 A/a: breaking Wire")]
    [InlineData("a: { type: string, maxLength: 5 }", "a: { type: string, maxLength: 9 }", "TP4016 A/a: compatible Wire")]
    [InlineData("a: { type: string, pattern: x }", "a: { type: string, pattern: y }", "TP4017 A/a: breaking Wire")]
    [InlineData("a: { type: string, pattern: x }", "a: string", "TP4016 A/a: compatible Wire")]
    [InlineData("a: { type: array, items: string }", "a: { type: array, items: string, uniqueItems: true }", "TP4015 A/a: breaking Wire")]
    [InlineData("a: { type: string }", "a: { type: string, not: { const: x } }", "TP4015 A/a: breaking Wire")]
    [InlineData("a: { type: string, not: { const: x } }", "a: { type: string, not: { const: y } }", "TP4017 A/a: breaking Wire")]
    [InlineData("a: { properties: { b: string } }", "a: { properties: { b: string }, additionalProperties: true }", "TP4016 A/a: compatible Wire")]
    [InlineData("a: { properties: { b: string }, additionalProperties: true }", "a: { properties: { b: string } }", "TP4015 A/a: breaking Wire")]
    [InlineData("a: { properties: { b: string }, additionalProperties: true }", "a: { properties: { b: string, c: string }, additionalProperties: true }", "TP4004 A/a.c: breaking Wire")]
    public void Constraints_are_tightened_loosened_and_changed(string old, string current, params string[] expected) => Compare(old, current).ShouldBe(expected);

    [Theory]
    [InlineData("a: { properties: { b: integer } }", "a: { properties: { b: string } }", $"TP4010 A/a.b: {Everybody}")]
    [InlineData("a: { items: { properties: { b: integer } } }", "a: { items: { properties: { b: string } } }", "TP4010 A/a[].b: breaking Code, Wire")] // A list is one column of text.
    [InlineData("a: { properties: { b: { properties: { c: string } } } }", "a: { properties: { b: { properties: {} } } }", "TP4006 A/a.b.c: breaking Code, Wire, Warehouse", "TP4010 A/a.b: breaking Code")]
    public void Values_inside_others_are_compared(string old, string current, params string[] expected) => Compare(old, current).ShouldBe(expected, ignoreOrder: true);

    [Theory]
    [InlineData("a: string", "a: { type: string, description: New. }", "TP4023 A/a: compatible Docs")]
    [InlineData("a: string", "a: { type: string, example: x }", "TP4023 A/a: compatible Docs")]
    [InlineData("a: string", "a: { type: string, default: x }", "TP4023 A/a: compatible Docs")]
    [InlineData("a: string", "a: { type: string, pii: red }", "TP4024 A/a: compatible Docs")]
    [InlineData("a: string", "a: { type: string, deprecated: true }", "TP4019 A/a: compatible Docs")]
    [InlineData("a: { type: string, deprecated: use b }", "a: string", "TP4019 A/a: compatible Docs")]
    [InlineData("a: string", "a: { type: string, csharp: Alpha }", "TP4018 A/a: breaking Code")]
    [InlineData("a: string", "a: { type: string, x-note: hm }")] // The team's own; nobody acts on it.
    [InlineData("{ a: string, b: string }", "{ b: string, a: string }")]
    public void What_is_said_for_people_is_compared(string old, string current, params string[] expected) => Compare(old, current).ShouldBe(expected);

    [Fact]
    public void A_change_says_what_was_and_what_is()
    {
        DiffText.Between(Plan("a: { type: number, minimum: 0 }"), Plan("a: { type: number, minimum: 10 }")).Changes.Single().Message.ShouldBe("`minimum` was `0` and is `10`.");
        DiffText.Between(Plan("a: [string, integer]"), Plan("a: string")).Changes.Single().Message.ShouldBe("Its type was string or integer and is string.");
        DiffText.Between(Plan("a: { enum: [x, y] }"), Plan("a: { enum: [x] }")).Changes.Single().Message.ShouldBe("`\"y\"` is not allowed any more.");
    }

    [Fact]
    public void A_change_leads_to_its_place_in_the_new_plan_or_to_what_is_gone_from_the_old_one()
    {
        var changes = DiffText.Between(Plan("{ gone: string, a: integer }"), Plan("{ a: string }")).Changes;

        changes.Select(change => (change.Path.ToString(), change.IsInOld)).ShouldBe([("events/A/properties/gone", true), ("events/A/properties/a", false)]);
    }

    private static string[] Compare(string old, string current) => DiffText.Changes(DiffText.Between(Plan(old), Plan(current)));

    private static string Plan(string property) => $"plan: P\nevents: {{ A: {{ properties: {(property.StartsWith('{') ? property : $"{{ {property} }}")} }} }}\n";
}
