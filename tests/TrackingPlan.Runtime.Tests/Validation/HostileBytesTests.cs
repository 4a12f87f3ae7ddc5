using System.Text;
using TrackingPlan.Runtime.Tests.Oracles;

namespace TrackingPlan.Runtime.Tests.Validation;

/// <summary>Whatever bytes a message has: no exception, and what is called no JSON is what the framework does not take for JSON, no more and no less.</summary>
public class HostileBytesTests
{
    /// <summary>A message of escapes, white space and exponents; the other one has plain characters of all lengths.</summary>
    private const string Escaped = """
        { "type":"tr\u0061ck", "\u0065vent" :"Plant\u0020Watered","userId":"u",
          "properties": {"order_id":"\ud83c\udf5e\"\\\/\b\n","total":4.55e1,"count":10E-1,"currency":"\u0045UR","payment":"gift card",
          "products":[ {"sku":"\u00e9"} ],"open":{"\u0061":1.0},"free":[true,false,null,"\uD83C\uDF5E",-0.0]} }
        """;

    public static TheoryData<string> Messages => [Order.Valid, Escaped];

    [Theory]
    [MemberData(nameof(Messages))]
    public void The_message_is_valid_as_long_as_nobody_changes_it(string message) => Order.Validator.Validate(Encoding.UTF8.GetBytes(message)).ShouldBeEmpty();

    [Theory]
    [MemberData(nameof(Messages))]
    public void A_message_that_breaks_off_anywhere_is_invalid(string message)
    {
        var bytes = Encoding.UTF8.GetBytes(message.TrimEnd());
        for (var length = 0; length < bytes.Length; length++)
        {
            // A copy of its own: reading over the end would be caught.
            ShouldBeAnswered(bytes[..length]).ShouldBeFalse($"{length} bytes");
        }
    }

    [Theory]
    [MemberData(nameof(Messages))]
    public void A_message_that_begins_anywhere_else_is_invalid(string message)
    {
        var bytes = Encoding.UTF8.GetBytes(message.TrimStart());
        for (var start = 1; start < bytes.Length; start++)
        {
            ShouldBeAnswered(bytes[start..]).ShouldBeFalse($"from byte {start}");
        }
    }

    [Theory]
    [MemberData(nameof(Messages))]
    public void A_message_with_any_byte_changed_is_answered(string message)
    {
        var answers = Changed(Encoding.UTF8.GetBytes(message)).Select(ShouldBeAnswered).ToArray();

        // Some changes make another message, most make none.
        answers.Count(isJson => isJson).ShouldBeInRange(answers.Length / 10, answers.Length * 9 / 10);
    }

    [Fact]
    public void Random_bytes_are_answered_and_invalid()
    {
        var random = new Random(20261121);
        for (var i = 0; i < 5_000; i++)
        {
            var bytes = new byte[random.Next(60)];
            random.NextBytes(bytes);
            ShouldBeAnswered(bytes);
            Order.Validator.Validate(bytes).ShouldNotBeEmpty();
        }
    }

    [Theory]
    [MemberData(nameof(Messages))]
    public void Random_bytes_in_a_message_are_answered(string message)
    {
        var random = new Random(20261127);
        var bytes = Encoding.UTF8.GetBytes(message);
        for (var i = 0; i < 10_000; i++)
        {
            var changed = bytes.ToArray();
            var start = random.Next(changed.Length);
            random.NextBytes(changed.AsSpan(start, random.Next(1, Math.Min(9, changed.Length - start + 1))));
            ShouldBeAnswered(changed);
        }
    }

    /// <summary>That the message is or is not JSON, as the framework says; which it is.</summary>
    private static bool ShouldBeAnswered(byte[] message)
    {
        var isJson = JsonJudge.IsJson(message);
        var violations = Order.Validator.Validate(message);

        violations.Any(violation => violation.Description.StartsWith("The message is not JSON:") || violation.Description == "The message is not UTF-8.")
            .ShouldBe(!isJson, Encoding.Latin1.GetString(message));
        Order.Validator.IsValid(message).ShouldBe(violations.Count == 0, Encoding.Latin1.GetString(message));
        if (!isJson)
        {
            violations.ShouldHaveSingleItem().Kind.ShouldBe(ViolationKind.InvalidMessage);
        }

        return isJson;
    }

    /// <summary>Each byte with each of its bits flipped, replaced by what JSON gives a meaning, left out and doubled.</summary>
    private static IEnumerable<byte[]> Changed(byte[] message)
    {
        var replacements = "\"\\{}[]:,0-eE.+tfnu \n\0\u007f"u8.ToArray();
        for (var i = 0; i < message.Length; i++)
        {
            foreach (var value in Enumerable.Range(0, 8).Select(bit => (byte)(message[i] ^ (1 << bit))).Concat(replacements).Append((byte)0xFF))
            {
                var bytes = message.ToArray();
                bytes[i] = value;
                yield return bytes;
            }

            yield return [.. message[..i], .. message[(i + 1)..]];
            yield return [.. message[..i], message[i], .. message[i..]];
        }
    }
}
