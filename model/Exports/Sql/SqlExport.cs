using System.Text;
using TrackingPlan.Model.Plans;

namespace TrackingPlan.Model.Exports.Sql;

/// <summary>Writes the tables that the calls of a plan become in a warehouse, as statements that create them.</summary>
public static class SqlExport
{
    /// <summary>One file with all tables.</summary>
    public static IReadOnlyList<ExportedFile> Write(Plan plan, SqlDialect dialect)
    {
        var spelling = SqlSpelling.Of(dialect);
        var text = new StringBuilder();
        foreach (var table in WarehouseTables.Of(plan, spelling.MaxNameLength))
        {
            text.Append(text.Length > 0 ? "\n" : "").Append(Statement(table, spelling));
        }

        return [new ExportedFile($"{FileNames.Of(plan)}.{dialect.ToString().ToLowerInvariant()}.sql", text.ToString())];
    }

    private static string Statement(WarehouseTable table, SqlSpelling spelling)
    {
        var columns = table.Columns.Select(column =>
            $"  {spelling.Name(column.Name)} {spelling.Type(column.Kind)}{(column.Description is { } description ? spelling.ColumnComment(description) : "")}");
        return $"CREATE TABLE {spelling.Name(table.Name)} (\n{string.Join(",\n", columns)}\n){spelling.TableComment(table.Description)};\n"
            + string.Concat(spelling.CommentsOf(table).Select(comment => comment + "\n"));
    }
}
