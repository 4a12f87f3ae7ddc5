using TrackingPlan.Model.Plans;

namespace TrackingPlan.Model.Exports.Sql;

/// <summary>The tables that calls go to, and the columns that Segment fills in each of them whatever a plan says.</summary>
internal static class StandardColumns
{
    /// <summary>The table with all events, of which the table of an event has the properties.</summary>
    public const string AllEvents = "tracks";

    private static readonly WarehouseColumn[] Leading =
    [
        new("id", ColumnKind.Text, "The messageId of the call."),
        new("anonymous_id", ColumnKind.Text, "Who it was, before they were known."),
        new("user_id", ColumnKind.Text, "Who it was."),
    ];

    private static readonly WarehouseColumn[] Times =
    [
        new("original_timestamp", ColumnKind.Time, "When it happened, by the clock of the sender."),
        new("sent_at", ColumnKind.Time, "When it was sent, by the clock of the sender."),
        new("received_at", ColumnKind.Time, "When it was received."),
        new("timestamp", ColumnKind.Time, "When it happened, with the clock of the sender put right."),
    ];

    private static readonly WarehouseColumn[] OfEvents =
    [
        new("event", ColumnKind.Text, "The name of the event's table."),
        new("event_text", ColumnKind.Text, "The name of the event."),
    ];

    private static readonly WarehouseColumn[] OfPages =
    [
        new("name", ColumnKind.Text, "The name of the page."),
        new("category", ColumnKind.Text, "The category of the page."),
    ];

    private static readonly WarehouseColumn[] OfScreens = [new("name", ColumnKind.Text, "The name of the screen.")];

    private static readonly WarehouseColumn[] OfGroups = [new("group_id", ColumnKind.Text, "Which group it was.")];

    /// <summary>The name of the table that a call goes to.</summary>
    public static string TableOf(PlannedEvent planned) => planned.Call switch
    {
        CallType.Page => "pages",
        CallType.Screen => "screens",
        CallType.Identify => "identifies",
        CallType.Group => "groups",
        _ => SnakeCase.Of(planned.Name),
    };

    /// <summary>What the rows of the table of a call are.</summary>
    public static string DescriptionOf(PlannedEvent planned) => planned.Call switch
    {
        CallType.Page => "Pages that were seen.",
        CallType.Screen => "Screens that were seen.",
        CallType.Identify => "What was said of users.",
        CallType.Group => "What was said of groups.",
        _ => planned.Description ?? $"The event \"{planned.Name}\".",
    };

    /// <summary>The columns of a call's table.</summary>
    public static IEnumerable<WarehouseColumn> Of(CallType call) => Leading
        .Concat(call switch
        {
            CallType.Page => OfPages,
            CallType.Screen => OfScreens,
            CallType.Group => OfGroups,
            CallType.Track => OfEvents,
            _ => [],
        })
        .Concat(Times);
}
