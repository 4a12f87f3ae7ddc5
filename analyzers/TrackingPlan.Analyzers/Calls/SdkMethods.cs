namespace TrackingPlan.Analyzers.Calls;

/// <summary>
/// The parameters of analytics SDKs for .NET that take the name of an event, by type, method and parameter. Positions differ from SDK to SDK, and from
/// version to version; names do not. Each row was read in the SDK's public source. PostHog, Mixpanel and AmplitudeSharp can be told properties that go with every event, and behind an interface there may be
/// anything, so only of the other classes it is known that they add nothing.
/// </summary>
internal static class SdkMethods
{
    /// <summary>One row for each method, whatever overloads it has.</summary>
    public static IReadOnlyList<EventNameParameter> All { get; } =
    [
        // Segment.Analytics.CSharp 2 and 3 (segmentio/Analytics-CSharp, Events.cs and Compat).
        new("Segment.Analytics.Analytics", "Track", "name", addsNothing: true),
        new("Segment.Analytics.Compat.AnalyticsExtensions", "Track", "eventName", addsNothing: true),

        // Analytics 3 (segmentio/Analytics.NET) and Analytics.Xamarin.
        new("Segment.IAnalyticsClient", "Track", "eventName"),
        new("Segment.Client", "Track", "eventName", addsNothing: true),
        new("Segment.IClient", "Track", "eventName"),

        // RudderAnalytics 2 (rudderlabs/rudder-sdk-.net).
        new("RudderStack.IRudderAnalyticsClient", "Track", "eventName"),
        new("RudderStack.RudderClient", "Track", "eventName", addsNothing: true),

        // PostHog and PostHog.AspNetCore 2 (PostHog/posthog-dotnet), PostHog.NET, the plugin for Unity, DotPostHog, Gibraltar.PostHog.
        new("PostHog.IPostHogClient", "Capture", "eventName"),
        new("PostHog.PostHogClient", "Capture", "eventName"),
        new("PostHog.CaptureExtensions", "Capture", "eventName"),
        new("PostHog.Sdk.PostHogSdk", "Capture", "eventName"),
        new("PostHog.AspNetCore.PostHogRequestContextExtensions", "Capture", "eventName"),
        new("PostHogUnity.PostHog", "Capture", "eventName"),
        new("PostHogUnity.PostHogSDK", "Capture", "eventName"),
        new("DotPostHog.IPostHogAnalytics", "Capture", "eventName"),
        new("DotPostHog.PostHogAnalytics", "Capture", "eventName"),
        new("Gibraltar.PostHog.PostHogApi", "Capture", "eventName"),

        // mixpanel-csharp 5 and 6 (eealeivan/mixpanel-csharp) and the plugin for Unity. Version 6 is asynchronous only.
        new("Mixpanel.IMixpanelClient", "Track", "event"),
        new("Mixpanel.IMixpanelClient", "TrackAsync", "event"),
        new("Mixpanel.MixpanelClient", "Track", "event"),
        new("Mixpanel.MixpanelClient", "TrackAsync", "event"),
        new("mixpanel.Mixpanel", "Track", "eventName"),

        // Amplitude has no SDK of its own for .NET but the plugin for Unity; AmplitudeSharp and Amplitude.Net are the community's.
        new("Amplitude", "logEvent", "evt", addsNothing: true),
        new("AmplitudeSharp.AmplitudeService", "Track", "eventName"),
        new("Amplitude.Net.IAmplitudeForTarget", "Event", "eventType"),
        new("Amplitude.Net.AmplitudeFor", "Event", "eventType"),
    ];
}
