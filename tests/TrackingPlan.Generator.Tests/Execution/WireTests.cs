using System.Text.Json;
using TrackingPlan.Generator.Tests.Harness;

namespace TrackingPlan.Generator.Tests.Execution;

/// <summary>Generated code, compiled and executed: the JSON that stands on the wire is the JSON that the plan's author expects.</summary>
public class WireTests
{
    [Fact]
    public void Scalars_are_written_as_their_json_types() => PropertiesOf(
        """
        plan: Shop
        events:
          Thing Measured:
            properties:
              text: string
              whole: integer
              small: { type: integer, format: int32 }
              rate: number
              price: { type: number, format: decimal }
              yes: boolean
              at: { type: string, format: date-time }
              day: { type: string, format: date }
              id: { type: string, format: uuid }
              link: { type: string, format: uri }
              anything: {}
        """,
        """
        tracker.ThingMeasured(new()
        {
            Text = "a \"b\" <c> & ü 🍞", Whole = long.MinValue, Small = 7, Rate = 0.5, Price = 19.90m, Yes = false,
            At = new System.DateTimeOffset(2026, 3, 1, 12, 0, 0, System.TimeSpan.FromHours(2)), Day = new System.DateOnly(2026, 3, 1),
            Id = new System.Guid("0d6d7b1a-2c11-4a57-9c3e-6f1c6e0a5d0e"), Link = new System.Uri("https://shop.example/a?b=c&d"), Anything = 4L,
        });
        """).ShouldBe(
        """{"text":"a \"b\" <c> & ü 🍞","whole":-9223372036854775808,"small":7,"rate":0.5,"price":19.90,"yes":false,"at":"2026-03-01T12:00:00+02:00","day":"2026-03-01","id":"0d6d7b1a-2c11-4a57-9c3e-6f1c6e0a5d0e","link":"https://shop.example/a?b=c&d","anything":4}""");

    [Fact]
    public void Optional_properties_that_are_null_are_left_out_and_required_nullable_ones_are_null() => PropertiesOf(
        """
        plan: Shop
        events:
          Thing Done:
            properties:
              left_out: string
              coupon: { type: [string, "null"], required: true }
              count: { type: [integer, "null"], required: true }
              tags: { type: [array, "null"], required: true, items: string }
              also_left_out: { type: [string, "null"] }
        """,
        "tracker.ThingDone(new() { Coupon = null, Count = null, Tags = null });").ShouldBe("""{"coupon":null,"count":null,"tags":null}""");

    [Fact]
    public void Enums_are_written_as_the_texts_of_the_plan() => PropertiesOf(
        """
        plan: Shop
        events:
          Order Paid:
            properties:
              payment: { enum: [card, gift card, "BAR/cash", "€"], required: true }
              other: { enum: [a, b] }
              several: { type: array, items: { enum: [x y, z] } }
        """,
        "tracker.OrderPaid(new() { Payment = OrderPaidPayment.GiftCard, Several = [OrderPaidSeveralItem.XY, OrderPaidSeveralItem.Z] });")
        .ShouldBe("""{"payment":"gift card","several":["x y","z"]}""");

    [Fact]
    public void Objects_and_lists_nest() => PropertiesOf(
        """
        plan: Shop
        types:
          Product: { properties: { sku: { type: string, required: true }, price: { type: number, format: decimal } } }
          Money: { type: number, format: decimal }
          Matrix: { type: array, items: { type: array, items: integer } }
          Tree: { properties: { name: string, children: { type: array, items: Tree } } }
        events:
          Order Completed:
            properties:
              products: { type: array, required: true, items: { type: Product } }
              first: Product
              total: Money
              matrix: { $ref: "#/types/Matrix" }
              tree: Tree
              ship_to: { properties: { city: string, lines: { items: { properties: { text: string } } } } }
              loose: { type: array }
        """,
        """
        tracker.OrderCompleted(new()
        {
            Products = [new() { Sku = "J90-32", Price = 19m }, new() { Sku = "X" }], First = new() { Sku = "F" }, Total = 46.00m,
            Matrix = [[1, 2], [], [3]], Tree = new() { Name = "root", Children = [new() { Name = "leaf" }] },
            ShipTo = new() { City = "Bern", Lines = [new() { Text = "a" }] }, Loose = ["text", 1L, true],
        });
        """).ShouldBe(
        """{"products":[{"sku":"J90-32","price":19},{"sku":"X"}],"first":{"sku":"F"},"total":46.00,"matrix":[[1,2],[],[3]],"tree":{"name":"root","children":[{"name":"leaf"}]},"ship_to":{"city":"Bern","lines":[{"text":"a"}]},"loose":["text",1,true]}""");

