using TrackingPlan.Model.Issues;
using TrackingPlan.Model.Plans;

namespace TrackingPlan.Model.Tests.Formats;

/// <summary>
/// What the reader takes the schema for plan files takes, and what the one refuses the other does: made-up values at every key of every kind of mapping.
/// NJsonSchema speaks for the schema.
/// </summary>
public sealed class PlanFileAgreementTests
{
    /// <summary>Keys that say nothing alone, with what makes them say something.</summary>
    private static readonly Dictionary<string, string> Companions = new()
    {
        ["if"] = "\"then\": true, ",
        ["then"] = "\"if\": true, ",
        ["else"] = "\"if\": true, ",
        ["additionalItems"] = "\"items\": [{}], ",
    };

    /// <summary>
    /// Values that the reader takes and the schema does not: a plan keeps numbers as they are spelt. 1 and 1.0 are two values of an <c>enum</c>, and one value
    /// in JSON Schema.
    /// </summary>
    private static readonly Dictionary<string, string[]> TakenByTheReaderOnly = new()
    {
        ["enum"] = ["[1, 1.0]"],
    };

    public static TheoryData<string, string> Keys
    {
        get
        {
            var data = new TheoryData<string, string>();
            foreach (var place in ReaderKeys.Places)
            {
                foreach (var key in ReaderKeys.At(place))
                {
                    data.Add(place, key);
                }
            }

            return data;
        }
    }

    public static TheoryData<string> PropertyKeys => [.. ReaderKeys.At("property")];

    [Theory]
    [MemberData(nameof(Keys))]
    public void A_value_is_taken_by_both_or_by_none(string place, string key)
    {
        var samples = SampleValues.All.Select(value => (Value: value, Document: ReaderKeys.Parse(place, $"{Companions.GetValueOrDefault(key)}\"{key}\": {value}"))).ToArray();

        samples.Where(sample => IsTaken(sample.Document) && !PlanFileOracle.IsTaken(sample.Document)).Select(sample => sample.Value)
            .ShouldBe(TakenByTheReaderOnly.GetValueOrDefault(key, []));
        samples.Where(sample => !IsTaken(sample.Document) && PlanFileOracle.IsTaken(sample.Document)).Select(sample => sample.Value).ShouldBeEmpty();
    }

    [Theory]
    [MemberData(nameof(PropertyKeys))]
    public void A_key_beside_a_type_is_taken_by_both_or_by_none(string key)
    {
        string[] types = ["\"type\": \"string\"", "\"type\": \"any\"", "\"type\": null", "\"type\": [\"string\"]", "\"type\": []", "\"type\": \"Product\"", "\"type\": 5", "\"type\": [\"Product\"]", "\"$ref\": \"#/types/Product\""];
        string[] values = ["\"Text\"", "1", "true", "[\"a\"]", "[{}]", "{}"];
        var samples =
            from type in types
            where !type.StartsWith($"\"{key}\"", StringComparison.Ordinal)
            from value in values
            select (Members: $"{type}, {Companions.GetValueOrDefault(key)}\"{key}\": {value}", Document: ReaderKeys.Parse("property", $"{type}, {Companions.GetValueOrDefault(key)}\"{key}\": {value}"));

        samples.Where(sample => IsTaken(sample.Document) != PlanFileOracle.IsTaken(sample.Document)).Select(sample => sample.Members).ShouldBeEmpty();
    }

    [Theory]
    [InlineData("event", "\"then\": true")]
    [InlineData("event", "\"else\": true")]
    [InlineData("event", "\"if\": true")]
    [InlineData("identify", "\"if\": true")]
    [InlineData("property", "\"then\": true, \"else\": true")]
    [InlineData("property", "\"if\": true")]
    [InlineData("property", "\"additionalItems\": false")]
    [InlineData("property", "\"additionalItems\": false, \"items\": \"string\"")]
    [InlineData("property", "\"additionalItems\": false, \"items\": [\"string\", \"null\"]")]
    [InlineData("property", "\"type\": \"Product\", \"minLength\": 1")]
    [InlineData("event", "\"\": 1")]
    [InlineData("property", "\"X-mine\": 1")]
    public void Keys_that_say_nothing_together_are_refused_by_both(string place, string members)
    {
        var document = ReaderKeys.Parse(place, members);

        IsTaken(document).ShouldBeFalse();
        PlanFileOracle.IsTaken(document).ShouldBeFalse();
    }

    [Theory]
    [InlineData("event", "\"if\": true, \"else\": true")]
    [InlineData("property", "\"if\": true, \"then\": false, \"else\": true")]
    [InlineData("property", "\"additionalItems\": false, \"items\": []")]
    [InlineData("property", "\"additionalItems\": false, \"items\": [\"Product\", \"string\"]")]
    [InlineData("property", "\"type\": \"Product\", \"required\": true, \"x-mine\": 1")]
    public void Keys_that_say_something_together_are_taken_by_both(string place, string members)
    {
        var document = ReaderKeys.Parse(place, members);

        document.Issues.ShouldBeEmpty();
        PlanFileOracle.Validate(document).ShouldBeEmpty();
    }

    /// <summary>What only the reader can refuse, each with the reason.</summary>
    [Theory]
    [InlineData("property", "\"pattern\": \"(\"", "whether a text is a regular expression")]
    [InlineData("property", "\"patternProperties\": { \"(\": true }", "whether a name is a regular expression")]
    [InlineData("property", "\"minimum\": 2, \"maximum\": 1", "a comparison of two values")]
    [InlineData("property", "\"csharp\": \"\\u20ac\"", "which characters outside ASCII are letters, for every engine of regular expressions")]
    [InlineData("property", "\"csharp\": \"ToString\"", "which names generated code has already; they change with it")]
    [InlineData("event", "\"why\": \"a\", \"why\": \"b\"", "a key that stands there twice")]
    public void What_JSON_Schema_can_t_say(string place, string members, string what)
    {
        var document = ReaderKeys.Parse(place, members);

        IsTaken(document).ShouldBeFalse(what);
        PlanFileOracle.Validate(document).ShouldBeEmpty(what);
    }

    private static bool IsTaken(PlanDocument document) => document.Issues.All(issue => issue.Descriptor.Severity != IssueSeverity.Error);
}
