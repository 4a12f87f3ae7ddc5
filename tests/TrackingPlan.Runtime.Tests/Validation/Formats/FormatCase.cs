namespace TrackingPlan.Runtime.Tests.Validation.Formats;

/// <summary>A text and a format, in a message.</summary>
internal static class FormatCase
{
    /// <param name="format">The format.</param>
    /// <param name="text">The text as it stands between the quotation marks of the message.</param>
    /// <param name="isValid">Whether the text has the format.</param>
    public static void ShouldBe(string format, string text, bool isValid) => Check.ShouldBreak($$"""{"format":"{{format}}"}""", $"\"{text}\"", isValid ? null : "format");
}
