// Calls without properties, and values of enums in dictionaries.
using System;
using System.Collections.Generic;
using System.Threading.Tasks;
using PostHog;
using Tracking;
using TrackingPlan;

namespace WebShop.Bare;

public enum Currency { EUR, USD }

public enum Reason { Damaged, Late }

public sealed class Buttons(ShopTracker tracker, Segment.Client client, Segment.Analytics.Analytics analytics, IPostHogClient hog, Mixpanel.IMixpanelClient mixpanel)
{
    public void Press(string user, bool isPaid)
    {
        tracker.Track("Order Completed"); // expect TP2003 TP2006
        tracker.Track("Order Completed", null as Dictionary<string, object?>); // expect TP2003 TP2006
        tracker.Track("App Opened"); // expect TP2003
        tracker.Track(isPaid ? "Order Completed" : "App Opened"); // expect TP2003 TP2003
        tracker.Track("Order Paid"); // expect TP2002
        tracker.AppOpened(); // silent
        client.Track(user, "Signed Up"); // expect TP2003 TP2006
        client.Track(user, "Signed Up", new Segment.Model.Properties()); // expect TP2003 TP2006
        client.Track(user, "Signed Up", new Segment.Model.Options()); // expect TP2003
        client.Track(user, "Checkout Started"); // expect TP2003
        analytics.Track("Level Failed"); // expect TP2003 TP2006
        analytics.Track("Level Failed", enrichment: raw => raw); // expect TP2003
        Amplitude.Instance.logEvent("Item Purchased"); // expect TP2003 TP2006
        Amplitude.Instance.logEvent("Item Purchased", new Dictionary<string, object> { { "item", user } }); // expect TP2003 TP2006
        RudderStack.RudderAnalytics.Client.Track(user, "Job Finished"); // expect TP2003 TP2006
        hog.Capture(user, "Signed Up"); // expect TP2003
        Send("Order Completed"); // expect TP2003
    }

    public Task WaitAsync() => mixpanel.TrackAsync("Signed Up", null); // expect TP2003

    public void Choose(string id, Currency currency, Reason reason)
    {
        tracker.Track("Checkout Started", new Dictionary<string, object?> { ["currency"] = currency }); // expect TP2003
        tracker.Track("Checkout Started", new Dictionary<string, object?> { ["currency"] = Currency.EUR }); // expect TP2003
        tracker.Track("Order Refunded", new Dictionary<string, object?> { ["order_id"] = id, ["reason"] = reason }); // expect TP2003 TP2007
        tracker.Track("Order Refunded", new Dictionary<string, object?> { ["order_id"] = id, ["reason"] = OrderRefundedReason.Late }); // expect TP2003 TP2007
        tracker.Track("Order Refunded", new Dictionary<string, object?> { ["order_id"] = id, ["reason"] = reason.ToString().ToLowerInvariant() }); // expect TP2003
        tracker.OrderRefunded(new() { OrderId = id, Reason = OrderRefundedReason.Late }); // silent
        client.Track(id, "Order Refunded", new Dictionary<string, object> { ["order_id"] = id, ["reason"] = reason }); // expect TP2003
        hog.Capture(id, "Order Refunded", new Dictionary<string, object> { ["order_id"] = id, ["reason"] = reason }); // expect TP2003
    }

    private void Send([EventName] string name) => tracker.Track(name, new Dictionary<string, object?> { ["order_id"] = "1", ["total"] = 5 }); // silent
}