    [Fact]
    public void Lists_may_hold_null_where_the_plan_allows_it() => PropertiesOf(
        """
        plan: Shop
        events:
          Thing Done:
            properties:
              texts: { items: { type: [string, "null"] } }
              numbers: { items: { type: [integer, "null"] } }
              lists: { items: { type: [array, "null"], items: boolean } }
        """,
        "tracker.ThingDone(new() { Texts = [\"a\", null], Numbers = [1, null], Lists = [null, [true]] });")
        .ShouldBe("""{"texts":["a",null],"numbers":[1,null],"lists":[null,[true]]}""");

    [Fact]
    public void An_event_without_required_properties_is_tracked_without_a_word() =>
        PropertiesOf("plan: Shop\nevents:\n  App Opened:\n", "tracker.AppOpened();").ShouldBe("{}");

    [Theory]
    [InlineData("ref", "Ref")]
    [InlineData("\"0\"", "_0")]
    [InlineData("4k", "_4k")]
    [InlineData("page id", "PageId")]
    [InlineData("Café", "Café")]
    [InlineData("\"🍞\"", "_1F35E_")]
    [InlineData("価格", "価格")]
    [InlineData("a\u2008b", "AB")]
    [InlineData("“quoted”", "Quoted")]
    [InlineData("\"%\"", "_25_")]
    [InlineData("thing done", "ThingDone_")]
    [InlineData("to string", "ToString_")]
    [InlineData("get type", "GetType_")]
    [InlineData("Equals", "Equals_")]
    [InlineData("equality contract", "EqualityContract_")]
    [InlineData("Finalize", "Finalize_")]
    [InlineData("clone", "Clone_")]
    [InlineData("write to", "WriteTo_")]
    [InlineData("print members", "PrintMembers_")]
    [InlineData("\"trailing \"", "Trailing")]
    [InlineData("\"a\\\"b\\\\c\"", "ABC")]
    [InlineData("\"</summary>\"", "Summary")]
    [InlineData("\"line\\nbreak\"", "LineBreak")]
    [InlineData("\"nel\\Nls\\Lps\\Pzero\\0\"", "NelLsPsZero")]
    [InlineData("class", "Class")]
    [InlineData("writer", "Writer")]
    public void Property_names_stand_on_the_wire_as_the_plan_spells_them(string yamlKey, string identifier)
    {
        var plan = $"plan: Shop\nevents:\n  Thing Done:\n    properties:\n      {yamlKey}: {{ type: string, required: true }}\n";
        var name = yamlKey[0] == '"' ? Unquote(yamlKey) : yamlKey;

        var message = RunWith(plan, $"tracker.ThingDone(new() {{ {identifier} = \"v\" }});");

        message.Root.GetProperty("properties").EnumerateObject().Single().Name.ShouldBe(name);
        message.Violations.ShouldBeEmpty();
    }

    [Fact]
    public void Names_that_would_be_one_identifier_stay_apart() => PropertiesOf(
        """
        plan: Shop
        events:
          Thing Done:
            properties:
              page id: string
              pageId: string
              page_id: string
              class: string
              Class: string
        """,
        "tracker.ThingDone(new() { page_20_id = \"1\", pageId = \"2\", page_5F_id = \"3\", @class = \"4\", Class = \"5\" });",
        warnings: 3)
        .ShouldBe("""{"page id":"1","pageId":"2","page_id":"3","class":"4","Class":"5"}""");

