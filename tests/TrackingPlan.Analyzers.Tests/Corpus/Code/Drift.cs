// An app whose plan has moved on: names that are built for each value, what is deprecated, records that go nowhere.
using System;
using System.Collections.Generic;
using System.Linq;
using System.Text.Json.Nodes;
using System.Threading.Tasks;
using Tracking;
using TrackingPlan;

namespace Drift;

public static class Keys
{
    public const string Total = "total";
    public static string For(int slot) => "slot_" + slot;
}

public sealed class Report(ShopTracker tracker, Mixpanel.IMixpanelClient mixpanel)
{
    public async Task SendAsync(string id, int rows, IReadOnlyList<string> tags, string? key)
    {
        tracker.Track("Report Exported", new Dictionary<string, object?> { [$"tag_{tags[0]}"] = true }); // expect TP2003 TP2004
        tracker.Track("Report Exported", new Dictionary<string, object?> { [Keys.For(rows)] = true }); // expect TP2003 TP2004
        tracker.Track("Report Exported", new Dictionary<string, object?> { [tags[0]] = rows }); // expect TP2003 TP2004
        tracker.Track("Report Exported", new JsonObject { ["rows"] = rows, ["tag_" + id] = 1 }); // expect TP2003 TP2004
        tracker.Track("Report Exported", new Dictionary<string, object?> { [key ?? "rows"] = rows }); // expect TP2003
        tracker.Track("Report Exported", new Dictionary<string, object?> { ["ro" + "ws"] = rows }); // expect TP2003
        tracker.Track("Report Exported", tags.ToDictionary(tag => "tag_" + tag, tag => (object?)true)); // expect TP2003
        await mixpanel.TrackAsync("Report Exported", new Dictionary<string, object> { ["tag_" + id] = true }); // expect TP2003 TP2004
        await mixpanel.TrackAsync("Cart Viewed", new Dictionary<string, object> { ["tag_" + id] = true }); // expect TP2003

        var slots = new Dictionary<string, object?> { ["format"] = "pdf" };
        slots["slot_" + rows] = id; // and TP2004
        tracker.Track("Report Exported", slots); // expect TP2003
    }

    public void Complete(string id, double total, bool isOld)
    {
        tracker.Track("Order Completed", new Dictionary<string, object?> { ["order_id"] = id, [Keys.Total] = total, ["revenue"] = total }); // expect TP2003 TP2008
        tracker.Track("Order Completed", new Dictionary<string, object?> { ["order_id"] = id, [isOld ? "revenue" : "total"] = total }); // expect TP2003 TP2008
        tracker.Track(isOld ? "Cart Emptied" : "Cart Cleared"); // expect TP2003 TP2008
        _ = mixpanel.TrackAsync("Cart Emptied", null); // expect TP2008
        _ = mixpanel.TrackAsync("Order Completed", new { order_id = id, total, Revenue = total }); // expect TP2003 TP2008
        tracker.Track("Cart Viewed", new Dictionary<string, object?> { ["cart_id"] = id, ["revenue"] = total }); // expect TP2003
        Console.WriteLine("Cart Emptied"); // silent
#pragma warning disable CS0618 // The old one goes on until spring.
        tracker.CartEmptied(new()); // silent: the compiler says it
#pragma warning restore CS0618
    }

    public SearchPerformed Describe(string query, bool isEmpty)
    {
        var made = new SearchPerformed { Query = query }; // silent
        if (isEmpty)
        {
            _ = new SearchPerformed { Query = "" }; // expect TP2009
            made = made with { Results = 0 };
        }

        Action later = () => _ = new CartCleared(); // expect TP2009
        later();
        return made;
    }
}

public abstract class Page(ShopTracker tracker)
{
    // expect TP2010
    protected void Say(string what) { if (what.Length > 5) { tracker.Track(what); } }

    // expect TP2010
    protected Func<Task> SayLater(string what) => async () => { await Task.Yield(); tracker.Track(what); };

    protected void SayKnown([EventName] string what) => tracker.Track(what); // silent

    protected void SayUpper(string what) => tracker.Track(what.ToUpperInvariant()); // expect TP2001

    protected void SayAll(IEnumerable<string> all)
    {
        foreach (var what in all)
        {
            tracker.Track(what); // expect TP2001
        }
    }
}
