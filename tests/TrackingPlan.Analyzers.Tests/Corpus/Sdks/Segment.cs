// Analytics (Analytics.NET) 3 and Segment.Analytics.CSharp 2, as far as calls go. The first one's static class Segment.Analytics is left out: the second one has a namespace of that name.
using System;
using System.Collections;
using System.Collections.Generic;

namespace Segment.Model
{
    public class Dict : Dictionary<string, object>
    {
        public Dict Put(string key, object value) { this[key] = value; return this; }
    }

    public class Properties : Dict { public new Properties Put(string key, object value) { base.Put(key, value); return this; } }
    public class Traits : Dict { }
    public class Options { public Options SetAnonymousId(string id) => this; }
}

namespace Segment
{
    using Segment.Model;

    public interface IAnalyticsClient
    {
        void Identify(string userId, IDictionary<string, object> traits);
        void Track(string userId, string eventName);
        void Track(string userId, string eventName, IDictionary<string, object>? properties);
        void Track(string userId, string eventName, Options options);
        void Track(string userId, string eventName, IDictionary<string, object>? properties, Options? options);
        void Page(string userId, string name);
        void Flush();
    }

    public class Client : IAnalyticsClient
    {
        public Client(string writeKey) { }
        public void Identify(string userId, IDictionary<string, object> traits) { }
        public void Track(string userId, string eventName) { }
        public void Track(string userId, string eventName, IDictionary<string, object>? properties) { }
        public void Track(string userId, string eventName, Options options) { }
        public void Track(string userId, string eventName, IDictionary<string, object>? properties, Options? options) { }
        public void Page(string userId, string name) { }
        public void Flush() { }
    }
}

namespace Segment.Serialization
{
    public abstract class JsonElement
    {
        public static implicit operator JsonElement(bool value) => new JsonLiteral();
        public static implicit operator JsonElement(string? value) => new JsonLiteral();
        public static implicit operator JsonElement(int value) => new JsonLiteral();
        public static implicit operator JsonElement(long value) => new JsonLiteral();
        public static implicit operator JsonElement(double value) => new JsonLiteral();
        public static implicit operator JsonElement(float value) => new JsonLiteral();
    }

    public class JsonLiteral : JsonElement { }

    public class JsonArray : JsonElement, IEnumerable
    {
        public void Add(JsonElement item) { }
        public IEnumerator GetEnumerator() => throw new NotSupportedException();
    }

    public class JsonObject : JsonElement, IEnumerable
    {
        public JsonObject() { }
        public JsonObject(IDictionary<string, JsonElement> content) { }
        public void Add(string key, JsonElement value) { }
        public void Add(KeyValuePair<string, JsonElement> item) { }
        public bool ContainsKey(string key) => false;
        public JsonElement this[string key] { get => new JsonLiteral(); set { } }
        public IEnumerator GetEnumerator() => throw new NotSupportedException();
    }
}

namespace Segment.Analytics
{
    using Segment.Serialization;

    public class RawEvent { }

    public partial class Analytics
    {
        public virtual void Track(string name, JsonObject? properties = default, Func<RawEvent, RawEvent>? enrichment = default) { }
        public virtual void Screen(string title, JsonObject? properties = default, string category = "") { }
        public virtual void Identify(string userId, JsonObject? traits = default) { }
        public virtual void Flush() { }
    }
}