    [Theory]
    [InlineData("Track", "Track_")]
    [InlineData("As", "As_")]
    [InlineData("Shop Tracker", "ShopTracker_")]
    [InlineData("Shop Plan", "ShopPlan_")]
    [InlineData("To String", "ToString_")]
    [InlineData("Identity", "Identity_")]
    [InlineData("Order Completed ", "OrderCompleted")]
    [InlineData("String", "String")]
    [InlineData("Uri", "Uri")]
    [InlineData("System", "System")]
    [InlineData("TrackingPlan", "TrackingPlan")]
    [InlineData("Guid", "Guid")]
    public void Event_names_stand_on_the_wire_as_the_plan_spells_them(string name, string method)
    {
        var plan = $"plan: Shop\nevents:\n  \"{name}\":\n    properties:\n      link: {{ type: string, format: uri }}\n      id: {{ type: string, format: uuid }}\n      text: string\n";

        var message = RunWith(plan, $"tracker.{method}(new() {{ Text = \"v\" }});");

        message.Root.GetProperty("event").GetString().ShouldBe(name);
        message.Violations.ShouldBeEmpty();
    }

    [Fact]
    public void Events_that_differ_in_case_only_are_two()
    {
        const string Plan = "plan: Shop\nevents:\n  Order Completed:\n  Order completed:\n";
        var project = TestProject.WithPlan(Plan) with { Code = TestProgram.WithTracker("tracker.Order_20_Completed(); tracker.Order_20_completed();") };

        project.Generate().Run().Select(message => message.Root.GetProperty("event").GetString()).ShouldBe(["Order Completed", "Order completed"]);
    }

    [Fact]
    public void Shapes_that_would_have_one_name_stay_apart()
    {
        const string Plan =
            """
            plan: Shop
            events:
              Order Paid: { properties: { lines: { items: { properties: { a: string } } } } }
              Order Paid Lines: { properties: { item: { properties: { b: string } } } }
            """;
        var project = TestProject.WithPlan(Plan) with
        {
            Code = TestProgram.WithTracker(
                """
                tracker.OrderPaid(new() { Lines = [new OrderPaid_Lines_Item() { A = "1" }] });
                tracker.OrderPaidLines(new() { Item = new OrderPaidLines_Item() { B = "2" } });
                """),
        };

        project.Generate().Run().Select(message => message.Root.GetProperty("properties").GetRawText()).ShouldBe(["""{"lines":[{"a":"1"}]}""", """{"item":{"b":"2"}}"""]);
    }

    [Fact]
    public void A_name_of_200_characters_is_a_name()
    {
        var name = string.Join(" ", Enumerable.Repeat("Order", 33)) + " Done";
        RunWith($"plan: Shop\nevents:\n  {name}:\n", $"tracker.{name.Replace(" ", "")}();").Root.GetProperty("event").GetString().ShouldBe(name);
    }

    [Fact]
    public void The_rule_in_the_assembly_finds_what_breaks_the_plan()
    {
        var message = RunWith(
            "plan: Shop\nevents:\n  Order Paid:\n    properties:\n      total: { type: number, minimum: 0, required: true }\n      email: { type: string, pattern: \"@\", pii: yellow }\n",
            "tracker.OrderPaid(new() { Total = -1, Email = \"secret\" });");

        message.Violations.Select(violation => (violation.Path, violation.Keyword)).ShouldBe([("/properties/total", "minimum"), ("/properties/email", "pattern")]);
        message.Violations[1].ToString().ShouldNotContain("secret");
    }

    private static string PropertiesOf(string plan, string statements, int warnings = 0)
    {
        var message = RunWith(plan, statements, warnings);
        message.Violations.ShouldBeEmpty();
        return message.Root.GetProperty("properties").GetRawText();
    }

    private static RecordedMessage RunWith(string plan, string statements, int warnings = 0)
    {
        var project = TestProject.WithPlan(plan) with { Code = TestProgram.WithTracker(statements) };
        var generated = project.Generate();
        generated.Diagnostics.Count.ShouldBe(warnings, string.Join("\n", generated.Diagnostics));
        return generated.Run().Single();
    }

    /// <summary>A YAML double-quoted text whose escapes JSON has too, or that are listed here.</summary>
    private static string Unquote(string yaml) => JsonSerializer.Deserialize<string>(
        yaml.Replace("\\N", "\\u0085").Replace("\\L", "\\u2028").Replace("\\P", "\\u2029").Replace("\\0", "\\u0000"))!;
}
