using System.Numerics;
using System.Runtime.Intrinsics;

namespace TrackingPlan.Cli.Validation.Input;

/// <summary>
/// Finds where a JSON value ends, by its brackets and texts alone, 64 bytes at a time. It does not say whether the value is JSON: that is for the validator. A
/// line break inside a text, which JSON does not have, tells early that a quotation mark is missing.
/// </summary>
internal struct StructureScan
{
    /// <summary>How far it reads over the end.</summary>
    public const int Padding = Width;

    private const int Width = 64;

    private int _depth;
    private bool _isInText;
    private bool _isEscaped;

    /// <summary>How a scan ended.</summary>
    public enum Outcome
    {
        /// <summary>The bytes ended first.</summary>
        Open,

        /// <summary>The value ended.</summary>
        Closed,

        /// <summary>A line ended inside a text.</summary>
        Broken,
    }

    /// <summary>How many lines ended in what was scanned.</summary>
    public long Lines { get; private set; }

    /// <summary>Goes on with the value.</summary>
    /// <param name="padded">The bytes, and <see cref="Padding"/> more.</param>
    /// <param name="at">Where to go on; then the place behind the value, or behind what was scanned, or of the line break.</param>
    public Outcome Scan(ReadOnlySpan<byte> padded, ref int at)
    {
        var end = padded.Length - Padding;
        for (; at < end; at += Math.Min(Width, end - at))
        {
            var count = Math.Min(Width, end - at);
            var known = ulong.MaxValue >> (Width - count);
            var (low, high) = (Vector256.Create(padded[at..]), Vector256.Create(padded[(at + (Width / 2))..]));
            var quotes = BitsOf(low, high, (byte)'"') & known & ~Escaped(BitsOf(low, high, (byte)'\\') & known, count);
            var texts = Fill(quotes) ^ (_isInText ? ulong.MaxValue : 0);
            var lines = BitsOf(low, high, (byte)'\n') & known;

            // Brackets and braces differ in one bit from each other.
            var bit = Vector256.Create((byte)0x20);
            var opening = BitsOf(low | bit, high | bit, (byte)'{') & known & ~texts;
            var closing = BitsOf(low | bit, high | bit, (byte)'}') & known & ~texts;
            if (BitOperations.PopCount(closing) >= _depth || (lines & texts) != 0)
            {
                var outcome = Walk(opening, closing, lines & texts, out var stop);
                if (outcome != Outcome.Open)
                {
                    Lines += BitOperations.PopCount(lines & ((1UL << stop) - 1));
                    at += outcome == Outcome.Closed ? stop + 1 : stop;
                    return outcome;
                }
            }
            else
            {
                _depth += BitOperations.PopCount(opening) - BitOperations.PopCount(closing);
            }

            Lines += BitOperations.PopCount(lines);
            _isInText = ((texts >> (count - 1)) & 1) != 0;
        }

        return Outcome.Open;
    }

    private Outcome Walk(ulong opening, ulong closing, ulong broken, out int stop)
    {
        stop = 0;
        for (var rest = opening | closing | broken; rest != 0; rest &= rest - 1)
        {
            stop = BitOperations.TrailingZeroCount(rest);
            var bit = 1UL << stop;
            if ((broken & bit) != 0)
            {
                return Outcome.Broken;
            }

            _depth += (opening & bit) != 0 ? 1 : -1;
            if (_depth == 0)
            {
                return Outcome.Closed;
            }
        }

        return Outcome.Open;
    }

    private static ulong BitsOf(Vector256<byte> low, Vector256<byte> high, byte value) =>
        Vector256.Equals(low, Vector256.Create(value)).ExtractMostSignificantBits() | ((ulong)Vector256.Equals(high, Vector256.Create(value)).ExtractMostSignificantBits() << (Width / 2));

    /// <summary>The characters behind backslashes that are no escaped ones themselves.</summary>
    private ulong Escaped(ulong backslashes, int count)
    {
        var escaped = _isEscaped ? 1UL : 0;
        _isEscaped = false;
        for (var rest = backslashes & ~escaped; rest != 0;)
        {
            var at = BitOperations.TrailingZeroCount(rest);
            if (at == count - 1)
            {
                _isEscaped = true;
                break;
            }

            escaped |= 2UL << at;
            rest &= ~(3UL << at);
        }

        return escaped;
    }

    /// <summary>The bits from each odd one up to the next.</summary>
    private static ulong Fill(ulong bits)
    {
        for (var shift = 1; shift < Width; shift *= 2)
        {
            bits ^= bits << shift;
        }

        return bits;
    }
}
