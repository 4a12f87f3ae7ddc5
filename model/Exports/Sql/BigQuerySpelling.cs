namespace TrackingPlan.Model.Exports.Sql;

/// <summary>BigQuery: descriptions are options, and texts have escapes.</summary>
internal sealed class BigQuerySpelling : SqlSpelling
{
    public override int MaxNameLength => 300;

    public override string Name(string name) => $"`{name}`";

    public override string Type(ColumnKind kind) => kind switch
    {
        ColumnKind.Time => "TIMESTAMP",
        ColumnKind.Date => "DATE",
        ColumnKind.Integer => "INT64",
        ColumnKind.Number => "FLOAT64",
        ColumnKind.Decimal => "NUMERIC",
        ColumnKind.Boolean => "BOOL",
        _ => "STRING",
    };

    public override string ColumnComment(string description) => $" OPTIONS (description = {Text(description)})";

    public override string TableComment(string description) => ColumnComment(description);

    private static string Text(string text) => $"\"{OneLine(text).Replace("\\", "\\\\").Replace("\"", "\\\"")}\"";
}
