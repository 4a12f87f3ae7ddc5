using Microsoft.Win32.SafeHandles;

namespace TrackingPlan.Cli.Validation.Input;

/// <summary>A piece of an input with whole messages in it. A block is used again and again, and never grows.</summary>
internal sealed class MessageBlock
{
    private readonly byte[] _bytes;

    public MessageBlock(int capacity)
    {
        _bytes = GC.AllocateUninitializedArray<byte>(capacity + StructureScan.Padding);
        Capacity = capacity;
    }

    /// <summary>How many bytes it may hold.</summary>
    public int Capacity { get; }

    /// <summary>How many bytes it holds.</summary>
    public int Length { get; private set; }

    /// <summary>The name of the input, for reports.</summary>
    public string File { get; private set; } = "";

    /// <summary>The line of the file, from 1, that the lines of its messages count from.</summary>
    public long FirstLine { get; set; }

    /// <summary>The piece of a file that it is for.</summary>
    public LinePiece Piece { get; set; }

    /// <summary>The messages.</summary>
    public List<MessagePart> Parts { get; } = [];

    /// <summary>What it holds.</summary>
    public ReadOnlySpan<byte> Bytes => _bytes.AsSpan(0, Length);

    /// <summary>What it holds, with more bytes behind that whole vectors may be read over.</summary>
    public ReadOnlySpan<byte> PaddedBytes => _bytes.AsSpan(0, Length + StructureScan.Padding);

    /// <summary>Whether there is no room for more.</summary>
    public bool IsFull => Length == Capacity;

    /// <summary>The text of a message.</summary>
    public ReadOnlySpan<byte> TextOf(MessagePart part) => _bytes.AsSpan(part.Start, part.Length);

    /// <summary>Empties the block for the next piece.</summary>
    public void Reset(string file)
    {
        (File, FirstLine, Piece) = (file, 0, default);
        Clear();
    }

    /// <summary>Forgets what it holds.</summary>
    public void Clear()
    {
        Length = 0;
        Parts.Clear();
    }

    /// <summary>Adds bytes at the end; there has to be room.</summary>
    public void Append(ReadOnlySpan<byte> bytes)
    {
        bytes.CopyTo(_bytes.AsSpan(Length));
        Length += bytes.Length;
    }

    /// <summary>Reads more of an input.</summary>
    /// <returns>How many bytes were added; 0 at the input's end.</returns>
    public int Read(Stream input, int atMost)
    {
        var count = input.Read(_bytes, Length, Math.Min(atMost, Capacity - Length));
        Length += count;
        return count;
    }

    /// <summary>Reads a piece of a file.</summary>
    /// <param name="file">The file.</param>
    /// <param name="offset">Where it starts.</param>
    /// <param name="length">How many bytes it has; the file may have become shorter.</param>
    public void Read(SafeFileHandle file, long offset, int length)
    {
        for (int count; Length < length; Length += count)
        {
            count = RandomAccess.Read(file, _bytes.AsSpan(Length, length - Length), offset + Length);
            if (count == 0)
            {
                break;
            }
        }
    }

    /// <summary>Leaves out what is behind a place.</summary>
    public void Truncate(int length) => Length = length;
}
