using TrackingPlan.Model.Plans;
using TrackingPlan.Model.Shapes;

namespace TrackingPlan.Model.Exports.Sql;

/// <summary>The columns that the properties of a call become: objects are flattened, lists are text. Names that the plan does not list have no column.</summary>
/// <param name="shapes">The shapes of the plan.</param>
internal sealed class FlattenedColumns(PlanShapes shapes)
{
    /// <summary>The types that are being flattened. One that holds itself ends there.</summary>
    private readonly HashSet<string> _open = new(StringComparer.Ordinal);

    private int _values;

    /// <summary>The columns in the order of the plan; a name may be there twice.</summary>
    public IEnumerable<WarehouseColumn> Of(PlannedEvent planned)
    {
        _values = 0;
        return OfMembers(shapes.OfCall(planned).Members, "");
    }

    private List<WarehouseColumn> OfMembers(IEnumerable<Member> members, string prefix) =>
        members.SelectMany(member => OfValue(shapes.Of(member.Value), prefix + SnakeCase.Of(member.Property.Name), member.Property.Schema.Description)).ToList();

    private List<WarehouseColumn> OfValue(Shape shape, string name, string? description)
    {
        switch (shape)
        {
            case var _ when ++_values > ExportLimits.ValuesPerCall:
                return [];
            case ReferenceShape reference:
                if (!_open.Add(reference.Type.Name))
                {
                    return [];
                }

                var columns = OfValue(reference.Target, name, description ?? reference.Type.Schema.Description);
                _open.Remove(reference.Type.Name);
                return columns;
            case RecordShape record:
                return OfMembers(record.Members, name + "_");
            case HierarchyShape hierarchy:
                return OfMembers(hierarchy.Branches.SelectMany(branch => branch.Record.Members), name + "_");
            default:
                var kind = ColumnKinds.Of(shape);
                return kind == ColumnKind.None ? [] : [new WarehouseColumn(name, kind, description)];
        }
    }
}
