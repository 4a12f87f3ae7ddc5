// A library of a company around its SDKs: contracts, layers, decorators, a null object, extensions.
using System;
using System.Collections.Generic;
using System.Threading.Tasks;
using PostHog;
using TrackingPlan;

namespace Company.Analytics;

public interface IAnalyticsService
{
    void Post([EventName] string eventName, IReadOnlyDictionary<string, object?>? properties = null);
    Task PostAsync([EventName] string eventName, object? properties = null);
}

public sealed class NullAnalyticsService : IAnalyticsService
{
    public void Post(string eventName, IReadOnlyDictionary<string, object?>? properties = null) { }
    public Task PostAsync(string eventName, object? properties = null) => Task.CompletedTask;
}

public sealed class SegmentAnalyticsService(Segment.Client client, Func<string> user) : IAnalyticsService
{
    public void Post(string eventName, IReadOnlyDictionary<string, object?>? properties = null) => client.Track(user(), eventName); // silent: its contract is marked

    public Task PostAsync(string eventName, object? properties = null)
    {
        client.Track(user(), eventName); // silent
        return Task.CompletedTask;
    }
}

public sealed class EnrichingService(IAnalyticsService inner, string version) : IAnalyticsService
{
    public void Post(string eventName, IReadOnlyDictionary<string, object?>? properties = null)
    {
        var all = new Dictionary<string, object?>(properties ?? new Dictionary<string, object?>()) { ["version"] = version };
        inner.Post(eventName, all); // silent
    }

    public Task PostAsync(string eventName, object? properties = null) => inner.PostAsync(eventName, properties); // silent
}

public sealed class PrefixingService(IAnalyticsService inner, string prefix)
{
    public void Post([EventName] string eventName) => inner.Post(prefix + eventName); // expect TP2001

    public void PostFixed([EventName] string eventName) => inner.Post(eventName.Trim()); // expect TP2001
}

public sealed class Telemetry(IPostHogClient client)
{
    // expect TP2010
    public void Send(string distinctId, string eventName) => client.Capture(distinctId, eventName);

    // expect TP2010
    public void SendFiltered(string distinctId, string eventName, Func<string, bool> isOn, Dictionary<string, object> properties)
    {
        if (isOn(eventName))
        {
            client.Capture(distinctId, eventName, properties); // silent: it is the parameter that is reported
        }
    }

    // expect TP2010
    public bool SendOrDefault(string distinctId, string? eventName) => client.Capture(distinctId, eventName ?? "App Opened"); // and TP2003

    public void SendMarked(string distinctId, [EventName] string eventName) => client.Capture(distinctId, eventName); // silent

    public void SendRequest(Request request) => client.Capture(request.User, request.Name); // expect TP2001

    public void Log(string eventName) => Console.WriteLine(eventName); // silent
}

public sealed record Request(string User, string Name);

public sealed class ConstructedEvent
{
    private readonly string _name;

    public ConstructedEvent([EventName] string name) => _name = name;

    public override string ToString() => _name;
}

public static class AnalyticsExtensions
{
    public static void PostOpened(this IAnalyticsService service, string build) =>
        service.Post("App Opened", new Dictionary<string, object?> { ["build"] = build }); // expect TP2003

    public static void PostStarted(this IAnalyticsService service) => service.Post("App Started"); // expect TP2002

    // expect TP2010
    public static void PostQuietly(this IAnalyticsService service, string eventName)
    {
        try
        {
            service.Post(eventName); // silent
        }
        catch (InvalidOperationException)
        {
        }
    }
}

public abstract class Screen(IAnalyticsService service)
{
    protected abstract string ScreenName { get; }

    // expect TP2010
    protected void Report(string what, object? detail = null) => service.PostAsync(what, detail);

    public void Opened() => service.Post(ScreenName); // expect TP2001
}

public sealed class Consumer(IAnalyticsService service, Telemetry telemetry, PrefixingService prefixing)
{
    public async Task RunAsync(string job, int took, int level, string city)
    {
        service.Post("Job Finished", new Dictionary<string, object?> { ["job"] = job, ["duration_ms"] = took }); // expect TP2003
        service.Post("Job Finished", new Dictionary<string, object?> { ["duration"] = took }); // expect TP2003 TP2005
        service.Post("Job Failed", new Dictionary<string, object?> { ["job"] = job }); // expect TP2002
        service.Post("Cart Emptied"); // expect TP2008
        service?.Post("Job Finished"); // expect TP2003
        await service!.PostAsync("Level Completed", new { level, seconds = 12.5 }); // expect TP2003
        await service.PostAsync("Level Completed", new { Level = level, BossDefeated = true }); // expect TP2003
        await service.PostAsync("Level Completed", new { lvl = level }); // expect TP2003 TP2005
        await service.PostAsync("Level Completed", new { level = city }); // expect TP2003 TP2007
        await service.PostAsync("LevelCompleted", new { level }); // expect TP2002
        service.Post($"Job {job} Finished"); // expect TP2001
        telemetry.Send("user", "Whatever"); // silent: not marked yet, which TP2010 says
        telemetry.SendMarked("user", "Whatever"); // expect TP2002
        telemetry.SendMarked("App " + city, "App Opened"); // expect TP2003
        telemetry.Log("Job Failed"); // silent
        prefixing.Post("Signed Up"); // expect TP2003
        _ = new ConstructedEvent("Signed Out"); // expect TP2002
        _ = new ConstructedEvent("Signed Up"); // expect TP2003
        service.PostOpened(city); // silent
    }
}
