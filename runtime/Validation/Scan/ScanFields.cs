using System.Text;

namespace TrackingPlan;

/// <summary>The fields of a message that say which rule it falls under, as far as a scan has met them.</summary>
internal unsafe struct ScanFields
{
    private Place _type;
    private Place _event;
    private Place _name;

    public bool HasIdentity { get; private set; }

    /// <summary>Takes a field, if it is one of these and its value is a text.</summary>
    /// <param name="field">The field's name.</param>
    /// <param name="message">The message.</param>
    /// <param name="start">Where the value starts.</param>
    /// <param name="end">Where it ends.</param>
    public void Take(ReadOnlySpan<byte> field, byte* message, int start, int end)
    {
        if (message[start] != '"')
        {
            return;
        }

        var place = new Place { Start = start + 1, Length = end - start - 2, IsText = true };
        if (field.SequenceEqual("type"u8))
        {
            _type = place;
        }
        else if (field.SequenceEqual("event"u8))
        {
            _event = place;
        }
        else if (field.SequenceEqual("name"u8))
        {
            _name = place;
        }
        else if (field.SequenceEqual("userId"u8) || field.SequenceEqual("anonymousId"u8))
        {
            HasIdentity |= place.Length > 0;
        }
    }

    /// <summary>The call; null when it is not known, or spelt with escapes.</summary>
    public readonly CallType? Call(byte* message) => _type.IsText ? CallTypes.ParseWire(_type.In(message)) : null;

    /// <summary>Gets the name of the event, page or screen.</summary>
    /// <returns>Whether there is one.</returns>
    public readonly bool TryGetName(CallType call, byte* message, out ReadOnlySpan<byte> name)
    {
        var place = call == CallType.Track ? _event : _name;
        name = place.In(message);
        return place.IsText;
    }

    /// <summary>The fields as others need them; null when one of them is spelt with escapes.</summary>
    public readonly MessageEnvelope? ToEnvelope(byte* message) =>
        _type.IsEscaped(message) || _event.IsEscaped(message) || _name.IsEscaped(message)
            ? null
            : new MessageEnvelope(_type.ToField(message)?.Text, _event.ToField(message), _name.ToField(message), HasIdentity, HasNoDuplicates: true);

    private struct Place
    {
        public int Start;
        public int Length;
        public bool IsText;

        public readonly ReadOnlySpan<byte> In(byte* message) => new(message + Start, Length);

        public readonly bool IsEscaped(byte* message) => In(message).Contains((byte)'\\');

        public readonly MessageEnvelope.Field? ToField(byte* message) =>
            IsText ? new MessageEnvelope.Field(Encoding.UTF8.GetString(In(message)), Start - 1) : null;
    }
}
