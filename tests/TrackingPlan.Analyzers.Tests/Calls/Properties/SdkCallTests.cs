using TrackingPlan.Analyzers.Calls;
using TrackingPlan.Analyzers.Tests.Harness;

namespace TrackingPlan.Analyzers.Tests.Calls.Properties;

/// <summary>TP2006 in calls of SDKs: those that add no properties are taken by their word, and others are not.</summary>
public sealed class SdkCallTests
{
    private const string Plan = """
        plan: Shop
        events: { Order Completed: { properties: { order_id: { type: string, required: true } } }, Cart Viewed: {} }
        """;

    [Theory]
    [InlineData("""client.Track(id, {|TP2006:{|TP2003:"Order Completed"|}|});""")]
    [InlineData("""client.Track(id, {|TP2006:{|TP2003:"Order Completed"|}|}, properties: null);""")]
    [InlineData("""client.Track(id, {|TP2003:"Order Completed"|}, {|TP2006:new Dictionary<string, object>()|});""")]
    [InlineData("""analytics.Track({|TP2006:{|TP2003:"Order Completed"|}|});""")]
    [InlineData("""analytics?.Track(name: {|TP2006:{|TP2003:"Order Completed"|}|}, properties: default);""")]
    [InlineData("""analytics.Track({|TP2003:"Order Completed"|}, {|TP2006:new Dictionary<string, object> { [{|TP2005:"id"|}] = id }|});""")]
    public Task What_is_not_given_is_missing(string statement) => Verify(statement);

    [Theory]
    [InlineData("""client.Track(id, {|TP2003:"Cart Viewed"|});""")]
    [InlineData("""client.Track(id, {|TP2003:"Order Completed"|}, new Segment.Options());""")]
    [InlineData("""contract.Track(id, {|TP2003:"Order Completed"|});""")]
    [InlineData("""contract.Track(id, {|TP2003:"Order Completed"|}, new Dictionary<string, object>());""")]
    [InlineData("""analytics.Track({|TP2003:"Order Completed"|}, enrichment: message => message);""")]
    [InlineData("""analytics.Track({|TP2003:"Order Completed"|}, new Dictionary<string, object>(), message => message);""")]
    [InlineData("""analytics.Track<object>({|TP2003:"Order Completed"|}, id);""")]
    [InlineData("""hog.Capture(id, {|TP2003:"Order Completed"|});""")]
    [InlineData("""hog.Capture(id, {|TP2003:"Order Completed"|}, new Dictionary<string, object>());""")]
    public Task What_may_be_added_elsewhere_is_not(string statement) => Verify(statement);

    private static Task Verify(string statement) => GeneratedPlan.Of(Plan)
        .Aggregate(new AnalyzerTest<NamedCallAnalyzer>(), (test, file) => test.WithSource(file))
        .WithSource("""
            using System;
            using System.Collections.Generic;

            namespace Segment
            {
                public class Options { }
                public interface IAnalyticsClient { void Track(string userId, string eventName); void Track(string userId, string eventName, IDictionary<string, object>? properties); }
                public class Client : IAnalyticsClient
                {
                    public void Track(string userId, string eventName) { }
                    public void Track(string userId, string eventName, IDictionary<string, object>? properties) { }
                    public void Track(string userId, string eventName, Options options) { }
                }
            }

            namespace Segment.Analytics
            {
                public class Analytics
                {
                    public void Track(string name, IDictionary<string, object>? properties = null, Func<string, string>? enrichment = null) { }
                    public void Track<T>(string name, T properties) { }
                }
            }

            namespace PostHog
            {
                public class PostHogClient
                {
                    public void Capture(string distinctId, string eventName) { }
                    public void Capture(string distinctId, string eventName, Dictionary<string, object> properties) { }
                }
            }
            """)
        .WithSource($$"""
            using System.Collections.Generic;
            public class Checkout
            {
                public void Run(Segment.Client client, Segment.IAnalyticsClient contract, Segment.Analytics.Analytics analytics, PostHog.PostHogClient hog, string id)
                {
                    {{statement}}
                }
            }
            """)
        .VerifyAsync();
}
