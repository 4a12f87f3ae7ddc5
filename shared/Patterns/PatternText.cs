namespace TrackingPlan.Patterns;

/// <summary>The characters of a pattern. They stand in an array and not in a string, so that the texts of messages are read without one.</summary>
internal readonly struct PatternText
{
    private readonly char[] _characters;

    /// <param name="characters">The pattern, and whatever stands behind it.</param>
    /// <param name="length">How long the pattern is.</param>
    public PatternText(char[] characters, int length)
    {
        _characters = characters;
        Length = length;
    }

    public int Length { get; }

    public char this[int at] => _characters[at];

    /// <summary>Whether a text stands at a place.</summary>
    public bool Has(string text, int at)
    {
        if (text.Length > Length - at)
        {
            return false;
        }

        for (var i = 0; i < text.Length; i++)
        {
            if (_characters[at + i] != text[i])
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>Whether a digit stands at a place, which may be the end.</summary>
    public bool HasDigit(int at) => at < Length && _characters[at] is >= '0' and <= '9';

    /// <summary>Where a character stands, at a place or behind it; -1 when nowhere.</summary>
    public int IndexOf(char character, int at) => Array.IndexOf(_characters, character, at, Length - at);

    /// <summary>What stands from one place up to another, for messages.</summary>
    public string Slice(int start, int end) => new(_characters, start, end - start);
}
