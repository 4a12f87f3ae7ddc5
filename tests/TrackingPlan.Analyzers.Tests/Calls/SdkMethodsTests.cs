using TrackingPlan.Analyzers.Calls;
using TrackingPlan.Analyzers.Tests.Harness;

namespace TrackingPlan.Analyzers.Tests.Calls;

/// <summary>Calls of SDKs and of methods that the project lists. The SDKs are written down with the signatures that their sources have, as far as calls go.</summary>
public sealed class SdkMethodsTests
{
    private const string Sdks = """
        using System.Collections.Generic;
        using System.Threading;
        using System.Threading.Tasks;

        namespace Segment.Serialization { public class JsonObject : Dictionary<string, object> { } }

        namespace Segment.Analytics
        {
            using Segment.Serialization;
            public partial class Analytics
            {
                public virtual void Track(string name, JsonObject? properties = default) { }
                public virtual void Track<T>(string name, T? properties = default) where T : System.Runtime.Serialization.ISerializable { }
                public virtual void Screen(string title, JsonObject? properties = default, string category = "") { }
            }
        }

        namespace RudderStack
        {
            public interface IRudderAnalyticsClient { void Track(string userId, string eventName); void Track(string userId, string eventName, IDictionary<string, object> properties); }
            public class RudderClient : IRudderAnalyticsClient
            {
                public void Track(string userId, string eventName) { }
                public void Track(string userId, string eventName, IDictionary<string, object> properties) { }
            }
        }

        namespace PostHog
        {
            public interface IPostHogClient { bool Capture(string distinctId, string eventName, Dictionary<string, object>? properties, bool sendFeatureFlags); }
            public static class CaptureExtensions { public static bool Capture(this IPostHogClient client, string distinctId, string eventName) => true; }
        }

        namespace Mixpanel
        {
            public interface IMixpanelClient { Task<bool> TrackAsync(string @event, object? properties, CancellationToken cancellationToken = default); }
        }

        namespace Amplitude.Net
        {
            public interface IAmplitudeForTarget { void Event(string eventType, IDictionary<string, object>? eventProperties = null); }
        }
        """;

    [Theory]
    [InlineData("""void Run(Segment.Analytics.Analytics analytics, int count) => analytics.Track([|$"Order {count}"|]);""")]
    [InlineData("""void Run(RudderStack.RudderClient client, int count) => client.Track("user", [|$"Order {count}"|]);""")]
    [InlineData("""void Run(RudderStack.IRudderAnalyticsClient client, int count) => client.Track("user", [|$"Order {count}"|], new Dictionary<string, object>());""")]
    [InlineData("""void Run(PostHog.IPostHogClient client, int count) => client.Capture("user" + count, [|$"Order {count}"|], null, false);""")]
    [InlineData("""void Run(PostHog.IPostHogClient client, int count) => client.Capture("user" + count, [|$"Order {count}"|]);""")]
    [InlineData("""Task Run(Mixpanel.IMixpanelClient client, int count) => client.TrackAsync([|$"Order {count}"|], new { count });""")]
    [InlineData("""async Task Run(Mixpanel.IMixpanelClient client, int count) { await client.TrackAsync([|$"Order {count}"|], null); }""")]
    [InlineData("""void Run(Amplitude.Net.IAmplitudeForTarget target, int count) => target?.Event([|$"Order {count}"|]);""")]
    public Task The_names_that_sdks_take_are_names_of_events(string member) => Verify(member);

    [Theory]
    [InlineData("""void Run(RudderStack.RudderClient client, int count) => client.Track($"user-{count}", "Order Completed");""")]
    [InlineData("""void Run(Segment.Analytics.Analytics analytics, int count) => analytics.Screen($"Order {count}");""")]
    [InlineData("""void Run(PostHog.IPostHogClient client, int count) => client.Capture($"user-{count}", "Order Completed");""")]
    [InlineData("""void Run(Usage usage, int count) => usage.Post($"Order {count}");""")]
    public Task Other_texts_of_theirs_are_not_and_neither_are_methods_of_the_same_name(string member) => Verify(member);

    [Fact]
    public Task Whoever_derives_from_an_sdk_s_class_takes_names_too() => Verify("""
        sealed class Quiet : Segment.Analytics.Analytics { public override void Track(string title, Segment.Serialization.JsonObject? properties = null) { } }
        void Run(Quiet analytics, int count) => analytics.Track([|$"Order {count}"|]);
        """);

    [Theory]
    [InlineData("Usage.Post(eventName)", """void Run(Usage usage, int count) => usage.Post([|$"Order {count}"|]);""")]
    [InlineData("Shop.Other.Post(name)|Usage.Post(eventName)|Checkout+Inner.Say(what)", """void Run(Usage usage, Inner inner, int count) { usage.Post([|$"Order {count}"|]); inner.Say([|$"{count}"|]); }""")]
    [InlineData("Usage.Post(note)", """void Run(Usage usage, int count) => usage.Post($"Order {count}", [|$"Order {count}"|]);""")]
    [InlineData("Usage.Post", """void Run(Usage usage, int count) => usage.Post($"Order {count}");""")]
    [InlineData("|nothing()|.(x)|", """void Run(Usage usage, int count) => usage.Post($"Order {count}");""")]
    public Task A_project_can_list_its_own(string list, string member) => Verify(member, list);

    private static Task Verify(string member, string list = "") => new AnalyzerTest<DynamicEventNameAnalyzer>()
        .WithProperty("_TrackingPlanEventNameParameters", list)
        .WithSource(Sdks)
        .WithSource($$"""
            using System.Collections.Generic;
            using System.Threading.Tasks;
            using PostHog;

            public class Usage { public void Post(string eventName, string note = "") { } }
            public class Checkout
            {
                public class Inner { public void Say(string what) { } }
                {{member}}
            }
            """)
        .VerifyAsync();
}
