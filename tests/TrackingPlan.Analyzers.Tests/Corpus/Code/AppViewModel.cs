// A view model of an app, on Segment.Analytics.CSharp.
using System;
using System.Collections.Generic;
using System.Threading.Tasks;
using Segment.Serialization;
using Analytics = Segment.Analytics.Analytics;

namespace App.ViewModels;

public static class Keys
{
    public const string Plan = "plan";
    public const string Source = "source";
}

public sealed class SignUpViewModel(Analytics analytics, Analytics? optional)
{
    public string Plan { get; set; } = "free";
    public string? Campaign { get; set; }
    public bool IsBusy { get; private set; }

    public async Task SignUpAsync()
    {
        IsBusy = true;
        await Task.Yield();
        analytics.Track("Signed Up", new JsonObject { ["plan"] = Plan, ["referrer"] = Campaign }); // expect TP2003
        analytics.Track("Signed Up", new JsonObject { [Keys.Plan] = "pro", [Keys.Source] = "web" }); // expect TP2003 TP2005
        analytics.Track("Signed Up", new JsonObject { { "plan", "Pro" } }); // expect TP2003 TP2007
        analytics.Track("Signed Up", new JsonObject { { "plan", 2 } }); // expect TP2003 TP2007
        analytics.Track("User Signed Up", new JsonObject { { "plan", "pro" } }); // expect TP2002
        analytics.Track($"Signed Up {DateTime.Today:d}"); // expect TP2001
        optional?.Track("Signed up", new JsonObject { { "plan", Plan } }); // expect TP2002
        optional?.Track("Signed Up", properties: new JsonObject { { "plan", Plan }, { "utm_" + Campaign, true } }); // expect TP2003 TP2004
        analytics.Screen("Sign Up " + Plan); // silent: screens are no events
        analytics.Identify("user-" + Plan, new JsonObject { ["plan"] = Plan }); // silent
        IsBusy = false;
    }

    public void Open(string build, bool isCold)
    {
        analytics.Track("App Opened"); // expect TP2003
        analytics.Track("App Opened", new JsonObject { ["build"] = build, ["cold_start"] = isCold }); // expect TP2003
        analytics.Track("App Opened", new JsonObject { ["build"] = build, ["coldStart"] = isCold }); // expect TP2003 TP2005
        analytics.Track("App Opened", new JsonObject { ["cold_start"] = isCold ? 1 : 0 }); // expect TP2003 TP2007 TP2007
        analytics.Track("App Opened", enrichment: raw => raw); // expect TP2003
        analytics.Track("Application Opened"); // expect TP2002
        analytics.Flush(); // silent
    }

    public Action Later() => () => analytics.Track("App Opened", new JsonObject { ["build"] = 12 }); // expect TP2003 TP2007

    public void Search(string query, string[] filters)
    {
        var array = new JsonArray();
        foreach (var filter in filters)
        {
            array.Add(filter);
        }

        analytics.Track("Search Performed", new JsonObject { ["query"] = query, ["filters"] = array }); // expect TP2003
        analytics.Track("Search Performed", new JsonObject { ["query"] = query, ["result"] = filters.Length }); // expect TP2003 TP2005
        analytics.Track("Search Performed", Describe(query)); // expect TP2003
    }

    private static JsonObject Describe(string query) => new() { ["words"] = query.Split(' ').Length };
}
