using TrackingPlan.Model.Plans;
using TrackingPlan.Model.Shapes;

namespace TrackingPlan.Model.Exports.Sql;

/// <summary>The tables that the calls of a plan become in a warehouse that takes Segment's messages.</summary>
internal static class WarehouseTables
{
    /// <summary>The tables in the order of the plan, behind that of all events. Calls of one table, such as all pages, share its columns.</summary>
    /// <param name="plan">The plan.</param>
    /// <param name="maxNameLength">What is longer the database cuts off.</param>
    public static IEnumerable<WarehouseTable> Of(Plan plan, int maxNameLength)
    {
        var tables = plan.Calls.GroupBy(planned => Cut(StandardColumns.TableOf(planned)), StringComparer.Ordinal).ToArray();
        if (plan.Events.Count > 0 && tables.All(table => table.Key != StandardColumns.AllEvents))
        {
            yield return new WarehouseTable(StandardColumns.AllEvents, "All events.", StandardColumns.Of(CallType.Track).ToArray());
        }

        var flattened = new FlattenedColumns(PlanShapes.Of(plan));
        foreach (var calls in tables)
        {
            var standard = StandardColumns.Of(calls.First().Call).ToArray();
            var planned = calls
                .SelectMany(flattened.Of)
                .GroupBy(column => Cut(column.Name), StringComparer.Ordinal)
                .Where(columns => standard.All(column => column.Name != columns.Key))
                .Select(columns => new WarehouseColumn(columns.Key, ColumnKinds.OneOf(columns.Select(column => column.Kind)), columns.Select(column => column.Description).FirstOrDefault(text => text is not null)));
            yield return new WarehouseTable(calls.Key, StandardColumns.DescriptionOf(calls.First()), standard.Concat(planned).ToArray());
        }

        string Cut(string name) => name.Length > maxNameLength ? name.Substring(0, maxNameLength) : name;
    }
}
