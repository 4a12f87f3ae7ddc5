using System.Text.Json;
using System.Text.RegularExpressions;
using TrackingPlan.Generator.Tests.Harness;

namespace TrackingPlan.Generator.Tests.Names;

/// <summary>The tables of names in docs/plan-format.md: each identifier is there in C#, and what it tracks has the name on the wire, byte for byte.</summary>
public partial class NameTableTests
{
    private static readonly string[][] Rows = Row().Matches(Repository.ReadText("docs", "plan-format.md"))
        .Select(row => row.Groups["cell"].Captures.Select(cell => cell.Value).ToArray())
        .ToArray();

    private static readonly Entry[] Alone = Rows.SelectMany(row => EntriesOf(row) is [var entry] ? [entry] : Array.Empty<Entry>()).ToArray();

    public static TheoryData<string> Together => [.. Rows.Where(row => EntriesOf(row).Length > 1).Select(row => string.Join("|", row))];

    /// <summary>A table that is not found would have no rows that fail.</summary>
    [Fact]
    public void The_tables_are_there()
    {
        Alone.Length.ShouldBeGreaterThanOrEqualTo(30);
        Together.Count.ShouldBeGreaterThanOrEqualTo(5);
    }

    [Fact]
    public void A_name_that_stands_alone_gives_its_identifier() => Check(Alone, "Thing Done", "ThingDone");

    [Theory]
    [MemberData(nameof(Together))]
    public void Names_that_stand_beside_each_other_give_theirs(string row) => Check(EntriesOf(row.Split('|')), "Carrier Sent", "CarrierSent");

    [Fact]
    public void A_name_of_200_characters_is_a_property_and_an_event()
    {
        var name = string.Join(' ', Enumerable.Repeat("Ox", 66)) + " x";
        var identifier = string.Concat(Enumerable.Repeat("Ox", 66)) + "X";

        name.Length.ShouldBe(199);
        Check([new Entry(JsonSerializer.Serialize(name), identifier, identifier)], "Carrier Sent", "CarrierSent");
    }

    [Fact]
    public void An_event_may_be_called_as_what_is_generated_beside_an_enum()
    {
        var project = TestProject.WithPlan("plan: Shop\ntypes: { Channel: { enum: [web] } }\nevents: { Channel Extensions: { properties: { channel: Channel } } }\n") with
        {
            Code = TestProgram.WithTracker("tracker.ChannelExtensions(new() { Channel = Channel.Web });"),
        };

        project.Generate().ShouldHaveNoDiagnostics().Run().ShouldHaveSingleItem().Json.ShouldContain("\"event\":\"Channel Extensions\",");
    }

    /// <summary>One plan with all names as properties of one event, and as events.</summary>
    private static void Check(Entry[] entries, string carrier, string carrierIdentifier)
    {
        var properties = string.Join(",", entries.Select(entry => $"{entry.Name}: \"string\""));
        var events = string.Join(",", entries.Where(entry => entry.WireName != carrier).Select(entry => $"{entry.Name}: {{}}"));
        var plan = $$"""{"plan": "Shop", "events": { "{{carrier}}": { "properties": { {{properties}} } }, {{events}} } }""";
        var values = string.Join(", ", entries.Select((entry, i) => $"@{entry.Property} = \"{i}\""));
        var calls = string.Concat(entries.Select(entry => $"tracker.@{entry.Event}(); "));
        var project = TestProject.WithPlan(plan, "shop.plan.json") with { Code = TestProgram.WithTracker($"tracker.{carrierIdentifier}(new() {{ {values} }}); {calls}") };

        var messages = project.Generate().Run();

        messages.SelectMany(message => message.Violations).ShouldBeEmpty();
        messages[0].Json.ShouldContain($"\"properties\":{{{string.Join(",", entries.Select((entry, i) => $"{entry.Wire}:\"{i}\""))}}}", Case.Sensitive);
        foreach (var (entry, message) in entries.Zip(messages.Skip(1)))
        {
            message.Json.ShouldStartWith($$"""{"type":"track","event":{{entry.Wire}},""", Case.Sensitive);
        }
    }

    private static Entry[] EntriesOf(string[] row)
    {
        var names = Code().Matches(row[0]).Select(code => code.Groups["code"].Value).ToArray();
        var properties = Code().Matches(row[1]).Select(code => code.Groups["code"].Value).ToArray();
        var events = Code().Matches(row[2]).Select(code => code.Groups["code"].Value).ToArray();
        return names.Select((name, i) => new Entry(name, properties[i], events[i])).ToArray();
    }

    [GeneratedRegex("^\\|(?<cell> (?:`\"[^`]*\"`(?:, )?)+ )\\|(?<cell>[^|]*)\\|(?<cell>[^|]*)\\|$", RegexOptions.Multiline)]
    private static partial Regex Row();

    [GeneratedRegex("`(?<code>[^`]*)`")]
    private static partial Regex Code();

    /// <summary>A name, as a JSON string, and its identifiers.</summary>
    private sealed record Entry(string Name, string Property, string Event)
    {
        public string WireName => JsonSerializer.Deserialize<string>(Name)!;

        /// <summary>On the wire only quotes, backslashes and control characters are escaped.</summary>
        public string Wire => $"\"{WireName.Replace("\\", "\\\\").Replace("\"", "\\\"").Replace("\n", "\\n")}\"";
    }
}
