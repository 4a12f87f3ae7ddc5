using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace TrackingPlan.Analyzers.Calls.Properties;

/// <summary>The properties that a call gives to an event, or to an object inside one.</summary>
/// <param name="place">The expression that stands for them.</param>
/// <param name="list">The properties.</param>
/// <param name="isComplete">Whether there can be no others.</param>
internal sealed class GivenProperties(IOperation place, ImmutableArray<GivenProperty> list, bool isComplete)
{
    /// <summary>The expression that stands for them.</summary>
    public IOperation Place { get; } = place;

    /// <summary>The properties, as far as the code lists them.</summary>
    public ImmutableArray<GivenProperty> List { get; } = list;

    /// <summary>Whether there can be no others, and the names of all are known.</summary>
    public bool IsComplete { get; } = isComplete && list.All(property => property.OnlyName is not null);

    /// <summary>Whether their names are those of members in C#, which a serializer may spell in its own way.</summary>
    public bool AreMembers => Place is IAnonymousObjectCreationOperation;

    /// <summary>The same properties, to which others may be added on the way.</summary>
    public GivenProperties WithMore() => new(Place, List, isComplete: false) { Final = Final };

    /// <summary>Those whose values are sent for sure: for others, a value of the same name may be set elsewhere.</summary>
    public ImmutableArray<GivenProperty> Final { get; private set; } = list;

    /// <summary>The same properties together with others that are set later, and with some that may be.</summary>
    /// <param name="use">The expression that stands for all of them.</param>
    /// <param name="set">Those that are set whenever the expression is reached.</param>
    /// <param name="mayBeSet">Those of which that is not known.</param>
    public GivenProperties With(IOperation use, IReadOnlyList<GivenProperty> set, IReadOnlyList<GivenProperty> mayBeSet)
    {
        var all = List.AddRange(set);
        var writes = all.AddRange(mayBeSet);
        return new(use, all, IsComplete && writes.Length == List.Length)
        {
            Final = [.. all.Where(property => writes.Count(property.MayBe) == 1)],
        };
    }
}
