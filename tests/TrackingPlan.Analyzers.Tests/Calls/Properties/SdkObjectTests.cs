using TrackingPlan.Analyzers.Calls;
using TrackingPlan.Analyzers.Tests.Harness;

namespace TrackingPlan.Analyzers.Tests.Calls.Properties;

/// <summary>Properties that are objects of SDKs: that of Segment.Analytics.CSharp, which is no dictionary, and that of Analytics.NET, which is filled by a chain of calls.</summary>
public sealed class SdkObjectTests
{
    private const string Plan = """
        plan: Shop
        events: { Order Completed: { properties: { order_id: { type: string, required: true }, items: integer, address: { properties: { city: { type: string, required: true } } } } } }
        """;

    [Theory]
    [InlineData("""new JsonObject { ["order_id"] = id, [{|TP2005:"x"|}] = 1 }""")]
    [InlineData("""new JsonObject { { "order_id", {|TP2007:5|} }, { "items", {|TP2007:id|} } }""")]
    [InlineData("""new JsonObject { ["order_id"] = id, [{|TP2004:"item_" + id|}] = 1 }""")]
    [InlineData("""new JsonObject { ["order_id"] = id, ["address"] = {|TP2006:new JsonObject { [{|TP2005:"town"|}] = id }|} }""")]
    [InlineData("""new JsonObject { ["order_id"] = id, ["items"] = id.Length > 5 ? 5 : {|TP2007:0.5|} }""")]
    [InlineData("""new JsonObject { ["order_id"] = {|TP2007:null|}, ["items"] = 5 }""")]
    [InlineData("""new Properties().Put("order_id", {|TP2007:5|}).Put({|TP2005:"x"|}, 1)""")]
    [InlineData("""new Properties { ["order_id"] = id }.Put("items", {|TP2007:id|})""")]
    [InlineData("""new Properties { { "order_id", id }, { {|TP2004:id + "s"|}, 1 } }""")]
    public Task They_are_read_as_dictionaries_are(string properties) => Verify(properties);

    [Theory]
    [InlineData("""new JsonObject { ["order_id"] = id, ["items"] = 5, ["address"] = new JsonObject { { "city", id } } }""")]
    [InlineData("""new JsonObject(Content()) { ["order_id"] = id }""")]
    [InlineData("""new JsonObject { ["order_id"] = id, ["items"] = Any() }""")]
    [InlineData("""new Properties().Put("order_id", id).Put("items", 5)""")]
    [InlineData("""Some().Put("x", 5)""")]
    public Task What_fits_and_what_nobody_can_know_is_left_alone(string properties) => Verify(properties);

    private static Task Verify(string properties) => GeneratedPlan.Of(Plan)
        .Aggregate(new AnalyzerTest<NamedCallAnalyzer>(), (test, file) => test.WithSource(file))
        .WithSource("""
            using System.Collections;
            using System.Collections.Generic;

            namespace Segment.Serialization
            {
                public class JsonElement
                {
                    public static implicit operator JsonElement(string? value) => new();
                    public static implicit operator JsonElement(int value) => new();
                    public static implicit operator JsonElement(double value) => new();
                }

                public class JsonObject : JsonElement, IEnumerable
                {
                    public JsonObject() { }
                    public JsonObject(IDictionary<string, JsonElement> content) { }
                    public void Add(string key, JsonElement value) { }
                    public JsonElement this[string key] { get => new(); set { } }
                    public IEnumerator GetEnumerator() => null!;
                }
            }

            namespace Segment.Model
            {
                public class Properties : Dictionary<string, object> { public Properties Put(string key, object value) => this; }
            }
            """)
        .WithSource($$"""
            using System.Collections.Generic;
            using Segment.Model;
            using Segment.Serialization;
            using TrackingPlan;

            public class Checkout
            {
                public void Run(string id) => Post({|TP2003:"Order Completed"|}, {{properties}});
                private static void Post([EventName] string name, JsonObject properties) { }
                private static void Post([EventName] string name, Properties properties) { }
                private static JsonElement Any() => new();
                private static Properties Some() => new();
                private static Dictionary<string, JsonElement> Content() => new();
            }
            """)
        .VerifyAsync();
}
