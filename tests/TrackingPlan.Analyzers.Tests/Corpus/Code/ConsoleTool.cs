// A command line tool with Mixpanel and AmplitudeSharp.
using System;
using System.Collections.Generic;
using System.Threading.Tasks;
using AmplitudeSharp;
using Mixpanel;
using TrackingPlan;

namespace Tool;

public static class Usage
{
    private static IMixpanelClient? _instance;

    public static void Start(string token) => _instance = new MixpanelClient(token, new { tool = "shop" });

    // expect TP2010
    public static void TrackEvent(string eventName, object? properties) { _ = _instance?.TrackAsync(eventName, properties); }

    // expect TP2010
    public static Task TrackNow(string eventName) => _instance!.TrackAsync(eventName, null);

    public static async Task<bool> TrackMarked([EventName] string eventName) => await _instance!.TrackAsync(eventName, null); // silent
}

public sealed class Commands(IMixpanelClient mixpanel)
{
    public async Task<int> ExportAsync(string format, int rows, string user, string[] arguments)
    {
        await mixpanel.TrackAsync("Report Exported", new { format, rows }); // expect TP2003
        await mixpanel.TrackAsync("Report Exported", new { format = "xlsx", rows }); // expect TP2003 TP2007
        await mixpanel.TrackAsync("Report Exported", user, new { Format = format, Rows = rows }); // expect TP2003
        await mixpanel.TrackAsync("Report Exported", user, new { format, _source = "cli" }); // expect TP2003 TP2005
        await mixpanel.TrackAsync("Report Exported", new Dictionary<string, object> { ["rows"] = arguments }); // expect TP2003 TP2007
        await mixpanel.TrackAsync("ReportExported", user, null); // expect TP2002
        await mixpanel.TrackAsync($"{format} Exported", null); // expect TP2001
        await mixpanel.TrackAsync(string.Join(' ', arguments), null); // expect TP2001
        await mixpanel.TrackAsync("Search Performed", new { took_ms = 12 }); // expect TP2003
        await mixpanel.AliasAsync(user, "Report Exported"); // silent: an alias of a user
        return await mixpanel.TrackAsync("Report Printed", null) ? 0 : 1; // expect TP2002
    }

    public Task<bool> OpenAsync(string build) => mixpanel.TrackAsync("App Opened", new { build }); // expect TP2003

    public Task<bool> CloseAsync(string build) => mixpanel.TrackAsync("App Closed", new { build }); // expect TP2002

    public Func<Task<bool>> Later(int build) => () => mixpanel.TrackAsync("App Opened", new { build }); // expect TP2003 TP2007

    public void Count(int count, Guid id, dynamic anything, object boxed)
    {
        AmplitudeService.Instance.Track("Product Added", new { sku = "A1", quantity = count }); // expect TP2003
        AmplitudeService.Instance.Track("Product Added", new { sku = id, quantity = boxed }); // expect TP2003
        AmplitudeService.Instance.Track("Product Added", new { sku = count }); // expect TP2003 TP2007
        AmplitudeService.Instance.Track("Product Added", new { sku = "A1", amount = count }); // expect TP2003 TP2005
        AmplitudeService.Instance.Track("Product Added", (object)anything); // expect TP2003
        AmplitudeService.Instance.Track("item_added", new { count = 4 }); // expect TP2002
        AmplitudeService.Instance.Track("Product " + count); // expect TP2001
        Console.WriteLine($"Product {count}"); // silent
    }

    public async Task DispatchAsync(string command) // and TP2010
    {
        await Usage.TrackMarked("Tool Started"); // expect TP2002
        await Usage.TrackMarked(command switch { "open" => "App Opened", "report" => "Report Exported", _ => throw new InvalidOperationException(command) }); // expect TP2003 TP2003
        await Usage.TrackMarked(command is "open" ? "App Opened" : command); // expect TP2003
        Usage.TrackEvent("Tool Started", null); // silent: not marked yet, which TP2010 says
        Environment.SetEnvironmentVariable("Tool Started", command); // silent
    }
}
