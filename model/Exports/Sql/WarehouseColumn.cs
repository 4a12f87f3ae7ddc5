namespace TrackingPlan.Model.Exports.Sql;

/// <summary>A column of a warehouse.</summary>
/// <param name="Name">Its name.</param>
/// <param name="Kind">What it holds.</param>
/// <param name="Description">What the values mean; null when the plan does not say.</param>
internal sealed record WarehouseColumn(string Name, ColumnKind Kind, string? Description);
