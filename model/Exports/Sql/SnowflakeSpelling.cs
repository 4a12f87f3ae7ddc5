namespace TrackingPlan.Model.Exports.Sql;

/// <summary>Snowflake: names are in capitals, as it makes them of names without quotes, so that queries need none.</summary>
internal sealed class SnowflakeSpelling : SqlSpelling
{
    public override int MaxNameLength => 255;

    public override string Name(string name) => $"\"{name.ToUpperInvariant()}\"";

    public override string Type(ColumnKind kind) => kind switch
    {
        ColumnKind.Time => "TIMESTAMP_TZ",
        ColumnKind.Date => "DATE",
        ColumnKind.Integer => "NUMBER(38, 0)",
        ColumnKind.Number => "FLOAT",
        ColumnKind.Decimal => "NUMBER(38, 9)",
        ColumnKind.Boolean => "BOOLEAN",
        _ => "VARCHAR",
    };

    public override string ColumnComment(string description) => $" COMMENT {Text(description)}";

    public override string TableComment(string description) => $" COMMENT = {Text(description)}";

    private static string Text(string text) => $"'{OneLine(text).Replace("\\", "\\\\").Replace("'", "''")}'";
}
