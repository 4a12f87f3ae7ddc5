// Minimal API endpoints with PostHog, and statements in lambdas.
using System;
using System.Collections.Generic;
using System.Threading.Tasks;
using PostHog;
using Tracking;

namespace Api;

public sealed class WebApp
{
    public void MapGet(string path, Delegate handler) { }
    public void MapPost(string path, Delegate handler) { }
    public void Use(Func<Func<Task>, Task> middleware) { }
}

public sealed class Settings { public string EventName { get; set; } = ""; public string this[string key] => key; }

public static class Endpoints
{
    public static void Map(WebApp app, Settings settings, IPostHogClient hog)
    {
        app.MapGet("/forecast", (IPostHogClient client) => client.Capture("visitor", eventName: "forecast shown")); // expect TP2002
        app.MapGet("/open", (IPostHogClient client) => client.Capture("visitor", "App Opened", properties: new() { ["build"] = "12" })); // expect TP2003
        app.MapGet("/reopen", (IPostHogClient client) => client.Capture("visitor", "App Opened", new() { ["build"] = 12 })); // expect TP2003 TP2007
        app.MapGet("/search", (IPostHogClient client, string q) => client.Capture(distinctId: q, eventName: "Search Performed", properties: new() { ["query"] = q })); // expect TP2003
        app.MapGet("/find", (IPostHogClient client, string q) => client.Capture(properties: new() { ["search"] = q }, eventName: "Search Performed", distinctId: q)); // expect TP2003 TP2005
        app.MapPost("/orders", (ShopTracker tracker, string id) => tracker.OrderCompleted(new() { OrderId = id, Total = 1 })); // silent
        app.MapPost("/orders/raw", (ShopTracker tracker, string id, double total) => tracker.Track("Order Completed", new Dictionary<string, object?> { ["order_id"] = id, ["total"] = total })); // expect TP2003
        app.MapPost("/orders/short", (ShopTracker tracker, string id) => tracker.Track("Order Completed", new Dictionary<string, object?> { ["order_id"] = id })); // expect TP2003 TP2006
        app.MapPost("/orders/lost", (ShopTracker tracker, string id) =>
        {
            tracker.Track("Order Lost", new Dictionary<string, object?> { ["order_id"] = id }); // expect TP2002
            _ = new OrderRefunded { OrderId = id }; // expect TP2009
        });

        app.MapGet("/configured", () => hog.Capture("visitor", settings.EventName)); // expect TP2001
        app.MapGet("/setting", () => hog.Capture("visitor", settings["event"])); // expect TP2001
        app.MapGet("/path", (string path) => hog.CapturePageView("visitor", "/" + path)); // silent: page views have no name of their own
        app.MapGet("/named", (string name) => hog.Capture("visitor", name)); // silent: nobody can mark what the framework calls
        app.MapGet("/plain", () => "App Opened"); // silent

        app.Use(async next =>
        {
            var ok = true;
            await next();
            var name = ok ? "Job Finished" : "Job Broken";
            hog.Capture("visitor", name); // expect TP2002 TP2003
            await hog.FlushAsync(); // silent
        });
    }

    public static void Capture(IPostHogClient hog, string user, string plan, Dictionary<string, object> person)
    {
        hog.Capture(user, "Signed Up", new Dictionary<string, object> { ["plan"] = plan }, groups: null, sendFeatureFlags: false); // expect TP2003
        hog.Capture(user, "Signed Up", new Dictionary<string, object> { ["plan"] = "enterprise" }, null, false); // expect TP2003 TP2007
        hog.Capture(user, "Signed Up", new Dictionary<string, object> { ["referrer"] = plan }); // expect TP2003
        hog.Capture(user, "Signed Up", person, new Dictionary<string, object> { ["first_seen"] = true }); // expect TP2003
        hog.Capture(user, "Signed Up", new Dictionary<string, object>(person) { ["source"] = "backend" }); // expect TP2003 TP2005
        hog?.Capture("Signed " + plan, "Signed In"); // expect TP2002
    }
}
