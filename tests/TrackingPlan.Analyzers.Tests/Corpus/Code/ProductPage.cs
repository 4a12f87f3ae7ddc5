// A page in the style of Blazor: an injected tracker, handlers, a life cycle.
using System;
using System.Collections.Generic;
using System.Threading.Tasks;
using Tracking;

namespace WebShop.Pages;

public abstract class ComponentBase
{
    protected virtual Task OnInitializedAsync() => Task.CompletedTask;
    protected virtual void OnAfterRender(bool firstRender) { }
}

public sealed class Product
{
    public string Sku { get; set; } = "";
    public decimal? Price { get; set; }
    public int Position { get; set; }
}

public partial class ProductPage : ComponentBase
{
    public ShopTracker Tracker { get; set; } = default!;
    public ShopTracker? OptionalTracker { get; set; }
    public Product Product { get; set; } = new();
    public string? List { get; set; }

    protected override async Task OnInitializedAsync()
    {
        await Task.Yield();
        Tracker.ProductViewed(new() { Sku = Product.Sku, Position = Product.Position }); // silent
        OptionalTracker?.ProductViewed(new() { Sku = Product.Sku }); // silent
        Tracker.Track("Product Viewed", new Dictionary<string, object?> { ["sku"] = Product.Sku, ["position"] = Product.Position }); // expect TP2003
        Tracker.Track("Product viewed", new Dictionary<string, object?> { ["sku"] = Product.Sku }); // expect TP2002
    }

    protected override void OnAfterRender(bool firstRender)
    {
        // Version 1 has the price as text and version 2 as a number, so neither is known to be wrong.
        OptionalTracker?.Track("Product Viewed", new Dictionary<string, object?> { ["sku"] = Product.Sku, ["price"] = Product.Price }); // expect TP2003
        OptionalTracker?.Track("Product Viewed", new Dictionary<string, object?> { ["sku"] = Product.Sku, ["price"] = $"{Product.Price}" }); // expect TP2003
        OptionalTracker?.Track("Product Viewed", new Dictionary<string, object?> { ["sku"] = Product.Sku, ["price"] = firstRender }); // expect TP2003 TP2007
        OptionalTracker?.Track("Product Viewed", new Dictionary<string, object?> { ["Sku"] = Product.Sku, ["list"] = List }); // expect TP2003 TP2005 TP2006
        OptionalTracker?.Track("Product Viewed", new Dictionary<string, object?> { ["sku"] = Product.Sku, ["position"] = Product.Position / 2.0 }); // expect TP2003 TP2007
    }

    private void OnAddClicked() => Tracker.Track("Product Added", new Dictionary<string, object?> { ["sku"] = Product.Sku, ["quantity"] = 1 }); // expect TP2003

    private void OnAddManyClicked(int quantity) => Tracker.Track("Product Added", new Dictionary<string, object?> { ["sku"] = Product.Sku, ["quantity"] = $"{quantity}" }); // expect TP2003 TP2007

    private Action OnWishClicked() => () => Tracker.Track("Product Wished", new Dictionary<string, object?> { ["sku"] = Product.Sku }); // expect TP2002

    private Action<int> OnQuantityChanged() => quantity => Tracker.ProductAdded(new() { Sku = Product.Sku, Quantity = quantity }); // silent

    private void OnTabClicked(string tab)
    {
        Tracker.Track($"Tab {tab} Clicked"); // expect TP2001
        Tracker.Track(tab switch { "reviews" => "Reviews Opened", "specs" => "Specs Opened", _ => "Product Viewed" }, Bag()); // expect TP2002 TP2002 TP2003
        Tracker.Page("Product " + tab); // silent: pages are no events
        Console.WriteLine("Product Wished"); // silent
    }

    private static Dictionary<string, object?> Bag() => new() { ["tab"] = true };
}

public partial class SearchBox(ShopTracker tracker)
{
    public void OnSearch(string query, string[] filters, TimeSpan took, int? results)
    {
        tracker.Track("Search Performed", new Dictionary<string, object?> { ["query"] = query, ["results"] = results, ["took_ms"] = took.TotalMilliseconds }); // expect TP2003
        tracker.Track("Search Performed", new Dictionary<string, object?> { ["query"] = query, ["results"] = "none" }); // expect TP2003 TP2007
        tracker.Track("Search Performed", new Dictionary<string, object?> { ["query"] = query, ["took_ms"] = (object)took.Ticks }); // expect TP2003
        tracker.Track("Search Performed", new Dictionary<string, object?> { ["query"] = query, ["filters"] = string.Join(",", filters) }); // expect TP2003 TP2007
        tracker.Track("Search Performed", new Dictionary<string, object?> { ["query"] = query, ["filters"] = filters }); // expect TP2003
        tracker.Track("Search Performed", new Dictionary<string, object?> { ["term"] = query }); // expect TP2003 TP2005 TP2006
        tracker.Track("Search: " + query); // expect TP2001
        tracker.SearchPerformed(new() { Query = query, Filters = filters }); // silent

        var properties = new Dictionary<string, object?> { ["query"] = query };
        foreach (var filter in filters)
        {
            properties[$"filter_{filter}"] = true; // there may be no filters: not decided
        }

        tracker.Track("Search Performed", properties); // expect TP2003
    }
}
