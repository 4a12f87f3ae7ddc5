namespace TrackingPlan.Model.Plans;

/// <summary>The values of <c>status</c>.</summary>
internal static class EventStatusNames
{
    private static readonly (string Name, EventStatus Status)[] Rows =
    [
        ("draft", EventStatus.Draft),
        ("active", EventStatus.Active),
        ("deprecated", EventStatus.Deprecated),
    ];

    public static IEnumerable<string> All => Rows.Select(row => row.Name);

    /// <summary>The name of a status; null for that which silence means.</summary>
    public static string? NameOf(EventStatus status) => status == EventStatus.Active ? null : Rows.First(row => row.Status == status).Name;

    public static EventStatus? Parse(string name)
    {
        foreach (var row in Rows)
        {
            if (row.Name == name)
            {
                return row.Status;
            }
        }

        return null;
    }
}
