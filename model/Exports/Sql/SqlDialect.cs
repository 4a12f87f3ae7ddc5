namespace TrackingPlan.Model.Exports.Sql;

/// <summary>The databases whose tables can be written.</summary>
public enum SqlDialect
{
    /// <summary>PostgreSQL.</summary>
    PostgreSql,

    /// <summary>Snowflake.</summary>
    Snowflake,

    /// <summary>Google BigQuery.</summary>
    BigQuery,
}
