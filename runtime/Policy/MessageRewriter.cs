using System.Buffers;
using System.Text;
using System.Text.Json;

namespace TrackingPlan;

/// <summary>Copies a message without some of its members: ranges of bytes, so that what stays is as it was, white space and escapes included.</summary>
internal ref struct MessageRewriter
{
    private readonly ReadOnlySpan<byte> _message;
    private readonly ArrayBufferWriter<byte> _output;
    private Utf8JsonReader _reader;

    private MessageRewriter(ReadOnlySpan<byte> message)
    {
        _message = message;
        _output = new ArrayBufferWriter<byte>(message.Length + 256);
        _reader = new Utf8JsonReader(message);
    }

    /// <summary>The message without what is left out.</summary>
    /// <param name="message">The message: one JSON object.</param>
    /// <param name="omitted">What is left out.</param>
    /// <param name="trace">What is added to <c>context.protocols</c>: members of an object, without braces; null for nothing.</param>
    public static byte[] Write(ReadOnlySpan<byte> message, OmittedMember omitted, string? trace)
    {
        var rewriter = new MessageRewriter(message);
        rewriter._reader.Read();
        rewriter.Copy(0, rewriter._reader.TokenStartIndex);
        rewriter.CopyObject(omitted, trace is null ? default : new Insertion(["context", "protocols"], trace));
        rewriter.Copy(rewriter._reader.BytesConsumed, message.Length);
        return rewriter._output.WrittenSpan.ToArray();
    }

    private void CopyObject(OmittedMember? omitted, Insertion insertion)
    {
        Copy(_reader.TokenStartIndex, _reader.BytesConsumed);
        var last = _reader.BytesConsumed;
        var (hasKept, hasDropped, isInserted) = (false, false, !insertion.IsAny);
        while (_reader.Read() && _reader.TokenType == JsonTokenType.PropertyName)
        {
            var start = _reader.TokenStartIndex;
            var name = _reader.GetString()!;
            var member = omitted?.Find(name);
            _reader.Read();
            if (member is { IsWhole: true })
            {
                _reader.Skip();
                hasDropped = true;
            }
            else
            {
                // Behind a member that was dropped in front of all others stands a comma too many.
                Copy(hasKept || !hasDropped ? last : start, _reader.TokenStartIndex);
                var isWay = !isInserted && insertion.LeadsThrough(name) && _reader.TokenType == JsonTokenType.StartObject;
                CopyValue(member, isWay ? insertion.Next() : default);
                isInserted |= isWay;
                hasKept = true;
            }

            last = _reader.BytesConsumed;
        }

        if (!isInserted)
        {
            Write(hasKept ? "," : "");
            Write(insertion.Text);
        }

        Copy(hasDropped && !hasKept ? _reader.TokenStartIndex : last, _reader.BytesConsumed);
    }

    private void CopyValue(OmittedMember? omitted, Insertion insertion)
    {
        if (_reader.TokenType == JsonTokenType.StartObject && (omitted is not null || insertion.IsAny))
        {
            CopyObject(omitted, insertion);
        }
        else if (_reader.TokenType == JsonTokenType.StartArray && omitted is not null)
        {
            CopyArray(omitted);
        }
        else
        {
            var start = _reader.TokenStartIndex;
            _reader.Skip();
            Copy(start, _reader.BytesConsumed);
        }
    }

    private void CopyArray(OmittedMember omitted)
    {
        var last = _reader.TokenStartIndex;
        for (var i = 0; _reader.Read() && _reader.TokenType != JsonTokenType.EndArray; i++)
        {
            Copy(last, _reader.TokenStartIndex);
            CopyValue(omitted.Find(i.ToString(System.Globalization.CultureInfo.InvariantCulture)), default);
            last = _reader.BytesConsumed;
        }

        Copy(last, _reader.BytesConsumed);
    }

    private readonly void Copy(long start, long end) => _output.Write(_message[(int)start..(int)end]);

    private readonly void Write(string text) => _output.Write(Encoding.UTF8.GetBytes(text));

    /// <summary>Members that are added to an object inside the message; objects on the way that are not there are made.</summary>
    private readonly record struct Insertion(string[] Way, string Members)
    {
        public bool IsAny => Members is not null;

        /// <summary>What is written into the object that the way has led to, or as far as it did.</summary>
        public string Text => string.Concat(Way.Select(name => $"\"{name}\":{{")) + Members + new string('}', Way.Length);

        public bool LeadsThrough(string name) => Way.Length > 0 && Way[0] == name;

        public Insertion Next() => new(Way[1..], Members);
    }
}
