using System.Text.RegularExpressions;
using TrackingPlan.Model.Plans;

namespace TrackingPlan.Model.Tests.Formats;

/// <summary>The kinds of mapping of the plan language, and the keys that the reader says they have when it meets one that it does not know.</summary>
internal static partial class ReaderKeys
{
    private const string Unknown = "unheard-of-by-anybody";

    /// <summary>A plan around the members of a mapping, by the place of the mapping.</summary>
    private static readonly Dictionary<string, Func<string, string>> Plans = new()
    {
        ["plan"] = members => $"{{ {WithFirst("plan", "\"P\"", members)} }}",
        ["event"] = members => $$"""{ "plan": "P", "events": { "E": { {{members}} } } }""",
        ["version of an event"] = members => $$"""{ "plan": "P", "events": { "E": [{ {{WithFirst("version", "1", members)}} }] } }""",
        ["page"] = members => $$"""{ "plan": "P", "pages": { "E": { {{members}} } } }""",
        ["screen"] = members => $$"""{ "plan": "P", "screens": { "E": { {{members}} } } }""",
        ["identify"] = members => $$"""{ "plan": "P", "identify": { {{members}} } }""",
        ["group"] = members => $$"""{ "plan": "P", "group": { {{members}} } }""",
        ["common"] = members => $$"""{ "plan": "P", "common": { {{members}} } }""",
        ["type"] = members => $$"""{ "plan": "P", "types": { "T": { {{members}} } } }""",
        ["property"] = members => $$"""{ "plan": "P", "events": { "E": { "properties": { "a": { {{members}} } } } } }""",
        ["item"] = members => $$"""{ "plan": "P", "events": { "E": { "properties": { "a": { "items": { {{members}} } } } } } }""",
        ["schema in a list"] = members => $$"""{ "plan": "P", "events": { "E": { "anyOf": [{ {{members}} }] } } }""",
    };

    /// <summary>The places where mappings stand.</summary>
    public static IEnumerable<string> Places => Plans.Keys;

    /// <summary>The text of a plan with the members of a mapping at a place.</summary>
    public static string Write(string place, string members) => Plans[place](members);

    /// <summary>The plan with the members of a mapping at a place.</summary>
    public static PlanDocument Parse(string place, string members) => PlanDocument.Parse("test.plan.json", Write(place, members));

    /// <summary>The keys that the message about an unknown one lists.</summary>
    public static IReadOnlyList<string> At(string place)
    {
        var message = Parse(place, $"\"{Unknown}\": 1").Issues.ShouldHaveSingleItem().Message;
        message.ShouldContain("; it has `", Case.Sensitive);
        var list = message[message.IndexOf("; it has `", StringComparison.Ordinal)..];
        return Key().Matches(list).Select(match => match.Groups["key"].Value).Where(key => key != "x-...").ToArray();
    }

    /// <summary>Members that start with one that has to be there.</summary>
    private static string WithFirst(string key, string value, string members) =>
        members.StartsWith($"\"{key}\":", StringComparison.Ordinal) ? members : $"\"{key}\": {value}, {members}";

    [GeneratedRegex("`(?<key>[^`]+)`")]
    private static partial Regex Key();
}
