namespace TrackingPlan.Patterns;

/// <summary>What the parentheses around a part of a pattern mean.</summary>
internal enum PatternGroup
{
    /// <summary>What is inside is matched and remembered: <c>(a)</c>, <c>(?&lt;name&gt;a)</c>.</summary>
    Capturing,

    /// <summary>What is inside is matched: <c>(?:a)</c>.</summary>
    Plain,

    /// <summary>What follows has to match it: <c>(?=a)</c>.</summary>
    Ahead,

    /// <summary>What follows may not match it: <c>(?!a)</c>.</summary>
    NotAhead,

    /// <summary>What stands before has to match it: <c>(?&lt;=a)</c>.</summary>
    Behind,

    /// <summary>What stands before may not match it: <c>(?&lt;!a)</c>.</summary>
    NotBehind,
}
