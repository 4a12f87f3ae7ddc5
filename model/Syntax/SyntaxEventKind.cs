namespace TrackingPlan.Model.Syntax;

/// <summary>What the parser met.</summary>
internal enum SyntaxEventKind
{
    /// <summary>The start of a mapping by indentation, or of a pair in a list.</summary>
    BlockMapping,

    /// <summary>The start of a mapping in brackets.</summary>
    FlowMapping,

    /// <summary>The start of a list by indentation.</summary>
    BlockSequence,

    /// <summary>The start of a list in brackets.</summary>
    FlowSequence,

    /// <summary>The end of the innermost mapping or list.</summary>
    End,

    /// <summary>A scalar without quotes.</summary>
    PlainScalar,

    /// <summary>A scalar that is text whatever it looks like.</summary>
    TextScalar,
}
