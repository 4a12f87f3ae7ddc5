namespace TrackingPlan.Model.Exports.Sql;

/// <summary>PostgreSQL: names are cut after 63 bytes, and comments are statements of their own.</summary>
internal sealed class PostgreSqlSpelling : SqlSpelling
{
    public override int MaxNameLength => 63;

    public override string Name(string name) => $"\"{name}\"";

    public override string Type(ColumnKind kind) => kind switch
    {
        ColumnKind.Time => "timestamptz",
        ColumnKind.Date => "date",
        ColumnKind.Integer => "bigint",
        ColumnKind.Number => "double precision",
        ColumnKind.Decimal => "numeric",
        ColumnKind.Boolean => "boolean",
        _ => "text",
    };

    public override IEnumerable<string> CommentsOf(WarehouseTable table) =>
        new[] { $"COMMENT ON TABLE {Name(table.Name)} IS {Text(table.Description)};" }
            .Concat(table.Columns.Where(column => column.Description is not null).Select(column => $"COMMENT ON COLUMN {Name(table.Name)}.{Name(column.Name)} IS {Text(column.Description!)};"));

    private static string Text(string text) => $"'{OneLine(text).Replace("'", "''")}'";
}
