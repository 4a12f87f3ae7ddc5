using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;
using TrackingPlan.Analyzers.Planned;

namespace TrackingPlan.Analyzers.Calls.Properties;

/// <summary>Reads the properties of calls that name an event, where the plan says what they should be.</summary>
internal sealed class CallProperties(EventNameParameters eventNames, PlannedRecords records, Compilation compilation, CancellationToken cancellation)
{
    /// <summary>The properties of a call; null when they come from elsewhere, and when the event may be one that is not in the plan.</summary>
    /// <param name="name">The argument that is the name.</param>
    /// <param name="names">The names that it may give.</param>
    /// <param name="planned">The events that it can be about.</param>
    public GivenTree? Read(IArgumentOperation name, ImmutableArray<EventNameValue> names, ImmutableArray<PlannedEvent> planned)
    {
        if (PropertiesArgument.Of(name.Parent!) is not { Parameter: { } parameter } argument || !EventNames.FindsAll(name.Value))
        {
            return null;
        }

        var versions = names.Select(known => planned.Where(candidate => candidate.Name == known.Text).SelectMany(found => found.Versions).ToArray()).ToArray();
        var reader = new PropertiesReader(compilation, cancellation);
        if (versions.Any(found => found.Length == 0 || found.Contains(null)) || Read(argument.Value, reader) is not { } given)
        {
            return null;
        }

        if (given.IsComplete && !new SentAsGiven(eventNames, compilation, cancellation).Is(parameter))
        {
            given = given.WithMore();
        }

        return new(reader, records, names[0].Text, given, [.. versions.SelectMany(found => found).OfType<PlannedRecord>().Distinct()]);
    }

    private GivenProperties? Read(IOperation value, PropertiesReader reader) =>
        ValueAlternatives.Unwrap(value) is ILocalReferenceOperation local ? new LocalProperties(reader, eventNames).Read(local) : reader.Read(value);
}
