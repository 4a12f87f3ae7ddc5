namespace TrackingPlan.Model.Exports.Sql;

/// <summary>A table of a warehouse.</summary>
/// <param name="Name">Its name.</param>
/// <param name="Description">What its rows are.</param>
/// <param name="Columns">Its columns, each name once.</param>
internal sealed record WarehouseTable(string Name, string Description, IReadOnlyList<WarehouseColumn> Columns);
