// Methods that are called Track, Capture or Send, and have nothing to do with analytics.
using System;
using System.Collections.Generic;
using System.Threading.Tasks;

namespace Unrelated;

public sealed class DbContext { public EntryTracker ChangeTracker { get; } = new(); public void Track(object entity) { } }

public sealed class EntryTracker { public void Track(string entity) { } public void TrackGraph(object root, Action<string> visit) { } }

public sealed class Screenshot { public void Capture(string name, string folder) { } }

public sealed class VideoRecorder { public Task TrackAsync(string @event, object? properties) => Task.CompletedTask; }

public sealed class TrackList { public TrackList Track(string title) => this; }

public sealed class MessageBus { public void Send(string eventName, Dictionary<string, object?> properties) { } public void Publish(string name) { } }

public static class Analytics { public static void Track(string name, object? properties = null) { } }

public sealed class Client { public void Track(string userId, string eventName) { } }

public static class Program
{
    public static async Task Run(DbContext context, Screenshot screenshot, VideoRecorder video, TrackList list, MessageBus bus, Client client, string id, int n)
    {
        context.Track(new object()); // silent
        context.ChangeTracker.Track("Order Complete"); // silent
        context.ChangeTracker.TrackGraph(context, node => context.Track(node)); // silent
        screenshot.Capture("Order Complete", "shots/" + id); // silent
        screenshot.Capture($"Order {id}", id); // silent
        await video.TrackAsync("Order Complete", new { id }); // silent
        await video.TrackAsync($"Order {id}", null); // silent
        list.Track("Order").Track("Order " + n).Track(id); // silent
        bus.Send("Order Complete", new Dictionary<string, object?> { ["orderId"] = id }); // silent
        bus.Send($"Order {id}", new Dictionary<string, object?> { [$"k{n}"] = id }); // silent
        bus?.Publish("Order " + n); // silent
        Analytics.Track("Order Complete"); // silent: a class of the program's own that nobody marked
        Analytics.Track("Order " + id, new { id }); // silent
        client.Track(id, "Order " + n); // silent: no SDK's client
        Console.WriteLine("{0} {1}", "Order Complete", n); // silent
        var counts = new Dictionary<string, int> { ["Order Complete"] = n }; // silent
        counts["Order " + n] = n; // silent
        _ = counts.TryGetValue("Order Complete", out _); // silent
        var names = string.Join(",", counts.Keys); // silent
        _ = new Uri("https://example.com/" + names); // silent
    }

    public static void Forward(Client client, MessageBus bus, string eventName)
    {
        client.Track("user", eventName); // silent: no SDK's client
        bus.Publish(eventName); // silent
        Analytics.Track(eventName); // silent
    }
}
