// RudderStack, PostHog, Mixpanel and Amplitude for .NET, as far as calls go.
using System;
using System.Collections.Generic;
using System.Threading;
using System.Threading.Tasks;

namespace RudderStack.Model
{
    public class Properties : Dictionary<string, object> { }
    public class RudderOptions { }
}

namespace RudderStack
{
    using RudderStack.Model;

    public class RudderClient
    {
        public void Track(string userId, string eventName) { }
        public void Track(string userId, string eventName, IDictionary<string, object> properties) { }
        public void Track(string userId, string eventName, RudderOptions options) { }
        public void Screen(string userId, string name) { }
    }

    public static class RudderAnalytics { public static RudderClient Client { get; } = new(); }
}

namespace PostHog
{
    public class GroupCollection { }

    public interface IPostHogClient
    {
        bool Capture(string distinctId, string eventName, Dictionary<string, object>? properties, GroupCollection? groups, bool sendFeatureFlags, DateTimeOffset? timestamp = null);
        Task FlushAsync();
    }

    public static class CaptureExtensions
    {
        public static bool Capture(this IPostHogClient client, string distinctId, string eventName) => true;
        public static bool Capture(this IPostHogClient client, string distinctId, string eventName, Dictionary<string, object>? properties) => true;
        public static bool Capture(this IPostHogClient client, string distinctId, string eventName, Dictionary<string, object> personPropertiesToSet, Dictionary<string, object> personPropertiesToSetOnce) => true;
        public static bool CapturePageView(this IPostHogClient client, string distinctId, string pagePath) => true;
    }
}

namespace Mixpanel
{
    public interface IMixpanelClient
    {
        Task<bool> TrackAsync(string @event, object? properties, CancellationToken cancellationToken = default);
        Task<bool> TrackAsync(string @event, object? distinctId, object? properties, CancellationToken cancellationToken = default);
        Task<bool> AliasAsync(object distinctId, object alias);
    }

    public sealed class MixpanelClient : IMixpanelClient
    {
        public MixpanelClient(string token, object? superProperties = null) { }
        public Task<bool> TrackAsync(string @event, object? properties, CancellationToken cancellationToken = default) => Task.FromResult(true);
        public Task<bool> TrackAsync(string @event, object? distinctId, object? properties, CancellationToken cancellationToken = default) => Task.FromResult(true);
        public Task<bool> AliasAsync(object distinctId, object alias) => Task.FromResult(true);
    }
}

namespace AmplitudeSharp
{
    public class AmplitudeService
    {
        public static AmplitudeService Instance { get; } = new();
        public void Track(string eventName, object? properties = null) { }
    }
}

public class Amplitude
{
    public static Amplitude Instance { get; } = new();
    public void logEvent(string evt) { }
    public void logEvent(string evt, IDictionary<string, object> properties) { }
    public void setUserId(string userId) { }
}
