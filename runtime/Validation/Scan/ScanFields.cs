using System.Text;

namespace TrackingPlan;

/// <summary>The fields of a message that say which rule it falls under.</summary>
internal unsafe struct ScanFields
{
    private Place _type;
    private Place _event;
    private Place _name;

    /// <summary>Whether there is a <c>userId</c> or an <c>anonymousId</c>.</summary>
    public bool HasIdentity { get; private set; }

    /// <summary>Takes a field, if its value is a text.</summary>
    /// <param name="field">Which it is.</param>
    /// <param name="start">Where the value starts.</param>
    /// <param name="end">Where it ends.</param>
    /// <param name="message">The message.</param>
    public void Take(ScanField field, int start, int end, byte* message)
    {
        if (message[start] != '"')
        {
            return;
        }

        var place = new Place { Start = start + 1, Length = end - start - 2, IsText = true };
        switch (field)
        {
            case ScanField.Type:
                _type = place;
                break;
            case ScanField.Event:
                _event = place;
                break;
            case ScanField.Name:
                _name = place;
                break;
            default:
                HasIdentity |= place.Length > 0;
                break;
        }
    }

    /// <summary>The call; null when the message does not state one that is known.</summary>
    public readonly CallType? Call(byte* message) => _type.IsText ? CallTypes.ParseWire(_type.In(message)) : null;

    /// <summary>Gets the name of the event, page or screen, as the message spells it.</summary>
    /// <returns>Whether there is one.</returns>
    public readonly bool TryGetName(CallType call, byte* message, out ReadOnlySpan<byte> name)
    {
        var place = call switch { CallType.Track => _event, CallType.Page or CallType.Screen => _name, _ => default };
        name = place.In(message);
        return place.IsText;
    }

    /// <summary>Whether a field is spelt with escapes, and so has to be read by those who know them.</summary>
    public readonly bool AreEscaped(byte* message) => _type.IsEscaped(message) || _event.IsEscaped(message) || _name.IsEscaped(message);

    /// <summary>The fields as people read them.</summary>
    public readonly MessageEnvelope ToEnvelope(byte* message) =>
        new(_type.ToText(message), _event.ToText(message), _name.ToText(message), HasIdentity);

    private struct Place
    {
        public int Start;
        public int Length;
        public bool IsText;

        public readonly ReadOnlySpan<byte> In(byte* message) => new(message + Start, Length);

        public readonly bool IsEscaped(byte* message) => In(message).Contains((byte)'\\');

        public readonly string? ToText(byte* message) => IsText ? Encoding.UTF8.GetString(In(message)) : null;
    }
}
