namespace TrackingPlan.Cli.Validation.Input;

/// <summary>What is left at the end of a block, and belongs to the next one.</summary>
/// <param name="capacity">How much that can be.</param>
internal sealed class Remainder(int capacity)
{
    private byte[] _bytes = [];
    private int _length;

    /// <summary>Takes the bytes of a block from a place on.</summary>
    public void Take(MessageBlock block, int start)
    {
        var rest = block.Bytes[start..];
        if (_bytes.Length < rest.Length)
        {
            _bytes = new byte[Math.Min(capacity, rest.Length * 2)];
        }

        rest.CopyTo(_bytes);
        _length = rest.Length;
    }

    /// <summary>Gives the bytes to the next block.</summary>
    public void GiveTo(MessageBlock block)
    {
        block.Append(_bytes.AsSpan(0, _length));
        _length = 0;
    }
}
