using TrackingPlan.Model.Exports;

namespace TrackingPlan.Model.Tests.Exports;

public sealed class CsvExportTests
{
    [Fact]
    public void Each_property_is_a_row_and_so_is_a_call_without_one() => CsvExport.Write(ExportedPlan.Of(
        """
        plan: Toast Shop
        types:
          Product: { properties: { sku: { type: string, required: true, pattern: "^A" }, parent: Product } }
        events:
          Order Completed:
            description: A "first" order, paid.
            owner: checkout
            status: draft
            version: 2
            properties:
              total: { type: [number, "null"], minimum: 0.50, description: What was paid., example: 46.5, required: true }
              payment: { enum: [card, gift card], deprecated: use total }
              products: { type: array, minItems: 1, items: Product }
              email: { type: string, format: email, pii: yellow, deprecated: true }
        pages:
          Home: {}
        """)).Single().ShouldBe(new ExportedFile("toast_shop.csv", string.Concat(new[]
        {
            "call,name,version,status,owner,about,property,type,required,constraints,values,pii,example,deprecated,description",
            "track,Order Completed,2,draft,checkout,\"A \"\"first\"\" order, paid.\",total,number or null,yes,minimum 0.50,,,46.5,,What was paid.",
            "track,Order Completed,2,draft,checkout,\"A \"\"first\"\" order, paid.\",payment,,no,,card | gift card,,,use total,",
            "track,Order Completed,2,draft,checkout,\"A \"\"first\"\" order, paid.\",products,array,no,minItems 1,,,,,",
            "track,Order Completed,2,draft,checkout,\"A \"\"first\"\" order, paid.\",products[],Product,no,,,,,,",
            "track,Order Completed,2,draft,checkout,\"A \"\"first\"\" order, paid.\",products[].sku,string,yes,pattern ^A,,,,,",
            "track,Order Completed,2,draft,checkout,\"A \"\"first\"\" order, paid.\",products[].parent,Product,no,,,,,,",
            "track,Order Completed,2,draft,checkout,\"A \"\"first\"\" order, paid.\",email,string,no,format email,,yellow,,yes,",
            "page,Home,1,active,,,,,,,,,,,",
        }.Select(line => line + "\r\n"))));

    [Fact]
    public void Every_ready_made_plan_has_a_row_for_each_property()
    {
        foreach (var plan in ExportedPlan.ReadyMade)
        {
            var text = CsvExport.Write(plan).Single().Text;

            text.Split("\r\n").Length.ShouldBeGreaterThan(plan.Calls.Sum(planned => Math.Max(1, planned.Properties.Properties.Count)));
        }
    }
}
