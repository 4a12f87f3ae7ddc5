using Microsoft.CodeAnalysis;

namespace TrackingPlan.Analyzers.Coverage;

/// <summary>A place in the code that tracks a planned event.</summary>
/// <param name="name">The event's name on the wire.</param>
/// <param name="syntax">The call of a generated method, or the name in a call by name.</param>
/// <param name="isTyped">Whether it is a generated method.</param>
/// <param name="version">The version of the event; null when messages state none.</param>
internal sealed class CallSite(string name, SyntaxNode syntax, bool isTyped, int? version = null)
{
    /// <summary>The event's name on the wire.</summary>
    public string Name { get; } = name;

    /// <summary>The call of a generated method, or the name in a call by name.</summary>
    public SyntaxNode Syntax { get; } = syntax;

    /// <summary>Whether the event is tracked by its generated method, and not by its name.</summary>
    public bool IsTyped { get; } = isTyped;

    /// <summary>The version of the event; null when the plan states none, and for a call by name, whose messages state none either.</summary>
    public int? Version { get; } = version;
}
