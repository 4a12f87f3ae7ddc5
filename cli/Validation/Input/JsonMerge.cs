using System.Text;
using System.Text.Json;

namespace TrackingPlan.Cli.Validation.Input;

/// <summary>Adds to a JSON object what another one has, by copying bytes.</summary>
internal static class JsonMerge
{
    /// <summary>An object with an object added as one of its members; where it has a member of that name, what is missing in that is added to it.</summary>
    /// <param name="json">The object. What is none stays as it is.</param>
    /// <param name="name">The name of the member, without need of escapes.</param>
    /// <param name="value">The object to add.</param>
    public static ReadOnlySpan<byte> Add(ReadOnlySpan<byte> json, string name, ReadOnlySpan<byte> value)
    {
        if (JsonMembers.Find(json, name) is not [var place])
        {
            return json;
        }

        if (place is not { } own)
        {
            return Insert(json, [.. Encoding.UTF8.GetBytes($"\"{name}\":"), .. value]);
        }

        return json[own][0] == '{' ? (byte[])[.. json[..own.Start], .. AddMissing(json[own], value), .. json[own.End..]] : json;
    }

    /// <summary>Names with escapes are left out: nobody writes them, and they may be no text at all.</summary>
    private static ReadOnlySpan<byte> AddMissing(ReadOnlySpan<byte> json, ReadOnlySpan<byte> other)
    {
        var merged = json;
        var reader = new Utf8JsonReader(other, new JsonReaderOptions { MaxDepth = JsonMembers.MaxDepth });
        reader.Read();
        while (reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
        {
            var start = (int)reader.TokenStartIndex;
            var name = reader.ValueIsEscaped ? null : reader.GetString();
            reader.Read();
            reader.Skip();
            if (name is not null && JsonMembers.Find(json, name) is [null])
            {
                merged = Insert(merged, other[start..(int)reader.BytesConsumed]);
            }
        }

        return merged;
    }

    /// <summary>An object with another member at its end.</summary>
    private static byte[] Insert(ReadOnlySpan<byte> json, ReadOnlySpan<byte> member)
    {
        var end = json.LastIndexOf((byte)'}');
        var isEmpty = json[..end].TrimEnd(" \t\r\n"u8).EndsWith("{"u8);
        return [.. json[..end], .. isEmpty ? ""u8 : ","u8, .. member, .. json[end..]];
    }
}
