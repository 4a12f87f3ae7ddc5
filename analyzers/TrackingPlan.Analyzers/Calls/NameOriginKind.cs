namespace TrackingPlan.Analyzers.Calls;

/// <summary>
/// How a dynamic name is built. Each diagnostic carries it as a property of this type's name, for the code fix, which takes apart the kinds
/// that are made of text and values.
/// </summary>
internal enum NameOriginKind
{
    /// <summary>Built in a way that has no short name.</summary>
    Other,

    /// <summary>An interpolated string with holes that are not constant.</summary>
    Interpolation,

    /// <summary>Strings and values joined by <c>+</c>.</summary>
    Concatenation,

    /// <summary>What a method returned.</summary>
    Call,

    /// <summary>What a variable, field, property or element held.</summary>
    Read,
}
