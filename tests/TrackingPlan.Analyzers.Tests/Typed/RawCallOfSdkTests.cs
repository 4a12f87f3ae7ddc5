namespace TrackingPlan.Analyzers.Tests.Typed;

/// <summary>Calls of analytics SDKs, which the fix of TP2003 moves to the tracker that the code has at hand, for the user whom they name.</summary>
public sealed class RawCallOfSdkTests
{
    private const string Track = "_client.Track(userId, [|\"Order Completed\"|], new Dictionary<string, object> { [\"order_id\"] = id })";

    [Theory]
    [InlineData("private readonly ShopTracker _tracker = null!;", "string userId, string id", "_tracker")]
    [InlineData("private static ShopTracker Tracker => null!;", "string userId, string id", "Tracker")]
    [InlineData("", "string userId, string id, ShopTracker tracker", "tracker")]
    public Task The_only_tracker_tracks_for_the_user(string member, string parameters, string tracker) => RawCallTest.File.ShouldFix(
        InClass(member, parameters, $"{Track};"), InClass(member, parameters, $"{tracker}.As(userId).OrderCompleted(new() {{ OrderId = id }});"));

    [Theory]
    [InlineData("var shop = Make(); VALUE;", "var shop = Make(); shop.As(userId).OrderCompleted(new() { OrderId = id });")]
    [InlineData("var shop = Make(); System.Action track = () => VALUE;", "var shop = Make(); System.Action track = () => shop.As(userId).OrderCompleted(new() { OrderId = id });")]
    [InlineData("var shop = Make(); Client.Shared.Track(Next(), [|\"App Opened\"|]);", "var shop = Make(); shop.As(Next()).AppOpened();")]
    [InlineData("var shop = Make(); _client.Track(eventName: [|\"App Opened\"|], userId: id);", "var shop = Make(); shop.As(id).AppOpened();")]
    public Task A_variable_can_be_the_tracker(string before, string after) => RawCallTest.File.ShouldFix(
        InClass("", "string userId, string id", before.Replace("VALUE", Track, StringComparison.Ordinal)), InClass("", "string userId, string id", after));

    [Theory]
    [InlineData("", "string userId, string id")]
    [InlineData("private readonly ShopTracker _tracker = null!;", "string userId, string id, ShopTracker tracker")]
    [InlineData("private readonly ShopTracker? _tracker;", "string userId, string id")]
    [InlineData("", "string userId, string id, ShopTracker? tracker")]
    public Task Without_one_or_with_several_there_is_no_fix(string member, string parameters) => RawCallTest.File.ShouldOfferNoFix(InClass(member, parameters, $"{Track};"));

    [Theory]
    [InlineData("_client.Track(userId, [|\"App Opened\"|], null, new RudderStack.Options());")]
    [InlineData("MakeClient().Track(userId, [|\"App Opened\"|]);")]
    [InlineData("_client?.Track(userId, [|\"App Opened\"|]);")]
    [InlineData("_client.Track(properties: new Dictionary<string, object> { [\"from\"] = Next() }, userId: Next(), eventName: [|\"App Opened\"|]);")]
    [InlineData("_posthog.Capture(userId, [|\"App Opened\"|]);")]
    [InlineData("_amplitude.Event([|\"App Opened\"|]);")]
    [InlineData("_own.Post(userId, [|\"App Opened\"|]);")]
    [InlineData("static void Send(RudderClient client) => client.Track(\"1\", [|\"App Opened\"|]); Send(_client);")]
    [InlineData("var properties = new Dictionary<string, object> { [\"from\"] = id };\n        _client.Track(userId, [|\"App Opened\"|], properties);")]
    public Task What_the_tracker_would_not_know_is_left_to_people(string statement) =>
        RawCallTest.File.ShouldOfferNoFix(InClass("private readonly ShopTracker _tracker = null!;", "string userId, string id", statement));

    [Fact]
    public Task The_tracker_of_an_instance_is_out_of_reach_of_a_static_member() => RawCallTest.File.ShouldOfferNoFix(
        InClass("private readonly ShopTracker _tracker = null!; public static void Send() => Client.Shared.Track(\"1\", [|\"App Opened\"|]);", "string userId", ""));

    private static string InClass(string member, string parameters, string statement) => $$"""
        using System.Collections.Generic;
        using RudderStack;
        using Shop.Tracking;
        using TrackingPlan;

        public sealed class Checkout(RudderClient client, PostHog.IPostHogClient posthog, Amplitude.Net.IAmplitudeForTarget amplitude, IUsage usage)
        {
            private readonly RudderClient _client = client;
            private readonly PostHog.IPostHogClient _posthog = posthog;
            private readonly Amplitude.Net.IAmplitudeForTarget _amplitude = amplitude;
            private readonly IUsage _own = usage;
            {{member}}

            public void Run({{parameters}})
            {
                {{statement}}
            }

            private static ShopTracker Make() => null!;
            private static RudderClient MakeClient() => null!;
            private static string Next() => "";
        }

        public interface IUsage { void Post(string userId, [EventName] string name); }

        public static class Client { public static RudderClient Shared => null!; }

        namespace RudderStack
        {
            public class Options { }
            public class RudderClient
            {
                public void Track(string userId, string eventName) { }
                public void Track(string userId, string eventName, IDictionary<string, object> properties) { }
                public void Track(string userId, string eventName, IDictionary<string, object>? properties, Options options) { }
            }
        }

        namespace PostHog { public interface IPostHogClient { bool Capture(string distinctId, string eventName); } }

        namespace Amplitude.Net { public interface IAmplitudeForTarget { void Event(string eventType, IDictionary<string, object>? eventProperties = null); } }
        """;
}
