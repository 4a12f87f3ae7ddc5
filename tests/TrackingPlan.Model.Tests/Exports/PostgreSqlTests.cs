using TrackingPlan.Model.Exports.Sql;
using Xunit.Abstractions;

namespace TrackingPlan.Model.Tests.Exports;

/// <summary>A real PostgreSQL takes what is exported for it. Where it is not installed nothing is tried, and the test says so.</summary>
public sealed class PostgreSqlTests(ITestOutputHelper output)
{
    [Fact]
    public void PostgreSQL_creates_the_tables_of_every_ready_made_plan()
    {
        if (PostgreSqlServer.Missing is { } reason)
        {
            output.WriteLine($"Not tried: {reason}");
            return;
        }

        using var server = PostgreSqlServer.Start();
        for (var i = 0; i < ExportedPlan.ReadyMade.Count; i++)
        {
            var plan = ExportedPlan.ReadyMade[i];
            var statements = SqlExport.Write(plan, SqlDialect.PostgreSql).Single().Text;

            var tables = server.Query($"plan{i}", statements, "SELECT tablename FROM pg_tables WHERE schemaname = 'public'");

            tables.Length.ShouldBeGreaterThanOrEqualTo(plan.Events.Select(planned => planned.Name).Distinct().Count());
            output.WriteLine($"{plan.Name}: {tables.Length} tables");
        }
    }

    [Fact]
    public void PostgreSQL_reads_comments_and_types_as_they_were_meant()
    {
        if (PostgreSqlServer.Missing is { } reason)
        {
            output.WriteLine($"Not tried: {reason}");
            return;
        }

        var plan = ExportedPlan.Of(
            """
            plan: P
            screens:
              注文:
                properties:
                  quote: { type: string, description: "It's a \"quote\"\nwith \\ and ; -- in it." }
                  select: integer
            """);
        using var server = PostgreSqlServer.Start();

        var columns = server.Query(
            "shop",
            SqlExport.Write(plan, SqlDialect.PostgreSql).Single().Text,
            "SELECT a.attname, format_type(a.atttypid, -1), col_description(a.attrelid, a.attnum) FROM pg_attribute a WHERE a.attrelid = 'screens'::regclass AND a.attname IN ('quote', 'select') ORDER BY a.attnum");

        columns.ShouldBe([@"quote|text|It's a ""quote"" with \ and ; -- in it.", "select|bigint|"]);
    }
}
