using Microsoft.Win32.SafeHandles;

namespace TrackingPlan.Cli.Validation.Input;

/// <summary>Finds where pieces of whole lines end in a file without reading them, so that threads can do that at the same time.</summary>
/// <param name="file">The file. Its position is where the next piece starts.</param>
/// <param name="sizes">How much is held at a time.</param>
internal sealed class FilePieces(FileStream file, BlockSizes sizes)
{
    /// <summary>Where a line ends is looked for in so many bytes at the end of what would fit. Most messages are shorter.</summary>
    private const int MaxEnd = 8 * 1024;

    private readonly SafeFileHandle _handle = file.SafeFileHandle;
    private readonly byte[] _end = new byte[Math.Min(MaxEnd, sizes.Read)];

    /// <summary>Why a piece could not be read to its end; null as long as all could.</summary>
    public Exception? Failure { get; private set; }

    /// <summary>Finds the next piece, and goes on behind it.</summary>
    /// <returns>Where it starts and how many bytes it has: 0 when only reading will tell.</returns>
    public (long Offset, int Length) Next()
    {
        var offset = file.Position;
        var end = ReadEnd(offset + sizes.Read - _end.Length) ? _end.AsSpan().LastIndexOf((byte)'\n') + 1 : 0;
        var length = end == 0 ? 0 : sizes.Read - _end.Length + end;
        file.Position = offset + length;
        return (offset, length);
    }

    /// <summary>Goes back to what was read too much.</summary>
    public void GoBack(int bytes) => file.Position -= bytes;

    /// <summary>Reads a piece. Any thread may do so. Where it can't be read any further it ends, so that what was read is not lost.</summary>
    public void Read(MessageBlock block, LinePiece piece)
    {
        try
        {
            block.Read(_handle, piece.Offset, piece.Length);
        }
        catch (IOException exception)
        {
            Failure = exception;
        }
    }

    /// <summary>Reads the last bytes that a piece may have.</summary>
    /// <returns>Whether the file has them.</returns>
    private bool ReadEnd(long offset)
    {
        try
        {
            return RandomAccess.Read(_handle, _end, offset) == _end.Length;
        }
        catch (IOException)
        {
            // Who reads what comes before it gets as far as possible.
            return false;
        }
    }
}
