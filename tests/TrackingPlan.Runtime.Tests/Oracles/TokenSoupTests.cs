using System.Text;

namespace TrackingPlan.Runtime.Tests.Oracles;

/// <summary>Texts that are nearly JSON: what is JSON is what System.Text.Json takes for it, down to the last byte.</summary>
public class TokenSoupTests
{
    private static readonly string[] Tokens =
    [
        "{", "}", "[", "]", ",", ":", "\"a\"", "\"b\"", "\"\\u0061\"", "\"\"", "\"\\n\"", "\"\\x\"", "\"\\u12\"", "\"\\ud83c\\udf5e\"", "\"a", "\"\t\"", "\"\0\"",
        "0", "-0", "-", "01", "1.5", "1.", ".5", "1e5", "1E+05", "1e", "1e-", "+1", "123456789012345678901234567890", "1.5.5", "0x1",
        "true", "false", "null", "tru", "nul", "True", " ", "\n", "\r\t", "\v", "\ufeff", "é", "\"é🍞\"", "/**/", "'a'",
    ];

    private readonly PlanValidator _validator = Check.Validator(Check.Rule(Check.MessageSchema("{}")));

    [Fact]
    public void What_is_JSON_is_valid_and_nothing_else()
    {
        var random = new Random(20261123);
        var values = new RandomSchemas(20261124);
        var sound = 0;
        for (var i = 0; i < 60_000; i++)
        {
            var message = Encoding.UTF8.GetBytes(Check.Message(i % 2 == 0 ? Soup(random) : Damaged(random, values)));
            var expected = JsonJudge.IsJson(message);

            var violations = _validator.Validate(message);

            if (expected)
            {
                // Names may stand there twice; all else is as free as can be.
                violations.ShouldAllBe(violation => violation.Kind == ViolationKind.DuplicateProperty, Encoding.UTF8.GetString(message));
                sound++;
            }
            else
            {
                violations.ShouldHaveSingleItem().Kind.ShouldBe(ViolationKind.InvalidMessage, Encoding.UTF8.GetString(message));
            }
        }

        sound.ShouldBeInRange(3_000, 50_000);
    }

    private static string Soup(Random random) => string.Concat(Enumerable.Range(0, random.Next(1, 5)).Select(_ => Tokens[random.Next(Tokens.Length)]));

    /// <summary>A sound value, mostly with one token too many or in the wrong place.</summary>
    private static string Damaged(Random random, RandomSchemas values)
    {
        var value = new StringBuilder(values.Value());
        if (random.Next(3) > 0)
        {
            value.Insert(random.Next(value.Length + 1), Tokens[random.Next(Tokens.Length)]);
        }

        return value.ToString();
    }
}
