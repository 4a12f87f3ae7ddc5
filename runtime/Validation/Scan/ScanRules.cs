using System.Text;
using System.Text.Json;

namespace TrackingPlan;

/// <summary>The rules of a plan for scans, found by the bytes of their names. Each is compiled on first use.</summary>
internal sealed unsafe class ScanRules
{
    private readonly PlanRules _plan;
    private readonly SchemaNode? _commonSchema;
    private readonly Dictionary<CallType, NamedRules> _calls;

    public ScanRules(PlanRules plan)
    {
        _plan = plan;
        _commonSchema = plan.Common?.Schema;
        _calls = plan.All.GroupBy(versions => versions[0].Call.GetValueOrDefault()).ToDictionary(call => call.Key, call => new NamedRules(call.ToArray()));
        WithoutRule = new RuleSchemas(null, _commonSchema);
        Common = _commonSchema is null ? null : ScanCompiler.Compile(_commonSchema, beside: null, isOpen: true);
    }

    /// <summary>What holds for the messages of every call; null when nothing does.</summary>
    public ScanNode? Common { get; }

    /// <summary>The schemas of a message that has no rule of its own.</summary>
    public RuleSchemas WithoutRule { get; }

    /// <summary>The rule that a message falls under, by the first texts in it that look as if they said so; null when they don't.</summary>
    public ScanRule? Guess(ReadOnlySpan<byte> message)
    {
        var call = CallType.Track;
        var name = TextAfter("\"event\":"u8, message);
        if (name.IsEmpty)
        {
            if (CallTypes.ParseWire(TextAfter("\"type\":"u8, message)) is not { } stated)
            {
                return null;
            }

            call = stated;
            name = CallTypes.HasTraits(call) ? default : TextAfter("\"name\":"u8, message);
        }

        try
        {
            return Find(call, name, out var rules, out var index) ? RuleOf(rules, index, rules.Versions(index).Length - 1) : null;
        }
        catch (JsonException)
        {
            // A rule that can't be compiled matters once it is known to be the one.
            return null;
        }
    }

    /// <summary>Finds the rule of a message by its fields, and says what is wrong with these.</summary>
    /// <param name="guess">What was guessed; it is the one nearly always.</param>
    /// <param name="fields">The fields.</param>
    /// <param name="start">The message's first byte.</param>
    /// <param name="message">The message.</param>
    /// <param name="flaws">What is wrong with the fields.</param>
    /// <returns>The rule; null when there is none.</returns>
    /// <exception cref="JsonException">The rule can't be compiled.</exception>
    public ScanRule? Find(ScanRule? guess, in ScanFields fields, byte* start, ReadOnlySpan<byte> message, out EnvelopeFlaws flaws)
    {
        if (guess?.IsNamedBy(fields, start) == true)
        {
            flaws = _plan.FlawsOf(guess.Call, fields.HasIdentity, hasName: guess.Name.Length > 0, isPlanned: true);
            return guess;
        }

        if (fields.Call(start) is not { } call)
        {
            flaws = EnvelopeFlaws.NoCall;
            return null;
        }

        var isNamed = fields.TryGetName(call, start, out var name) || CallTypes.HasTraits(call);
        var rule = isNamed && Find(call, name, out var rules, out var index) ? RuleOf(rules, index, VersionOf(rules.Versions(index), message)) : null;
        flaws = _plan.FlawsOf(call, fields.HasIdentity, hasName: !name.IsEmpty, isPlanned: rule is not null);
        return rule;
    }

    private bool Find(CallType call, ReadOnlySpan<byte> name, out NamedRules rules, out int index)
    {
        index = _calls.TryGetValue(call, out rules!) ? rules.Find(name) : -1;
        return index >= 0;
    }

    private ScanRule RuleOf(NamedRules rules, int index, int version) => rules.Compiled(index)[version] ??= Compile(rules.Versions(index)[version], rules.Versions(index).Length == 1);

    /// <summary>Two threads may make the same one; either is good.</summary>
    private ScanRule Compile(PlanRule rule, bool isOnly)
    {
        var call = rule.Call.GetValueOrDefault();
        var root = MessageCompiler.Compile(rule.Schema, _commonSchema);
        return new ScanRule(call, Encoding.UTF8.GetBytes(rule.Name), MessageEnvelope.Of(call, rule.Name), isOnly, root, new RuleSchemas(rule.Schema, _commonSchema));
    }

    /// <summary>The version that a message states; the oldest where it states none, or one that is not planned.</summary>
    private static int VersionOf(PlanRule[] versions, ReadOnlySpan<byte> message)
    {
        var stated = versions.Length == 1 ? null : MessageEnvelope.ReadEventVersion(message);
        for (var i = 0; i < versions.Length; i++)
        {
            if (versions[i].Version == stated)
            {
                return i;
            }
        }

        return 0;
    }

    /// <summary>The text that follows a name where it stands first; empty when there is none.</summary>
    private static ReadOnlySpan<byte> TextAfter(ReadOnlySpan<byte> name, ReadOnlySpan<byte> message)
    {
        // A quotation mark stands at every corner; the end of the name is met less often.
        const int rare = 2;
        var start = message.IndexOf(name[rare..]) - rare;
        var rest = start >= 0 && message[start..].StartsWith(name) ? message[(start + name.Length)..].TrimStart((byte)' ') : default;
        var end = rest.IsEmpty || rest[0] != '"' ? -1 : rest[1..].IndexOf((byte)'"');
        return end < 0 ? default : rest.Slice(1, end);
    }

    /// <summary>The rules of one call, each with its versions, the oldest first.</summary>
    private sealed class NamedRules(PlanRule[][] rules)
    {
        private readonly NameIndex _index = new(Array.ConvertAll(rules, versions => Encoding.UTF8.GetBytes(versions[0].Name)));
        private readonly ScanRule?[][] _compiled = Array.ConvertAll(rules, versions => new ScanRule?[versions.Length]);

        public int Find(ReadOnlySpan<byte> name) => _index.Find(name);

        public PlanRule[] Versions(int index) => rules[index];

        public ScanRule?[] Compiled(int index) => _compiled[index];
    }
}
