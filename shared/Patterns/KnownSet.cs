namespace TrackingPlan.Patterns;

/// <summary>
/// A set of characters that has a sign or a name of its own, such as <c>\d</c> or <c>\p{Lu}</c>. It is made when somebody asks what is in it, and then
/// kept: who checks whether a text is a pattern never asks.
/// </summary>
internal sealed class KnownSet
{
    private readonly Func<CodePointSet> _make;
    private CodePointSet? _characters;
    private KnownSet? _complement;

    public KnownSet(Func<CodePointSet> make) => _make = make;

    /// <summary>What <c>\d</c> stands for.</summary>
    public static KnownSet Digits { get; } = new(() => CodePointSet.Of(('0', '9')));

    /// <summary>What <c>\w</c> stands for.</summary>
    public static KnownSet WordCharacters { get; } = new(() => CodePointSet.Of(('0', '9'), ('A', 'Z'), ('_', '_'), ('a', 'z')));

    /// <summary>What <c>\s</c> stands for: white space and line terminators, the byte order mark among them.</summary>
    public static KnownSet WhiteSpace { get; } = new(() => CodePointSet.Of(
        (0x09, 0x0D), (0x20, 0x20), (0xA0, 0xA0), (0x1680, 0x1680), (0x2000, 0x200A), (0x2028, 0x2029), (0x202F, 0x202F), (0x205F, 0x205F), (0x3000, 0x3000), (0xFEFF, 0xFEFF)));

    /// <summary>What <c>.</c> stands for: all but the line terminators.</summary>
    public static KnownSet Dot { get; } = new(() => CodePointSet.Of(('\n', '\n'), ('\r', '\r'), (0x2028, 0x2029)).Complement());

    // Two threads may make the same one; either is good.
    public CodePointSet Characters => _characters ??= _make();

    /// <summary>All characters that are not in this set.</summary>
    public KnownSet Complement => _complement ??= new KnownSet(() => Characters.Complement()) { _complement = this };
}
