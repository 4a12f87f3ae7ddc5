using System.Text;
using System.Text.Json;

namespace TrackingPlan.Runtime.Tests.Oracles;

/// <summary>The engine and evaluators that are not ours to blame say the same of random schemas and values.</summary>
public class DifferentialTests
{
    private const int Schemas = 5_000;
    private const int ValuesOfEach = 6;

    [Fact]
    public void The_engine_agrees_with_the_plain_evaluator()
    {
        var valid = 0;
        for (var seed = 0; seed < Schemas; seed++)
        {
            var random = new RandomSchemas(seed);
            var schema = random.Schema();
            var validator = Check.Validator(Check.Rule(Check.MessageSchema($$$"""{"properties":{"v":{{{schema}}}}}""", random.Definitions)));
            var evaluator = new PlainEvaluator(Parse(random.Definitions));
            for (var i = 0; i < ValuesOfEach; i++)
            {
                var value = random.Value();
                var expected = evaluator.IsValid(Parse(schema), Parse(value));
                var message = Check.Message($$"""{"v":{{value}}}""");
                var violations = validator.Validate(Encoding.UTF8.GetBytes(message));
                (violations.Count == 0).ShouldBe(expected, $"seed {seed}: {value} against {schema} with {random.Definitions}: {string.Join(", ", violations.Summaries())}");
                validator.IsValid(Encoding.UTF8.GetBytes(message)).ShouldBe(expected, $"seed {seed}: {value} against {schema} with {random.Definitions}");
                ShouldBeSaidOfAnOddSpelling(message, validator, violations);
                valid += expected ? 1 : 0;
            }
        }

        // Neither answer is rare, or the comparison would be worth little.
        valid.ShouldBeInRange(Schemas * ValuesOfEach / 5, Schemas * ValuesOfEach * 4 / 5);
    }

    /// <summary>Names with escapes are read by the engine that has more time: it has to find the same, in the same order and in the same words.</summary>
    private static void ShouldBeSaidOfAnOddSpelling(string message, PlanValidator validator, IReadOnlyList<Violation> violations) =>
        validator.Validate(Encoding.UTF8.GetBytes(message.Replace("\"type\":\"track\"", "\"\\u0074ype\":\"track\""))).ShouldBe(violations, message);

    private static JsonElement Parse(string json)
    {
        using var document = JsonDocument.Parse(json);
        return document.RootElement.Clone();
    }
}
