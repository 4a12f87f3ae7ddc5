namespace TrackingPlan.Model.Exports.Sql;

/// <summary>How a database spells names, texts and types.</summary>
internal abstract class SqlSpelling
{
    /// <summary>The longest name; what is longer is cut off or refused.</summary>
    public abstract int MaxNameLength { get; }

    /// <summary>A name in quotes, since <c>timestamp</c> and others are keywords.</summary>
    public abstract string Name(string name);

    /// <summary>A type.</summary>
    public abstract string Type(ColumnKind kind);

    /// <summary>What stands behind a column for its description.</summary>
    public virtual string ColumnComment(string description) => "";

    /// <summary>What stands behind a table for its description.</summary>
    public virtual string TableComment(string description) => "";

    /// <summary>Statements behind that of the table, each on its line.</summary>
    public virtual IEnumerable<string> CommentsOf(WarehouseTable table) => [];

    /// <summary>How a database is spelt.</summary>
    public static SqlSpelling Of(SqlDialect dialect) => dialect switch
    {
        SqlDialect.Snowflake => new SnowflakeSpelling(),
        SqlDialect.BigQuery => new BigQuerySpelling(),
        _ => new PostgreSqlSpelling(),
    };

    /// <summary>A text on one line.</summary>
    protected static string OneLine(string text) => string.Concat(text.Select(c => char.IsControl(c) ? ' ' : c));
}
