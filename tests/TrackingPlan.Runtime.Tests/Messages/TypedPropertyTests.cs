namespace TrackingPlan.Runtime.Tests.Messages;

public class TypedPropertyTests
{
    private static readonly PlantWatered Bare = new() { PlantId = "p", Gardener = "g" };

    public static TheoryData<string, string> Cases
    {
        get
        {
            var data = new TheoryData<string, string>();
            foreach (var name in Events.Keys)
            {
                data.Add(name, Events[name].Expected);
            }

            return data;
        }
    }

    /// <summary>Events, and what they write behind the required properties, with ' for ".</summary>
    private static Dictionary<string, (PlantWatered Event, string Expected)> Events { get; } = new()
    {
        ["a decimal keeps its places"] = (Bare with { Litres = 2.50m }, "'litres':2.50"),
        ["a decimal without places has none"] = (Bare with { Litres = 46m }, "'litres':46"),
        ["the largest decimal"] = (Bare with { Litres = decimal.MaxValue }, "'litres':79228162514264337593543950335"),
        ["the smallest decimal step"] = (Bare with { Litres = 0.0000000000000000000000000001m }, "'litres':0.0000000000000000000000000001"),
        ["a double in its shortest form"] = (Bare with { Moisture = 0.1 }, "'moisture':0.1"),
        ["NaN is null"] = (Bare with { Moisture = double.NaN }, "'moisture':null"),
        ["infinity is null"] = (Bare with { Moisture = double.PositiveInfinity }, "'moisture':null"),
        ["negative infinity is null"] = (Bare with { Moisture = double.NegativeInfinity }, "'moisture':null"),
        ["the largest long"] = (Bare with { Drops = long.MaxValue }, "'drops':9223372036854775807"),
        ["the smallest long"] = (Bare with { Drops = long.MinValue }, "'drops':-9223372036854775808"),
        ["an int"] = (Bare with { Days = -3 }, "'days':-3"),
        ["a boolean that is false is not absent"] = (Bare with { ByHand = false }, "'by_hand':false"),
        ["a time keeps its offset, and nothing in it is escaped"] =
            (Bare with { WateredAt = new DateTimeOffset(2026, 7, 1, 6, 5, 4, TimeSpan.FromHours(2)) }, "'watered_at':'2026-07-01T06:05:04+02:00'"),
        ["a time to the tick"] =
            (Bare with { WateredAt = DateTimeOffset.UnixEpoch.AddTicks(1) }, "'watered_at':'1970-01-01T00:00:00.0000001+00:00'"),
        ["a date"] = (Bare with { Due = new DateOnly(2026, 2, 3) }, "'due':'2026-02-03'"),
        ["a date long ago"] = (Bare with { Due = DateOnly.MinValue }, "'due':'0001-01-01'"),
        ["a UUID"] = (Bare with { Batch = Guid.Parse("{ABCDEF01-2345-6789-ABCD-EF0123456789}") }, "'batch':'abcdef01-2345-6789-abcd-ef0123456789'"),
        ["a URI as it was given"] =
            (Bare with { Photo = new Uri("HTTPS://Example.org:443/a/../b?x=1&y=%c3%A9") }, "'photo':'HTTPS://Example.org:443/a/../b?x=1&y=%c3%A9'"),
        ["a URI with characters that URIs can't have, escaped"] =
            (Bare with { Photo = new Uri("https://example.org/a b?x=1&y=é") }, "'photo':'https://example.org/a%20b?x=1&y=%C3%A9'"),
        ["a relative URI"] = (Bare with { Photo = new Uri("a/b", UriKind.Relative) }, "'photo':'a/b'"),
        ["an enum by its text on the wire"] = (Bare with { Method = WateringMethod.RainBarrel }, "'method':'rain barrel'"),
        ["an object"] = (Bare with { Pot = new() { Colour = "red" } }, "'pot':{'colour':'red'}"),
        ["a list of objects, one null"] =
            (Bare with { Pots = [new() { Colour = "red", Size = 3 }, null!] }, "'pots':[{'colour':'red','size':3},null]"),
        ["an empty list is not absent"] = (Bare with { Tags = [] }, "'tags':[]"),
        ["a list of texts, one null"] = (Bare with { Tags = ["a", null!] }, "'tags':['a',null]"),
        ["a list of lists"] = (Bare with { Beds = [[1, 2], [], null] }, "'beds':[[1,2],[],null]"),
        ["an open value"] = (Bare with { Note = 5 }, "'note':5"),
        ["an open value that is null is not absent"] = (Bare with { Note = PropertyValue.Null }, "'note':null"),
        ["nothing optional"] = (Bare, ""),
    };

    [Theory]
    [MemberData(nameof(Cases))]
    public void A_property_is_written_as_JSON(string name, string expected) =>
        Wire.PropertiesOf(Events[name].Event).ShouldBe($"{{'plant_id':'p','gardener':'g'{(expected.Length > 0 ? "," : "")}{expected}}}".Replace('\'', '"'));

    [Fact]
    public void A_required_property_that_may_be_null_is_written_as_null() =>
        Wire.PropertiesOf(new() { PlantId = "p", Gardener = null }).ShouldBe("""{"plant_id":"p","gardener":null}""");

    [Fact]
    public void A_required_property_that_may_not_be_null_is_left_out_and_missed()
    {
        var sink = new InMemorySink();

        new GardenTracker(sink).As("u").PlantWatered(new() { PlantId = null!, Gardener = "g" });

        sink.Messages[0].Violations.Summaries().ShouldBe(["RequiredMissing required /properties/plant_id"]);
    }

    [Fact]
    public void What_generated_code_writes_follows_its_own_rule()
    {
        var sink = new InMemorySink();
        var tracker = new GardenTracker(sink).As("u");
        foreach (var name in Events.Keys.Where(name => !name.Contains("null", StringComparison.Ordinal) && !name.Contains("relative", StringComparison.Ordinal)))
        {
            tracker.PlantWatered(Events[name].Event);
        }

        sink.Messages.SelectMany(message => message.Violations).ShouldBeEmpty();
    }
}
