using TrackingPlan.Model.Exports.Sql;

namespace TrackingPlan.Model.Tests.Exports;

public sealed class SqlExportTests
{
    private const string Shop =
        """
        plan: Toast Shop
        types:
          Address: { properties: { city: string, geo: { properties: { lat: number } } } }
          Node: { properties: { label: string, next: Node } }
        events:
          Order Completed:
            description: A shopper's order.
            properties:
              total: { type: number, format: decimal, description: 'What was paid, in "€" or \ $.' }
              at: { type: string, format: date-time }
              day: { type: string, format: date }
              slices: { type: integer }
              weight: number
              isGift: boolean
              payment: { enum: [card, cash] }
              shipTo: Address
              products: { items: Address }
              anything: { type: [string, integer] }
              labels: { type: object, additionalProperties: true }
              node: Node
        """;

    [Fact]
    public void An_event_is_a_table_in_PostgreSQL() => TableIn(SqlDialect.PostgreSql, Shop).ShouldBe(
        """
        CREATE TABLE "order_completed" (
          "id" text,
          "anonymous_id" text,
          "user_id" text,
          "event" text,
          "event_text" text,
          "original_timestamp" timestamptz,
          "sent_at" timestamptz,
          "received_at" timestamptz,
          "timestamp" timestamptz,
          "total" numeric,
          "at" timestamptz,
          "day" date,
          "slices" bigint,
          "weight" double precision,
          "is_gift" boolean,
          "payment" text,
          "ship_to_city" text,
          "ship_to_geo_lat" double precision,
          "products" text,
          "anything" text,
          "node_label" text
        );
        COMMENT ON TABLE "order_completed" IS 'A shopper''s order.';
        COMMENT ON COLUMN "order_completed"."id" IS 'The messageId of the call.';
        COMMENT ON COLUMN "order_completed"."anonymous_id" IS 'Who it was, before they were known.';
        COMMENT ON COLUMN "order_completed"."user_id" IS 'Who it was.';
        COMMENT ON COLUMN "order_completed"."event" IS 'The name of the event''s table.';
        COMMENT ON COLUMN "order_completed"."event_text" IS 'The name of the event.';
        COMMENT ON COLUMN "order_completed"."original_timestamp" IS 'When it happened, by the clock of the sender.';
        COMMENT ON COLUMN "order_completed"."sent_at" IS 'When it was sent, by the clock of the sender.';
        COMMENT ON COLUMN "order_completed"."received_at" IS 'When it was received.';
        COMMENT ON COLUMN "order_completed"."timestamp" IS 'When it happened, with the clock of the sender put right.';
        COMMENT ON COLUMN "order_completed"."total" IS 'What was paid, in "€" or \ $.';

        """);

    [Fact]
    public void Names_are_capitals_in_Snowflake_and_comments_stand_at_their_columns()
    {
        var table = TableIn(SqlDialect.Snowflake, Shop);

        table.ShouldStartWith("CREATE TABLE \"ORDER_COMPLETED\" (\n  \"ID\" VARCHAR COMMENT 'The messageId of the call.',\n", Case.Sensitive);
        table.ShouldContain(
            """
              "TOTAL" NUMBER(38, 9) COMMENT 'What was paid, in "€" or \\ $.',
              "AT" TIMESTAMP_TZ,
              "DAY" DATE,
              "SLICES" NUMBER(38, 0),
              "WEIGHT" FLOAT,
              "IS_GIFT" BOOLEAN,
              "PAYMENT" VARCHAR,
            """, Case.Sensitive);
        table.ShouldEndWith("  \"NODE_LABEL\" VARCHAR\n) COMMENT = 'A shopper''s order.';\n", Case.Sensitive);
    }

    [Fact]
    public void Descriptions_are_options_in_BigQuery()
    {
        var table = TableIn(SqlDialect.BigQuery, Shop);

        table.ShouldStartWith("CREATE TABLE `order_completed` (\n  `id` STRING OPTIONS (description = \"The messageId of the call.\"),\n", Case.Sensitive);
        table.ShouldContain(
            """
              `total` NUMERIC OPTIONS (description = "What was paid, in \"€\" or \\ $."),
              `at` TIMESTAMP,
              `day` DATE,
              `slices` INT64,
              `weight` FLOAT64,
              `is_gift` BOOL,
              `payment` STRING,
            """, Case.Sensitive);
        table.ShouldEndWith("  `node_label` STRING\n) OPTIONS (description = \"A shopper's order.\");\n", Case.Sensitive);
    }

