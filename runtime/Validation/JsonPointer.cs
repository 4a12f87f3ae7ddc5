using System.Globalization;
using System.Runtime.CompilerServices;
using System.Text;
using System.Text.Json;

namespace TrackingPlan;

/// <summary>JSON Pointers (RFC 6901). They are made when a violation is found, by reading the message again up to it, so that valid messages pay nothing.</summary>
internal static class JsonPointer
{
    private const int MaxOnStack = 256;

    /// <summary>The pointer to the value, or the property name, whose token starts at an offset.</summary>
    public static string At(ReadOnlySpan<byte> message, long offset)
    {
        var reader = new Utf8JsonReader(message);
        var segments = new Stack<Segment>();
        while (reader.Read() && reader.TokenStartIndex < offset)
        {
            switch (reader.TokenType)
            {
                case JsonTokenType.PropertyName:
                    segments.Push(segments.Pop() with { Name = reader.GetString() });
                    break;
                case JsonTokenType.StartObject or JsonTokenType.StartArray:
                    Advance(segments);
                    segments.Push(new Segment(reader.TokenType == JsonTokenType.StartArray, -1, null));
                    break;
                case JsonTokenType.EndObject or JsonTokenType.EndArray:
                    segments.Pop();
                    break;
                default:
                    Advance(segments);
                    break;
            }
        }

        if (reader.TokenType == JsonTokenType.PropertyName)
        {
            segments.Push(segments.Pop() with { Name = reader.GetString() });
        }
        else
        {
            Advance(segments);
        }

        var pointer = new StringBuilder();
        foreach (var segment in segments.Reverse())
        {
            pointer.Append('/').Append(segment.IsArray ? segment.Index.ToString(CultureInfo.InvariantCulture) : Escape(segment.Name ?? ""));
        }

        return pointer.ToString();
    }

    /// <summary>The pointer that a scan has noted.</summary>
    /// <param name="path">For each member where its name starts, for each item its index, as its complement.</param>
    /// <param name="message">The message; the names on the way have no escapes.</param>
    public static string Of(ReadOnlySpan<int> path, ReadOnlySpan<byte> message)
    {
        var pointer = new DefaultInterpolatedStringHandler(0, 0, CultureInfo.InvariantCulture, stackalloc char[MaxOnStack]);
        foreach (var step in path)
        {
            pointer.AppendLiteral("/");
            if (step < 0)
            {
                pointer.AppendFormatted(~step);
            }
            else
            {
                var name = message[(step + 1)..];
                AppendName(ref pointer, name[..name.IndexOf((byte)'"')]);
            }
        }

        return pointer.ToStringAndClear();
    }

    private static void AppendName(ref DefaultInterpolatedStringHandler pointer, ReadOnlySpan<byte> name)
    {
        if (name.Length > MaxOnStack || name.IndexOfAny((byte)'~', (byte)'/') >= 0)
        {
            pointer.AppendFormatted(Escape(Encoding.UTF8.GetString(name)));
            return;
        }

        Span<char> text = stackalloc char[MaxOnStack];
        pointer.AppendFormatted(text[..Encoding.UTF8.GetChars(name, text)]);
    }

    /// <summary>The pointer to what holds the value at a pointer.</summary>
    public static string Parent(string pointer) => pointer[..pointer.LastIndexOf('/')];

    /// <summary>The pointer to a property of the object at a pointer.</summary>
    public static string Append(string pointer, string name) => $"{pointer}/{Escape(name)}";

    /// <summary>Counts the value that begins as an item of the array it is in.</summary>
    private static void Advance(Stack<Segment> segments)
    {
        if (segments.TryPeek(out var segment) && segment.IsArray)
        {
            segments.Pop();
            segments.Push(segment with { Index = segment.Index + 1 });
        }
    }

    private static string Escape(string name) => name.AsSpan().IndexOfAny('~', '/') < 0 ? name : name.Replace("~", "~0").Replace("/", "~1");

    private readonly record struct Segment(bool IsArray, int Index, string? Name);
}
