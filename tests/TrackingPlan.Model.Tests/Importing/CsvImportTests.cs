namespace TrackingPlan.Model.Tests.Importing;

public sealed class CsvImportTests
{
    [Fact]
    public void A_spreadsheet_names_its_columns_in_its_own_way()
    {
        var imported = Imported.Of("csv", "shop.csv", """
            Event Name;Event Description;Property Name;Data Type;Required?;Allowed Values;Description;Example;Screen
            Order Completed;"An order; paid.";order_id;String;Y;;Of the order.;93745;Checkout
            ;;total;decimal;no;;"What was ""paid"".";46.5;
            ;;payment;enum;;card, invoice;;;
            ;;tags;list of strings;;;;;
            ;;when;timestamp;x;;;;
            Cart Viewed;;;;;;The cart.;;

            """);

        imported.Issues.ShouldBeEmpty();
        (imported.Events, imported.Properties).ShouldBe((2, 5));
        imported.Text.ShouldBe("""
            plan: shop

            events:
              Order Completed:
                description: An order; paid.
                properties:
                  order_id: { type: string, required: true, description: Of the order., example: "93745", x-screen: Checkout }
                  total:    { type: number, format: decimal, description: "What was \"paid\".", example: 46.5 }
                  payment:  { type: string, enum: [card, invoice] }
                  tags:     { type: array, items: string }
                  when:     { type: string, required: true, format: date-time }

              Cart Viewed:
                description: The cart.

            """);
    }

    [Fact]
    public void Rows_stand_inside_what_has_a_row_above_and_else_a_dot_is_a_part_of_the_name() => Imported.Of("csv", "shop.csv", """
        event,property,type
        A,address,object
        A,address.city,string
        A,lines,array
        A,lines[],object
        A,lines[].sku,string
        A,app.version,string

        """).Text.ShouldBe("""
        plan: shop

        events:
          A:
            properties:
              address:     { properties: { city: string } }
              lines:       { type: array, items: { properties: { sku: string } } }
              app.version: string

        """);

    [Fact]
    public void What_a_cell_can_not_mean_is_reported_where_it_stands()
    {
        var imported = Imported.Of("csv", "shop.csv", """
            event,property,type,required
            ,orphan,string,
            A,a,flubber,
            A,b,string,perhaps
            A,b,integer,
            A,"c ",,

            """.ReplaceLineEndings("\n"));

        imported.Places().ShouldBe(["TP0020 (2,1)", "TP5001 (3,3)", "TP0020 (3,5)", "TP0020 (4,12)", "TP0020 (5,3)", "TP5001 (6,3)", "TP5001 (6,3)"]);
        (imported.Lost, imported.Suspicious).ShouldBe((4, 3));
        imported.Text.ShouldBe("""
            # Not taken over: No event is named here or above, so this row is not taken over.
            # Not taken over: `b` stands in this event twice; the first row counts.
            plan: shop

            events:
              A:
                properties:
                  # Not taken over: Nobody here knows a type `flubber`, so any value passes.
                  a:    { x-type: flubber }
                  # Not taken over: `perhaps` is neither yes nor no, so the property is optional.
                  b:    { type: string, x-required: perhaps }
                  "c ": any

            """);
    }

    [Theory]
    [InlineData("event,property\nA,\"b\n", "TP0003 (2,3)")]
    [InlineData("", "TP0003 (1,1)")]
    [InlineData("what,ever\n", "TP0003 (1,1)")]
    public void A_table_that_is_none_is_rejected(string content, string place)
    {
        var imported = Imported.Of("csv", "shop.csv", content);

        imported.Text.ShouldBeNull();
        imported.Places().ShouldBe([place]);
    }

    [Fact]
    public void Constraints_of_our_own_export_are_read_back()
    {
        var imported = Imported.Of("csv", "shop.csv", """
            call,name,version,status,owner,about,property,type,required,constraints,values,pii,example,deprecated,description
            identify,,1,active,people,,email,string,yes,format email; pattern ^a; b$; maxLength 9,,red,,,
            track,A,2,draft,,,n,integer or null,no,minimum 0; multipleOf 5,1 | 2 | null,,1,use m,
            track,A,2,draft,,,either,,no,anyOf,,,,yes,

            """);

        imported.Places().ShouldBe(["TP5001 (4,19)", "TP0020 (4,30)"]);
        imported.Text.ShouldBe("""
            plan: shop

            identify:
              owner: people
              traits:
                email: { type: string, required: true, format: email, pattern: "^a; b$", maxLength: 9, pii: red }

            events:
              A:
                version: 2
                status: draft
                properties:
                  n:      { type: [integer, "null"], enum: [1, 2, null], minimum: 0, multipleOf: 5, deprecated: use m, example: 1 }
                  # Not taken over: What `anyOf` says does not stand in the table, so it is not checked.
                  either: { deprecated: true }

            """);
    }
}
