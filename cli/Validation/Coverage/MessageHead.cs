using System.Text.Json;

namespace TrackingPlan.Cli.Validation.Coverage;

/// <summary>The fields of a message that say what it is, as far as it has been read.</summary>
internal struct MessageHead
{
    private string? _event;
    private string? _name;
    private int? _properties;
    private int? _traits;

    /// <summary>The call.</summary>
    public string? Type { get; private set; }

    /// <summary>Where its properties or traits begin; null as long as they have not been met.</summary>
    public readonly int? Members => Type is { } type && MembersOf(type) == "traits" ? _traits : _properties;

    /// <summary>What the messages of a call call that of which there is a plan.</summary>
    public static string MembersOf(string call) => call is "identify" or "group" ? "traits" : "properties";

    /// <summary>The name of what is planned; empty for calls without names.</summary>
    public readonly string? NameFor(string call) => call switch
    {
        "identify" or "group" => "",
        "track" => _event,
        _ => _name,
    };

    /// <summary>Takes a field. The reader is at its name, and then at its value.</summary>
    public void Take(ref Utf8JsonReader reader)
    {
        if (reader.ValueTextEquals("type"u8))
        {
            Type = ReadText(ref reader);
        }
        else if (reader.ValueTextEquals("event"u8))
        {
            _event = ReadText(ref reader);
        }
        else if (reader.ValueTextEquals("name"u8))
        {
            _name = ReadText(ref reader);
        }
        else if (reader.ValueTextEquals("properties"u8))
        {
            _properties = ReadPlace(ref reader);
        }
        else if (reader.ValueTextEquals("traits"u8))
        {
            _traits = ReadPlace(ref reader);
        }
        else
        {
            reader.Read();
        }
    }

    private static string? ReadText(ref Utf8JsonReader reader) => reader.Read() && reader.TokenType == JsonTokenType.String ? reader.GetString() : null;

    private static int ReadPlace(ref Utf8JsonReader reader)
    {
        reader.Read();
        return (int)reader.TokenStartIndex;
    }
}
