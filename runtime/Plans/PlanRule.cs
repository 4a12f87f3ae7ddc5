using System.Text.Json;

namespace TrackingPlan;

/// <summary>
/// The rule for the messages of one event, page or screen, for the traits of users or groups, or for all messages, in the shape of Segment's Public API: <c>{type, key, version, jsonSchema}</c>, where
/// <c>jsonSchema</c> is a JSON Schema (draft-07, and what means the same in other drafts) over the whole message. Our own keys start with <c>x-</c>: <c>x-destinations</c> beside the schema,
/// <c>x-pii</c> in it.
/// </summary>
public sealed class PlanRule
{
    private readonly Lazy<CompiledRule> _compiled;
    private readonly UnprovenPart? _unproven;

    private PlanRule(CallType? call, string name, int version, Lazy<CompiledRule> compiled, UnprovenPart? unproven = null)
    {
        Call = call;
        Name = name;
        Version = version;
        _compiled = compiled;
        _unproven = unproven;
    }

    /// <summary>The call whose messages it is for; null for a rule of the type <c>COMMON</c>, which is for the messages of every call.</summary>
    public CallType? Call { get; }

    /// <summary>The name of the event, page or screen, on the wire; empty for identify and group calls, and for a common rule.</summary>
    public string Name { get; }

    /// <summary>The version of the schema; 1 when the rule does not state one.</summary>
    public int Version { get; }

    /// <summary>The destinations that receive the event and no others do; null when all do.</summary>
    public IReadOnlyList<string>? Destinations => _compiled.Value.Destinations;

    /// <exception cref="JsonException">The schema can't be compiled.</exception>
    internal SchemaNode Schema => _compiled.Value is { Schema: { } schema } ? schema : throw new JsonException(_compiled.Value.Error!.Message, _compiled.Value.Error);

    /// <summary>Whether properties or traits beyond doubt follow the rule, by what the C# type that wrote them makes sure of and a look at the rest.</summary>
    /// <param name="type">The type that wrote them. Of one that does not carry this very rule nothing is known.</param>
    /// <param name="properties">What it wrote, of at most <see cref="PlanValidator.MaxMessageBytes"/>.</param>
    internal bool IsFollowedBy(Type type, ReadOnlySpan<byte> properties) => _unproven?.IsFollowedBy(type, properties) == true && _compiled.Value.Schema is not null;

    /// <summary>The rule that the generator embedded with an event. It is compiled on first use.</summary>
    public static PlanRule Of<TCall>()
        where TCall : IPlannedCall
    {
        var compiled = new Lazy<CompiledRule>(static () => CompiledRule.Compile(TCall.Rule));
        return new PlanRule(TCall.Call, TCall.Name, TCall.Version ?? 1, compiled, UnprovenPart.Of<TCall>(compiled));
    }

    /// <summary>Reads a rule from JSON and compiles it at once.</summary>
    /// <param name="utf8Json">One rule, UTF-8.</param>
    /// <exception cref="JsonException">The text is not JSON, or not a rule for a call that has rules of its own, or its schema uses a keyword that is not supported.</exception>
    public static PlanRule Parse(ReadOnlySpan<byte> utf8Json)
    {
        var compiled = CompiledRule.Compile(utf8Json);
        if (compiled.Error is { } error)
        {
            throw error;
        }

        return new PlanRule(compiled.Call, compiled.Name, compiled.Version, new Lazy<CompiledRule>(compiled));
    }
}
