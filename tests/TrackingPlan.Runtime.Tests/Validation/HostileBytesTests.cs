using System.Text;
using System.Text.Json;
using System.Text.Unicode;

namespace TrackingPlan.Runtime.Tests.Validation;

/// <summary>Whatever bytes a message has: no exception, and what is not JSON is never taken for valid.</summary>
public class HostileBytesTests
{
    private static readonly byte[] Message = Encoding.UTF8.GetBytes(Order.Valid);

    [Fact]
    public void The_message_is_valid_as_long_as_nobody_changes_it() => Order.Validator.Validate(Message).ShouldBeEmpty();

    [Fact]
    public void A_message_that_breaks_off_anywhere_is_invalid()
    {
        for (var length = 0; length < Message.Length; length++)
        {
            // A copy of its own: reading over the end would be caught.
            var violations = Order.Validator.Validate(Message[..length]);
            violations.ShouldHaveSingleItem().Kind.ShouldBe(ViolationKind.InvalidMessage, $"{length} bytes");
        }
    }

    [Fact]
    public void A_message_with_any_byte_changed_is_answered_and_invalid_unless_it_is_JSON()
    {
        foreach (var bytes in Changed())
        {
            var violations = Order.Validator.Validate(bytes);
            if (!IsJson(bytes))
            {
                violations.ShouldHaveSingleItem().Kind.ShouldBe(ViolationKind.InvalidMessage, Encoding.Latin1.GetString(bytes));
            }
        }
    }

    [Fact]
    public void Random_bytes_are_invalid()
    {
        var random = new Random(20261121);
        for (var i = 0; i < 2000; i++)
        {
            var bytes = new byte[random.Next(1, 60)];
            random.NextBytes(bytes);
            Order.Validator.Validate(bytes).ShouldNotBeEmpty();
        }
    }

    /// <summary>Each byte with each of its bits flipped, and replaced by what JSON gives a meaning.</summary>
    private static IEnumerable<byte[]> Changed()
    {
        var replacements = "\"\\{}[]:,0-eE.+tfnu \n\0\u007f"u8.ToArray();
        for (var i = 0; i < Message.Length; i++)
        {
            foreach (var value in Enumerable.Range(0, 8).Select(bit => (byte)(Message[i] ^ (1 << bit))).Concat(replacements).Append((byte)0xFF))
            {
                var bytes = Message.ToArray();
                bytes[i] = value;
                yield return bytes;
            }
        }
    }

    private static bool IsJson(byte[] bytes)
    {
        try
        {
            using var document = JsonDocument.Parse(bytes);
            return Utf8.IsValid(bytes) && document.RootElement.ValueKind == JsonValueKind.Object;
        }
        catch (JsonException)
        {
            return false;
        }
    }
}
