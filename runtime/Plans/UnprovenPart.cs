using System.Text.Json;

namespace TrackingPlan;

/// <summary>What a C# type leaves to be checked of the properties that it writes: <see cref="IPlannedCall.Unproven"/>. It is compiled on first use.</summary>
internal sealed class UnprovenPart
{
    private readonly Type _type;
    private readonly bool _isNothing;
    private readonly Lazy<ScanNode?> _schema;

    private UnprovenPart(Type type, bool isNothing, Func<ScanNode?> compile)
    {
        _type = type;
        _isNothing = isNothing;
        _schema = new Lazy<ScanNode?>(compile);
    }

    /// <summary>What a type leaves; null when nothing is known of it.</summary>
    /// <param name="rule">The whole rule: the names that the type writes, and their order.</param>
    public static UnprovenPart? Of<TCall>(Lazy<CompiledRule> rule)
        where TCall : IPlannedCall =>
        TCall.Unproven.IsEmpty ? null : new UnprovenPart(typeof(TCall), TCall.Unproven.SequenceEqual("{}"u8), () => Compile(TCall.Unproven, rule.Value));

    /// <summary>Whether properties are beyond doubt sound JSON, without a name twice, and follow the rule.</summary>
    /// <param name="type">The type that wrote them.</param>
    /// <param name="properties">What it wrote, of at most <see cref="PlanValidator.MaxMessageBytes"/>.</param>
    public bool IsFollowedBy(Type type, ReadOnlySpan<byte> properties)
    {
        if (type != _type)
        {
            return false;
        }

        try
        {
            return _isNothing || (_schema.Value is { } schema && MessageScan.IsValidPart(schema, properties));
        }
        catch (InvalidOperationException)
        {
            // Half of a character, where a text is needed.
            return false;
        }
    }

    /// <summary>A schema that can't be compiled can't say that anything follows it; the rule, which is checked then, says what is wrong.</summary>
    private static ScanNode? Compile(ReadOnlySpan<byte> utf8Json, CompiledRule rule)
    {
        try
        {
            using var document = JsonDocument.Parse(utf8Json.ToArray());
            return ScanCompiler.Compile(SchemaCompiler.Compile(document.RootElement), rule.Properties, isOpen: false);
        }
        catch (Exception exception) when (exception is JsonException or InvalidOperationException)
        {
            return null;
        }
    }
}
