using System.Text;
using System.Text.Json;
using System.Text.RegularExpressions;

namespace TrackingPlan.Runtime.Tests.Validation;

/// <summary>Patterns that neither look around nor refer to their groups never meet a regular expression; .NET's own says here what they mean.</summary>
public class UsualPatternsTests
{
    private const int Patterns = 1_500;
    private const int TextsOfEach = 8;

    /// <summary>Sets of characters that mean the same to both, and examples of them.</summary>
    private static readonly (string Set, string Examples)[] Sets =
    [
        ("a", "a"), ("b", "b"), ("-", "-"), (@"\.", "."), (@"\d", "059"), (@"\w", "aZ_7"), ("[a-c]", "abc"), ("[A-Z]", "AQZ"), ("[b-d5-7_]", "bd6_"), (@"[\d-]", "3-"), (@"[+\]]", "+]"),
        ("[^-a]", "xé"), (@"\D", "a→"), ("é", "é"), ("[à-ï]", "éà"), ("[^é]", "aà"),
    ];

    private static readonly string[] Counts = ["", "", "", "{2}", "{0}", "{1,3}", "{0,2}", "{2,}", "*", "+", "?", "*?", "{1,2}?"];

    [Fact]
    public void A_pattern_of_the_usual_kind_matches_what_a_regular_expression_matches()
    {
        var random = new Random(20261122);
        var (matching, differing) = (0, 0);
        for (var i = 0; i < Patterns; i++)
        {
            var (pattern, examples) = Pattern(random, depth: 3);
            pattern = (random.Next(4) > 0 ? "^" : "") + pattern + (random.Next(4) > 0 ? "$" : "");
            var oracle = new Regex(DotNet(pattern), RegexOptions.NonBacktracking);
            var alone = $$"""{"pattern":{{JsonSerializer.Serialize(pattern)}}}""";
            var validator = Check.Validator(Check.Rule(Check.MessageSchema($$$"""{"properties":{"v":{{{alone}}},"w":{"allOf":[{{{alone}}}]} } }""")));
            for (var j = 0; j < TextsOfEach; j++)
            {
                var text = Text(random, examples);
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

    /// <summary>A pattern of sets, groups and alternatives, and examples of the characters that it takes, in order.</summary>
    private static (string Pattern, string[] Examples) Pattern(Random random, int depth)
    {
        var (pattern, examples) = (new StringBuilder(), new List<string>());
        for (var terms = random.Next(4); terms > 0; terms--)
        {
            if (depth > 0 && random.Next(4) == 0)
            {
                var parts = Enumerable.Range(0, random.Next(1, 4)).Select(_ => Pattern(random, depth - 1)).ToArray();
                var anchor = random.Next(8) switch { 0 => "^", 1 => "|$", _ => "" };
                pattern.Append(random.Next(2) == 0 ? "(" : "(?:").Append(anchor).AppendJoin('|', parts.Select(part => part.Pattern)).Append(')');
                examples.AddRange(parts[random.Next(parts.Length)].Examples);
            }
            else
            {
                var (set, characters) = Sets[random.Next(Sets.Length)];
                pattern.Append(set);
                examples.Add(characters);
            }

            pattern.Append(Counts[random.Next(Counts.Length)]);
        }

        return (pattern.ToString(), [.. examples]);
    }

    /// <summary>A pattern of ours in .NET's signs, where those of ECMA-262 mean more.</summary>
    private static string DotNet(string pattern) => pattern.Replace("$", @"\z").Replace(@"[\d-]", "[0-9-]").Replace(@"\d", "[0-9]").Replace(@"\D", "[^0-9]").Replace(@"\w", "[0-9A-Za-z_]");

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
