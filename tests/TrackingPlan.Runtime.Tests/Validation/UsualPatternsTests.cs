using System.Text;
using System.Text.Json;
using System.Text.RegularExpressions;

namespace TrackingPlan.Runtime.Tests.Validation;

/// <summary>Patterns of characters and classes in a row never meet a regular expression; .NET's own, in the mode that it has for ECMA-262, says here what they mean.</summary>
public class UsualPatternsTests
{
    private const int Patterns = 1_500;
    private const int TextsOfEach = 8;

    private static readonly (string Set, string Examples)[] Sets =
    [
        ("a", "a"), ("b", "b"), ("-", "-"), (@"\.", "."), (@"\d", "059"), (@"\w", "aZ_7"), ("[a-c]", "abc"), ("[A-Z]", "AQZ"), ("[b-d5-7_]", "bd6_"), (@"[\d-]", "3-"), (@"[+\]]", "+]"), ("[^-a]", "x"),
    ];

    private static readonly string[] Counts = ["", "", "", "{2}", "{0}", "{1,3}", "{0,2}", "{2,}", "*", "+", "?"];

    [Fact]
    public void A_pattern_of_the_usual_kind_matches_what_a_regular_expression_matches()
    {
        var random = new Random(20261122);
        var (matching, differing) = (0, 0);
        for (var i = 0; i < Patterns; i++)
        {
            var steps = Enumerable.Range(0, random.Next(5)).Select(_ => (Sets[random.Next(Sets.Length)], Count: Counts[random.Next(Counts.Length)])).ToArray();
            var pattern = $"^{string.Concat(steps.Select(step => step.Item1.Set + step.Count))}$";
            var oracle = new Regex(pattern.Replace("$", @"\z"), RegexOptions.ECMAScript);
            var alone = $$"""{"pattern":{{JsonSerializer.Serialize(pattern)}}}""";
            var validator = Check.Validator(Check.Rule(Check.MessageSchema($$$"""{"properties":{"v":{{{alone}}},"w":{"allOf":[{{{alone}}}]} } }""")));
            for (var j = 0; j < TextsOfEach; j++)
            {
                var text = Text(random, steps.Select(step => step.Item1.Examples));
                var isMatch = oracle.IsMatch(text);
                _ = isMatch ? matching++ : differing++;
                var value = JsonSerializer.Serialize(text);

                // By itself, which a scan checks, and combined with others, which it does not.
                var paths = validator.Validate(Encoding.UTF8.GetBytes(Check.Message($$"""{"v":{{value}},"w":{{value}}}"""))).Select(violation => violation.Path);
                paths.ShouldBe(isMatch ? [] : ["/properties/v", "/properties/w"], $"{pattern} on {value}");
            }
        }

        matching.ShouldBeGreaterThan(Patterns * TextsOfEach / 5);
        differing.ShouldBeGreaterThan(Patterns * TextsOfEach / 5);
    }

    /// <summary>A text that may match: some examples of each step, and sometimes a character too many.</summary>
    private static string Text(Random random, IEnumerable<string> steps)
    {
        var text = new StringBuilder();
        foreach (var examples in steps)
        {
            for (var count = random.Next(4); count > 0; count--)
            {
                text.Append(examples[random.Next(examples.Length)]);
            }
        }

        return random.Next(4) > 0 ? text.ToString() : text.Insert(random.Next(text.Length + 1), "a5-é\n"[random.Next(5)]).ToString();
    }
}
