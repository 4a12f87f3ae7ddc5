using System.Text;
using System.Text.Json.Nodes;

namespace TrackingPlan.Runtime.Tests.Policy;

/// <summary>Whatever the message: after an omission it is valid against the same plan, or it is blocked, and nothing but what was left out and the trace has changed.</summary>
public class OmissionPropertyTests
{
    private static readonly PlanValidator Validator = new(new PlanRules("P", null, [PlanRule.Parse(
        """
        {"type":"TRACK","key":"E","jsonSchema":{"properties":{"properties":{"type":"object","required":["a"],"properties":{
          "a":{"type":"string"},
          "b":{"type":"object","properties":{"a":{"type":"string"},"b":{"type":"array","items":{"type":"object","properties":{"a":{"type":"integer"},"b":{}},"required":["a"]}}},"required":["b"]},
          "c":{"anyOf":[{"type":"object","properties":{"a":{"type":"string"}}},{"type":"array","maxItems":1}]},
          "d":{"type":"array","items":{"type":"array","items":{"enum":["a","b"]}},"uniqueItems":true}
        }}}}}
        """u8)]));

    private static readonly PolicyEngine Engine = new(Validator, new TrackingPolicy { Track = new() { UnplannedProperties = PolicyAction.Omit, SchemaViolations = PolicyAction.Omit } });

    [Fact]
    public void An_omitted_message_is_valid_or_blocked_and_the_rest_is_as_it_was()
    {
        var outcomes = new Dictionary<PolicyAction, int>();
        for (var seed = 0; seed < 5_000; seed++)
        {
            var random = new Random(seed);
            var message = $"{{\"type\":\"track\",\"event\":\"E\",\"userId\":\"u\",\"properties\":{Value(random, 0, isObject: true)}{(random.Next(2) == 0 ? "" : ",\"context\":{\"x\":1}")}}}";
            var bytes = Encoding.UTF8.GetBytes(message);

            var decision = Engine.Apply(bytes);

            outcomes[decision.Action] = outcomes.GetValueOrDefault(decision.Action) + 1;
            if (decision.Action == PolicyAction.Omit)
            {
                Validator.Validate(decision.Message.Span).ShouldBeEmpty($"seed {seed}: {message}");
                IsPartOf(JsonNode.Parse(decision.Message.Span)!["properties"], JsonNode.Parse(bytes)!["properties"]).ShouldBeTrue($"seed {seed}: {message}");
            }
        }

        // The generator is of no use if it makes but one of these.
        foreach (var action in Enum.GetValues<PolicyAction>())
        {
            outcomes.GetValueOrDefault(action).ShouldBeGreaterThan(50, action.ToString());
        }
    }

    [Fact]
    public void What_is_sent_under_any_policy_the_same_policy_lets_through_as_it_is()
    {
        var plan = new PlanRules("P", null,
        [
            PlanRule.Parse("""{"type":"TRACK","key":"E","jsonSchema":{"properties":{"properties":{"required":["a"],"minProperties":2,"properties":{"a":{"type":"string"},"b":{"properties":{"a":{"type":"string"}}},"c":{"type":"array"}}}}}}"""u8),
            PlanRule.Parse("""{"type":"COMMON","jsonSchema":{"properties":{"properties":{"required":["b"],"properties":{"a":{"const":"x"},"c":{"items":{"type":"string"}},"d":{}}},"context":{"maxProperties":1}}}}"""u8),
        ]);
        var outcomes = new Dictionary<PolicyAction, int>();
        for (var seed = 0; seed < 5_000; seed++)
        {
            var random = new Random(seed);
            var engine = new PolicyEngine(new PlanValidator(plan), new TrackingPolicy
            {
                Track = new() { UnplannedProperties = (PolicyAction)random.Next(2), SchemaViolations = (PolicyAction)random.Next(3), CommonViolations = (PolicyAction)random.Next(3) },
            });
            var message = $"{{\"type\":\"track\",\"event\":\"E\",\"userId\":\"u\",\"properties\":{Value(random, 0, isObject: true)}{(random.Next(2) == 0 ? "" : ",\"context\":{\"x\":1}")}}}";

            var decision = engine.Apply(Encoding.UTF8.GetBytes(message));

            outcomes[decision.Action] = outcomes.GetValueOrDefault(decision.Action) + 1;
            if (decision.Action == PolicyAction.Omit)
            {
                var again = engine.Apply(decision.Message.Span);
                again.Action.ShouldBe(PolicyAction.Allow, $"seed {seed}: {message}");
                again.Violations.Summaries().ShouldBe(decision.Violations.Where(violation => violation.Action == PolicyAction.Allow).Summaries(), ignoreOrder: true, $"seed {seed}: {message}");
            }
        }

        foreach (var action in Enum.GetValues<PolicyAction>())
        {
            outcomes.GetValueOrDefault(action).ShouldBeGreaterThan(50, action.ToString());
        }
    }

    private static string Value(Random random, int depth, bool isObject = false)
    {
        if (isObject || (depth < 4 && random.Next(3) == 0))
        {
            var names = new[] { "a", "b", "c", "d", "e", "\\u0061b" }.Where(_ => random.Next(2) == 0).OrderBy(_ => random.Next());
            return $"{{{string.Join(random.Next(2) == 0 ? "," : " , ", names.Select(name => $"\"{name}\":{(name == "a" && random.Next(4) > 0 ? "\"x\"" : Value(random, depth + 1))}"))}}}";
        }

        return random.Next(depth < 4 ? 5 : 4) switch
        {
            0 => "\"a\"",
            1 => "1",
            2 => "null",
            3 => "\"b\"",
            _ => $"[{string.Join(",", Enumerable.Range(0, random.Next(3)).Select(_ => Value(random, depth + 1)))}]",
        };
    }

    /// <summary>Whether a value is another one without some members of its objects.</summary>
    private static bool IsPartOf(JsonNode? part, JsonNode? whole) => (part, whole) switch
    {
        (JsonObject a, JsonObject b) => a.All(member => b.ContainsKey(member.Key) && IsPartOf(member.Value, b[member.Key])),
        (JsonArray a, JsonArray b) => a.Count == b.Count && a.Zip(b).All(pair => IsPartOf(pair.First, pair.Second)),
        _ => part?.ToJsonString() == whole?.ToJsonString(),
    };
}