    [Fact]
    public void Each_kind_of_call_has_its_table_and_all_events_have_one_together() =>
        TablesOf("plan: P\nevents: { A: {}, B: {} }\npages: { Home: {}, Cart: {} }\nscreens: { Home: {} }\nidentify: { traits: { a: string } }\ngroup: { traits: { a: string } }\n")
            .ShouldBe(["tracks", "a", "b", "pages", "screens", "identifies", "groups"], ignoreOrder: true);

    /// <summary>What go-snakecase, the package that names Segment's tables, makes of these names by its documented examples and its source.</summary>
    [Theory]
    [InlineData("Order Completed", "order_completed")]
    [InlineData("sample-text", "sample_text")]
    [InlineData("sample___text", "sample_text")]
    [InlineData("sampleText", "sample_text")]
    [InlineData("sample   2    Text", "sample_2_text")]
    [InlineData("$#$sample 2", "sample_2")]
    [InlineData("___$$Base64Encode", "base64_encode")]
    [InlineData("FOO:BAR$BAZ", "foo_bar_baz")]
    [InlineData("something.com", "something_com")]
    [InlineData("imageURL", "image_url")]
    [InlineData("page2View", "page_2view")]
    [InlineData("order_ID", "order_id")]
    [InlineData("Café", "caf")]
    [InlineData("注文", "注文")]
    [InlineData("Tracks", "tracks")]
    public void Tables_have_the_names_that_Segment_gives_them(string name, string table) =>
        TablesOf($"plan: P\nevents: {{ \"{name}\": {{}} }}\n").Except(["tracks"]).DefaultIfEmpty("tracks").ShouldBe([table]);

    [Fact]
    public void Calls_of_one_table_share_its_columns_and_those_of_two_types_are_text() =>
        ColumnsOf("plan: P\npages: { Home: { properties: { a: integer, b: integer } }, Cart: { properties: { a: string, c: boolean, name: string } } }\n")
            .ShouldBe(["\"a\" text", "\"b\" bigint", "\"c\" boolean"]); // "name" is there anyway.

    [Fact]
    public void Properties_with_names_that_become_one_are_one_column() =>
        ColumnsOf("plan: P\nscreens: { A: { properties: { page id: integer, page_id: integer, user_id: integer } } }\n").ShouldBe(["\"page_id\" bigint"]);

    [Fact]
    public void A_name_that_PostgreSQL_would_cut_is_cut_before_names_are_compared()
    {
        var stem = new string('a', 63);

        ColumnsOf($"plan: P\nscreens: {{ A: {{ properties: {{ {stem}b: integer, {stem}c: integer }} }} }}\n").ShouldBe([$"\"{stem}\" bigint"]);
    }

    private static string TableIn(SqlDialect dialect, string yaml)
    {
        var text = Write(dialect, yaml);
        return text[(text.IndexOf("\n\n", StringComparison.Ordinal) + 2)..]; // Behind the table of all events.
    }

    private static IEnumerable<string> TablesOf(string yaml) =>
        Write(SqlDialect.PostgreSql, yaml).Split('\n').Where(line => line.StartsWith("CREATE TABLE ", StringComparison.Ordinal)).Select(line => line.Split('"')[1]);

    /// <summary>The columns of the only table that are not standard ones.</summary>
    private static IEnumerable<string> ColumnsOf(string yaml) =>
        Write(SqlDialect.PostgreSql, yaml).Split('\n').Where(line => line.StartsWith("  ", StringComparison.Ordinal)).Select(line => line.Trim().TrimEnd(',')).SkipWhile(line => !line.StartsWith("\"timestamp\"", StringComparison.Ordinal)).Skip(1);

    private static string Write(SqlDialect dialect, string yaml) => SqlExport.Write(ExportedPlan.Of(yaml), dialect).Single().Text;
}
