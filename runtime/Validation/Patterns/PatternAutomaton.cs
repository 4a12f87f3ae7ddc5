using System.Numerics;
using System.Text;
using TrackingPlan.Patterns;

namespace TrackingPlan;

/// <summary>
/// A pattern that takes one step for each character of a text, in any number of its positions at a time (Glushkov's automaton, the set of positions being the bits of one number). It is
/// made while the pattern is read, keeps a few hundred bytes, and can't take long. Patterns of more than 64 positions, and those that look around or refer to their groups, are left to
/// <see cref="PatternExpression"/>.
/// </summary>
internal sealed class PatternAutomaton
{
    private readonly PatternPosition[] _positions;
    private readonly ulong _atStart;
    private readonly ulong _anywhere;
    private readonly ulong _accepting;
    private readonly ulong _atEnd;
    private readonly bool _matchesAll;

    /// <param name="positions">The positions.</param>
    /// <param name="root">The whole pattern.</param>
    /// <param name="starts">The positions that are no characters but the start of the text.</param>
    /// <param name="ends">Those that are its end.</param>
    public PatternAutomaton(PatternPosition[] positions, PatternFragment root, ulong starts, ulong ends)
    {
        _positions = positions;
        _anywhere = root.First & ~starts;
        _atStart = _anywhere;
        for (var open = root.First & starts; open != 0; open &= open - 1)
        {
            _atStart |= positions[BitOperations.TrailingZeroCount(open)].Follow;
        }

        _accepting = root.Last & ~(starts | ends);
        _atEnd = root.Last & ends;
        _matchesAll = root.IsOptional || (root.First & root.Last & starts) != 0;
    }

    /// <summary>Makes it; null when the pattern is none for it.</summary>
    /// <exception cref="FormatException">It is no regular expression.</exception>
    public static PatternAutomaton? Find(string pattern)
    {
        var builder = new PatternAutomatonBuilder();
        EcmaPattern.Read(pattern, builder);
        return builder.Build();
    }

    /// <summary>Whether the pattern matches somewhere in the text, which is valid UTF-8.</summary>
    public bool Matches(ReadOnlySpan<byte> text)
    {
        if (_matchesAll)
        {
            return true;
        }

        var open = _atStart;
        for (var at = 0; at < text.Length && open != 0;)
        {
            var character = CharacterAt(text, ref at);
            var next = _anywhere;
            for (var rest = open; rest != 0; rest &= rest - 1)
            {
                var number = BitOperations.TrailingZeroCount(rest);
                ref readonly var position = ref _positions[number];
                if (position.Takes(character))
                {
                    if (((_accepting >> number) & 1) != 0)
                    {
                        return true;
                    }

                    next |= position.Follow;
                }
            }

            open = next;
        }

        return (open & _atEnd) != 0;
    }

    private static int CharacterAt(ReadOnlySpan<byte> text, ref int at)
    {
        if (text[at] < 128)
        {
            return text[at++];
        }

        Rune.DecodeFromUtf8(text[at..], out var character, out var length);
        at += length;
        return character.Value;
    }
}
