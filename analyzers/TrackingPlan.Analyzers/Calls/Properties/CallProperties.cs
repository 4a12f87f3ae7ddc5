using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;
using TrackingPlan.Analyzers.Planned;

namespace TrackingPlan.Analyzers.Calls.Properties;

/// <summary>Reads the properties of calls that name an event, where the plan says what they should be.</summary>
internal sealed class CallProperties(EventNameParameters eventNames, PlannedRecords records, Compilation compilation, CancellationToken cancellation)
{
    private readonly PropertiesReader _reader = new(compilation, cancellation);
    private readonly SentAsGiven _sent = new(eventNames, compilation, cancellation);

    /// <summary>The properties of a call; null when they come from elsewhere, and when the event may be one that is not in the plan.</summary>
    /// <param name="name">The argument that is the name.</param>
    /// <param name="names">The names that it may give.</param>
    /// <param name="planned">The events that it can be about.</param>
    public GivenTree? Read(IArgumentOperation name, ImmutableArray<EventNameValue> names, CandidateEvents planned)
    {
        if (!EventNames.FindsAll(name.Value))
        {
            return null;
        }

        var versions = names.Select(known => planned.Named(known.Text).SelectMany(found => found.Versions).ToArray()).ToArray();
        var argument = PropertiesArgument.Of(name.Parent!);
        if (versions.Any(found => found.Length == 0 || found.Contains(null)) || (argument is null || IsNull(argument.Value) ? ReadNone(name) : ReadSent(argument)) is not { } given)
        {
            return null;
        }

        var isToTracker = new Lazy<bool>(() => argument?.Parameter is { } parameter && _sent.IsToTracker(parameter));
        return new(_reader, records, names[0].Text, given, [.. versions.SelectMany(found => found).OfType<PlannedRecord>().Distinct()], isToTracker);
    }

    /// <summary>The properties of a call, whatever the plan says; null when they come from elsewhere, and when the call has none.</summary>
    /// <param name="name">The argument that is the name.</param>
    public GivenProperties? Read(IArgumentOperation name) => PropertiesArgument.Of(name.Parent!) is { } argument ? ReadValue(argument.Value) : null;

    private GivenProperties? ReadValue(IOperation value) =>
        ValueAlternatives.Unwrap(value) is ILocalReferenceOperation local ? new LocalProperties(_reader, eventNames).Read(local) : _reader.Read(value);

    private GivenProperties? ReadSent(IArgumentOperation argument)
    {
        var given = ReadValue(argument.Value);
        return given is { IsComplete: true } && !(_sent.Is(argument.Parameter!) && GivenTo(argument.Parent!).All(IsNoFunction)) ? given.WithMore() : given;
    }

    // A wrapper may have properties of its own, and so may whatever else is given to an SDK.
    private GivenProperties? ReadNone(IArgumentOperation name) =>
        name.Parent is IInvocationOperation { TargetMethod: var method } call && _sent.IsBy(method) && GivenTo(call).All(argument => argument.Parameter is { Type.SpecialType: SpecialType.System_String } || IsNull(argument.Value))
            ? new(name.Value, [], isComplete: true)
            : null;

    private static IEnumerable<IArgumentOperation> GivenTo(IOperation call) => OperationTree.ArgumentsOf(call).Where(argument => argument.ArgumentKind is not ArgumentKind.DefaultValue);

    // Segment takes a function that may add properties to this one event.
    private static bool IsNoFunction(IArgumentOperation argument) => argument.Parameter is not { Type.TypeKind: TypeKind.Delegate };

    private static bool IsNull(IOperation value) => ValueAlternatives.Unwrap(value).ConstantValue is { HasValue: true, Value: null };
}
