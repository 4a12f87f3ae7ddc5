namespace TrackingPlan.Cli.Validation.Input;

/// <summary>Tells by the beginning of an input how messages stand in it.</summary>
internal static class FormatDetection
{
    /// <summary>How far it looks: no message that Segment takes is as long.</summary>
    public const int MaxBytes = 64 * 1024;

    /// <summary>Whether some bytes have a line to tell it by.</summary>
    public static bool IsEnough(byte[] head) => FirstLine(head, out var isWhole).Length > 0 && isWhole;

    /// <summary>
    /// A list begins with a bracket. A first line that stops where an object goes on is the beginning of one that is laid out over lines; so is one that is longer than any message.
    /// Everything else is NDJSON, whatever is wrong with its first line.
    /// </summary>
    public static MessageFormat Detect(ReadOnlySpan<byte> head)
    {
        var line = FirstLine(head, out var isWhole);
        return line.StartsWith("["u8) || (isWhole ? line.EndsWith("{"u8) || line.EndsWith("["u8) || line.EndsWith(","u8) : head.Length >= MaxBytes) ? MessageFormat.Document : MessageFormat.Lines;
    }

    /// <summary>The first line that is not blank, without the white space around it.</summary>
    private static ReadOnlySpan<byte> FirstLine(ReadOnlySpan<byte> head, out bool isWhole)
    {
        var text = head.TrimStart(" \t\r\n"u8);
        var end = text.IndexOf((byte)'\n');
        isWhole = end >= 0;
        return (isWhole ? text[..end] : text).TrimEnd(" \t\r"u8);
    }
}
