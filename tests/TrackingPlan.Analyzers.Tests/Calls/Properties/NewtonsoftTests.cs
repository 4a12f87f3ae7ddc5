using Microsoft.CodeAnalysis;
using Newtonsoft.Json.Linq;
using TrackingPlan.Analyzers.Calls;
using TrackingPlan.Analyzers.Tests.Harness;

namespace TrackingPlan.Analyzers.Tests.Calls.Properties;

/// <summary>Properties that are objects of Newtonsoft.Json.</summary>
public sealed class NewtonsoftTests
{
    private const string Plan = """
        plan: Shop
        events: { Order Completed: { properties: { order_id: { type: string, required: true }, total: number, address: { properties: { city: { type: string, required: true }, zip: string } } } } }
        """;

    [Theory]
    [InlineData("""new JObject { ["order_id"] = id, [{|TP2005:"x"|}] = 1 }""")]
    [InlineData("""new JObject { { "order_id", {|TP2007:5|} }, { "total", 5 } }""")]
    [InlineData("""new JObject(new JProperty("order_id", id), new JProperty({|TP2005:"x"|}, 1))""")]
    [InlineData("""new JObject { new JProperty("order_id", id), new JProperty("total", {|TP2007:id|}) }""")]
    [InlineData("""new JObject { ["order_id"] = id, ["address"] = {|TP2006:new JObject { ["zip"] = id }|} }""")]
    [InlineData("""new JObject { ["order_id"] = id, ["address"] = new JObject { ["city"] = id, [{|TP2005:"town"|}] = id } }""")]
    [InlineData("""new JObject(JObject.Parse(id)) { ["total"] = 5 }""")]
    [InlineData("""new JObject { ["order_id"] = id, ["total"] = JToken.Parse(id) }""")]
    [InlineData("""JObject.Parse(id)""")]
    public Task They_are_read_as_dictionaries_are(string properties) => GeneratedPlan.Of(Plan)
        .Aggregate(new AnalyzerTest<NamedCallAnalyzer>(), (test, file) => test.WithSource(file))
        .WithReferences([.. TestProject.References, MetadataReference.CreateFromFile(typeof(JObject).Assembly.Location)])
        .WithSource($$"""
            using Newtonsoft.Json.Linq;
            using TrackingPlan;

            public class Checkout
            {
                public void Run(string id) => Post({|TP2003:"Order Completed"|}, {{properties}});
                private static void Post([EventName] string name, JObject properties) { }
            }
            """)
        .VerifyAsync();
}
