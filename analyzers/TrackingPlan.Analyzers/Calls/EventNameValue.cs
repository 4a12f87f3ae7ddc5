using Microsoft.CodeAnalysis;

namespace TrackingPlan.Analyzers.Calls;

/// <summary>A name that a call may give to an event.</summary>
internal sealed class EventNameValue(string text, IOperation place, SyntaxNode source)
{
    /// <summary>The name.</summary>
    public string Text { get; } = text;

    /// <summary>The part of the call's argument that stands for it.</summary>
    public IOperation Place { get; } = place;

    /// <summary>Where it is spelt; the same place, unless the name comes over a variable.</summary>
    public SyntaxNode Source { get; } = source;
}
