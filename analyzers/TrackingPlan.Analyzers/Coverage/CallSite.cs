using Microsoft.CodeAnalysis;

namespace TrackingPlan.Analyzers.Coverage;

/// <summary>A place in the code that tracks a planned event.</summary>
/// <param name="name">The event's name on the wire.</param>
/// <param name="syntax">The call of a generated method, or the name in a call by name.</param>
/// <param name="isTyped">Whether it is a generated method.</param>
internal sealed class CallSite(string name, SyntaxNode syntax, bool isTyped)
{
    /// <summary>The event's name on the wire.</summary>
    public string Name { get; } = name;

    /// <summary>The call of a generated method, or the name in a call by name.</summary>
    public SyntaxNode Syntax { get; } = syntax;

    /// <summary>Whether the event is tracked by its generated method, and not by its name.</summary>
    public bool IsTyped { get; } = isTyped;
}
