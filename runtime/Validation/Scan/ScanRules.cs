using System.Diagnostics.CodeAnalysis;
using System.Text;
using System.Text.Json;

namespace TrackingPlan;

/// <summary>The rules of a plan for scans, found by the bytes of their names. Each is compiled on first use.</summary>
internal sealed unsafe class ScanRules
{
    private readonly PlanRules _plan;
    private readonly Dictionary<(CallType Call, int Hash), Entry[]> _entries;

    public ScanRules(PlanRules plan)
    {
        _plan = plan;
        _entries = plan.All
            .GroupBy(versions => (versions[0].Call.GetValueOrDefault(), HashOf(Encoding.UTF8.GetBytes(versions[0].Name))))
            .ToDictionary(group => group.Key, group => group.Select(versions => new Entry(versions)).ToArray());
        Common = plan.Common is { } common ? ScanCompiler.Compile(common.Schema, isOpen: true) : null;
    }

    /// <summary>What holds for the messages of every call; null when nothing does.</summary>
    public ScanNode? Common { get; }

    /// <summary>Finds the schema of a message by its fields.</summary>
    /// <param name="fields">The fields met so far.</param>
    /// <param name="start">The message's first byte.</param>
    /// <param name="message">The message.</param>
    /// <param name="isEnd">Whether there are no more fields to come.</param>
    /// <param name="root">The schema.</param>
    /// <returns>Whether it is known. An event that is not planned has none.</returns>
    public bool TryFind(ref ScanFields fields, byte* start, ReadOnlySpan<byte> message, bool isEnd, [NotNullWhen(true)] out ScanNode? root)
    {
        root = null;
        if (fields.Call(start) is not { } call)
        {
            return false;
        }

        var name = default(ReadOnlySpan<byte>);
        if (!CallTypes.HasTraits(call) && !fields.TryGetName(call, start, out name) && call != CallType.Alias)
        {
            // A track call without a name is no event; a page may do without one.
            root = isEnd && call != CallType.Track ? ScanNode.Any : null;
            return root is not null;
        }

        // An escaped name is found by those who read it for what it says.
        root = name.Contains((byte)'\\') ? null
            : Find(call, call == CallType.Alias ? default : name) is { } entry ? SchemaOf(entry, message)
            : call == CallType.Track || (_plan.Covers(call) && !name.IsEmpty) ? null
            : ScanNode.Any;
        return root is not null;
    }

    private static ScanNode? SchemaOf(Entry entry, ReadOnlySpan<byte> message)
    {
        try
        {
            return entry.Schema(entry.HasVersions ? MessageEnvelope.ReadEventVersion(message) : null) is { Delegate: null } schema ? schema : null;
        }
        catch (JsonException)
        {
            // A rule that can't be compiled, or a message that is not JSON: both are told to whoever reads the message again.
            return null;
        }
    }

    private Entry? Find(CallType call, ReadOnlySpan<byte> name)
    {
        if (_entries.TryGetValue((call, HashOf(name)), out var entries))
        {
            foreach (var entry in entries)
            {
                if (name.SequenceEqual(entry.Name))
                {
                    return entry;
                }
            }
        }

        return null;
    }

    private static int HashOf(ReadOnlySpan<byte> name)
    {
        var hash = new HashCode();
        hash.AddBytes(name);
        return hash.ToHashCode();
    }

    /// <summary>The versions of one rule, the oldest first.</summary>
    private sealed class Entry(PlanRule[] versions)
    {
        private readonly ScanNode?[] _schemas = new ScanNode?[versions.Length];

        public byte[] Name { get; } = Encoding.UTF8.GetBytes(versions[0].Name);

        public bool HasVersions => versions.Length > 1;

        /// <summary>Two threads may make the same one; either is good.</summary>
        public ScanNode Schema(int? version)
        {
            var index = 0;
            for (var i = 1; i < versions.Length; i++)
            {
                index = versions[i].Version == version ? i : index;
            }

            return _schemas[index] ??= ScanCompiler.Compile(versions[index].Schema, isOpen: false);
        }
    }
}
