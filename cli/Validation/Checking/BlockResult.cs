using System.Buffers;
using System.Runtime.InteropServices;

namespace TrackingPlan.Cli.Validation.Checking;

/// <summary>What came of checking the messages of a block, in their order.</summary>
internal sealed class BlockResult
{
    /// <summary>So many bytes or different violations are kept back; then they have to go where they belong.</summary>
    private const int MaxBytes = 1024 * 1024;
    private const int MaxKeys = 1000;

    private readonly Dictionary<ViolationKey, int> _places = [];
    private readonly List<(ViolationKey Key, FoundViolation First, long Count)> _groups = [];
    private readonly List<FoundViolation> _listed = [];

    /// <summary>Which block of all inputs it belongs to.</summary>
    public long Sequence { get; private set; }

    /// <summary>The name of the block's input, for reports.</summary>
    public string File { get; private set; } = "";

    /// <summary>How many messages there were.</summary>
    public long Messages { get; set; }

    /// <summary>How many of them have violations.</summary>
    public long Invalid { get; private set; }

    /// <summary>How many violations there were.</summary>
    public long Violations { get; private set; }

    /// <summary>The first violations.</summary>
    public IReadOnlyList<FoundViolation> Listed => _listed;

    /// <summary>Lines for the file of what is valid.</summary>
    public ArrayBufferWriter<byte> Valid { get; private set; } = new();

    /// <summary>Lines for the file of violations.</summary>
    public ArrayBufferWriter<byte> Kept { get; private set; } = new();

    /// <summary>Whether it has grown so much that it should not wait for the rest of the block.</summary>
    public bool IsLarge => _groups.Count > MaxKeys || Kept.WrittenCount > MaxBytes || Valid.WrittenCount > MaxBytes;

    /// <summary>The different violations, in the order of their first ones.</summary>
    public IReadOnlyList<(ViolationKey Key, FoundViolation First, long Count)> Groups => _groups;

    /// <summary>Counts the violations of a message.</summary>
    /// <param name="violations">The violations; at least one.</param>
    /// <param name="line">Where the message stands.</param>
    /// <param name="maxListed">How many violations are listed one by one.</param>
    public void Add(IReadOnlyList<Violation> violations, long line, int maxListed)
    {
        Invalid++;
        Violations += violations.Count;
        foreach (var violation in violations)
        {
            var (key, found) = (ViolationKey.Of(violation), new FoundViolation(violation, File, line));
            ref var place = ref CollectionsMarshal.GetValueRefOrAddDefault(_places, key, out var isKnown);
            if (!isKnown)
            {
                place = _groups.Count;
                _groups.Add((key, found, 0));
            }

            CollectionsMarshal.AsSpan(_groups)[place].Count++;
            if (_listed.Count < maxListed)
            {
                _listed.Add(found);
            }
        }
    }

    /// <summary>Begins with another block.</summary>
    /// <param name="sequence">Which one of all inputs it is.</param>
    /// <param name="file">The name of its input, for reports.</param>
    public void Begin(long sequence, string file)
    {
        (Sequence, File) = (sequence, file);
        Empty();
    }

    /// <summary>Forgets what was found.</summary>
    public void Empty()
    {
        (Messages, Invalid, Violations) = (0, 0, 0);
        _places.Clear();
        _groups.Clear();
        _listed.Clear();
        Valid = Emptied(Valid);
        Kept = Emptied(Kept);
    }

    /// <summary>A buffer that has grown over its size for one odd message is not kept.</summary>
    private static ArrayBufferWriter<byte> Emptied(ArrayBufferWriter<byte> buffer)
    {
        buffer.ResetWrittenCount();
        return buffer.Capacity > 4 * MaxBytes ? new ArrayBufferWriter<byte>() : buffer;
    }
}
