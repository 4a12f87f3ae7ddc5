using System.Collections.Immutable;
using Microsoft.CodeAnalysis;

namespace TrackingPlan.Analyzers.Calls.Properties;

/// <summary>A property that a call gives to an event, or to an object inside one.</summary>
/// <param name="names">The names that it may have.</param>
/// <param name="dynamicNames">The names that are built while the program runs.</param>
/// <param name="onlyName">The name, when it can't be another one.</param>
/// <param name="value">The value.</param>
internal sealed class GivenProperty(
    ImmutableArray<EventNameValue> names, ImmutableArray<(IOperation Name, NameOrigin Origin)> dynamicNames, string? onlyName, IOperation value)
{
    /// <summary>The names that it may have, as far as the code says them.</summary>
    public ImmutableArray<EventNameValue> Names { get; } = names;

    /// <summary>The names that are built while the program runs, and what makes them so.</summary>
    public ImmutableArray<(IOperation Name, NameOrigin Origin)> DynamicNames { get; } = dynamicNames;

    /// <summary>The name, when the code says that it can't be another one.</summary>
    public string? OnlyName { get; } = onlyName;

    /// <summary>The value.</summary>
    public IOperation Value { get; } = value;

    /// <summary>Reads a property from a name and a value.</summary>
    public static GivenProperty Of(IOperation name, IOperation value, Compilation compilation, CancellationToken cancellation)
    {
        ImmutableArray<EventNameValue> names = [.. new EventNames(compilation, cancellation).Of(name)];
        var isKnown = names.Length == 1 && EventNames.FindsAll(name);
        return new(names, isKnown ? [] : [.. new NameClassifier(compilation, cancellation).FindDynamic(name)], isKnown ? names[0].Text : null, value);
    }

    /// <summary>Whether the two may be one property, of which only the second value is sent.</summary>
    public bool MayBe(GivenProperty other) => OnlyName is null || other.OnlyName is null || OnlyName == other.OnlyName;
}
