namespace TrackingPlan.Patterns;

/// <summary>Makes something of a regular expression of ECMA-262 while <see cref="EcmaPattern"/> reads it from left to right.</summary>
internal interface IPatternBuilder
{
    /// <summary>One character of a set.</summary>
    void AddSet(CodePointSet set);

    /// <summary><c>^</c>: the start of the text.</summary>
    void AddStart();

    /// <summary><c>$</c>: the end of the text.</summary>
    void AddEnd();

    /// <summary><c>\b</c> or <c>\B</c>: a place where a word begins or ends, or one where it does not.</summary>
    void AddBoundary(bool isNegated);

    /// <summary>What a group has matched; nothing, as long as it has not.</summary>
    /// <param name="group">The group's number, counted from 1.</param>
    void AddReference(int group);

    /// <summary><c>|</c>: another way to match begins, up to the end of the group.</summary>
    void AddAlternative();

    void OpenGroup(PatternGroup group);

    void CloseGroup();

    /// <summary>The last character, reference or group is repeated.</summary>
    /// <param name="least">How often at least.</param>
    /// <param name="most">How often at most; <see cref="int.MaxValue"/> for as often as it likes.</param>
    /// <param name="isLazy">Whether it is repeated as seldom as possible.</param>
    void Repeat(int least, int most, bool isLazy);
}
