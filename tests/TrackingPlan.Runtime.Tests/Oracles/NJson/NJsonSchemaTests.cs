using System.Text;

namespace TrackingPlan.Runtime.Tests.Oracles.NJson;

/// <summary>NJsonSchema as a second oracle, which none of us wrote: where it says something else, known errors of its own explain that, and nothing else does.</summary>
public class NJsonSchemaTests
{
    private const int Schemas = 3_600;
    private const int ValuesOfEach = 6;

    /// <summary>Rarely, so that most schemas are ones that NJsonSchema can read.</summary>
    private const double Oddity = 0.003;

    public static TheoryData<string> Sentences => new(KnownErrors.All.Select(error => error.Sentence));

    [Fact]
    public void The_engine_agrees_with_NJsonSchema_or_an_error_of_NJsonSchema_is_known()
    {
        var (valid, invalid) = (0, 0);
        var needed = new HashSet<KnownError>();
        for (var seed = 0; seed < Schemas; seed++)
        {
            var random = new RandomSchemas(seed, Oddity);
            var schema = random.Schema();
            var validator = Check.Validator(Check.Rule(Check.MessageSchema($$$"""{"properties":{"v":{{{schema}}}}}""", random.Definitions)));

            // Reading is what NJsonSchema needs most of the time for.
            var definitions = schema.Contains("$ref") ? random.Definitions : "{}";
            var schemaWithDefinitions = $$$"""{"not":{"not":{{{schema}}}},"definitions":{{{definitions}}}}""";
            var oracle = NJsonSchemaOracle.Of(schemaWithDefinitions);
            for (var i = 0; i < ValuesOfEach; i++)
            {
                var value = random.Value();
                var isValid = validator.Validate(Encoding.UTF8.GetBytes(Check.Message($$"""{"v":{{value}}}"""))).Count == 0;
                if (oracle(value) != isValid)
                {
                    needed.Add(Explanation(Pair.Parse(schemaWithDefinitions, value), isValid, seed));
                }
                else if (isValid)
                {
                    valid++;
                }
                else
                {
                    invalid++;
                }
            }
        }

        // NJsonSchema speaks for itself of most pairs, and neither answer is rare.
        const int Pairs = Schemas * ValuesOfEach;
        (valid + invalid).ShouldBeGreaterThan(Pairs * 3 / 4);
        valid.ShouldBeGreaterThan(Pairs / 5);
        invalid.ShouldBeGreaterThan(Pairs / 5);
        KnownErrors.All.Except(needed).Select(error => error.Sentence).ShouldBeEmpty("Errors that explain nothing.");
    }

    [Theory]
    [MemberData(nameof(Sentences))]
    public void A_known_error_is_one_and_is_avoided(string sentence)
    {
        var error = KnownErrors.All.Single(error => error.Sentence == sentence);
        var pair = Pair.Parse(error.Schema, error.Value);

        pair.IsValid.ShouldBe(error.IsValid);
        NJsonSchemaOracle.IsValid(pair).ShouldNotBe(error.IsValid);
        NJsonSchemaOracle.IsValid(error.Avoid(pair)).ShouldBe(error.IsValid);
        Check.Value(error.Schema, error.Value, pair.Schema["definitions"]?.ToJsonString() ?? "{}").Any().ShouldBe(!error.IsValid);
    }

    /// <summary>The error that explains a disagreement: once it is avoided too, NJsonSchema says what the engine says. The plain evaluator says it all along.</summary>
    private static KnownError Explanation(Pair pair, bool isValid, int seed)
    {
        pair.IsValid.ShouldBe(isValid, $"seed {seed}: {pair}");
        var spelling = pair;
        foreach (var error in KnownErrors.All)
        {
            var next = error.Avoid(spelling);
            if (next.ToString() != spelling.ToString())
            {
                spelling = next;
                spelling.IsValid.ShouldBe(isValid, $"seed {seed}: {spelling} should mean the same as {pair}. {error.Sentence}");
                if (NJsonSchemaOracle.IsValid(spelling) == isValid)
                {
                    return error;
                }
            }
        }

        throw new InvalidOperationException($"seed {seed}: the engine says {isValid}, NJsonSchema does not, and no error of it is known that explains it: {pair}. Spelt without its known errors: {spelling}");
    }
}
