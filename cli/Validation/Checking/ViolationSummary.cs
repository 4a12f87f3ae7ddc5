namespace TrackingPlan.Cli.Validation.Checking;

/// <summary>What was found in all messages. It holds so much and no more, whatever names messages make up.</summary>
/// <param name="maxListed">How many violations are listed one by one.</param>
internal sealed class ViolationSummary(int maxListed)
{
    /// <summary>How many groups are told apart.</summary>
    public const int MaxGroups = 10_000;

    private const int MaxNameLength = 100;
    private const int MaxSentenceLength = 500;

    private readonly Dictionary<ViolationKey, ViolationGroup> _groups = [];
    private readonly List<ListedViolation> _listed = [];
    private long _messages;

    /// <summary>How many messages were checked. Any thread may ask.</summary>
    public long Messages => Interlocked.Read(ref _messages);

    /// <summary>How many of them have violations.</summary>
    public long Invalid { get; private set; }

    /// <summary>How many violations there are.</summary>
    public long Violations { get; private set; }

    /// <summary>Violations that are in no group, because there are too many groups.</summary>
    public long Others { get; private set; }

    /// <summary>The first violations, in the order of the input.</summary>
    public IReadOnlyList<ListedViolation> Listed => _listed;

    /// <summary>The groups, the largest first.</summary>
    public IReadOnlyList<ViolationGroup> Groups =>
    [
        .. _groups.Values
            .OrderByDescending(group => group.Count)
            .ThenBy(group => group.Key.EventType, StringComparer.Ordinal)
            .ThenBy(group => group.Key.EventName, StringComparer.Ordinal)
            .ThenBy(group => group.Key.Path, StringComparer.Ordinal)
            .ThenBy(group => group.Key.Kind)
            .ThenBy(group => group.Key.Keyword, StringComparer.Ordinal),
    ];

    /// <summary>Adds what came of a block; blocks come in the order of the input.</summary>
    public void Add(BlockResult result)
    {
        Interlocked.Add(ref _messages, result.Messages);
        Invalid += result.Invalid;
        Violations += result.Violations;
        foreach (var (key, first, count) in result.Groups)
        {
            Add(Shown(key), first, count);
        }

        _listed.AddRange(result.Listed.Take(maxListed - _listed.Count).Select(Describe));
    }

    private void Add(ViolationKey key, FoundViolation first, long count)
    {
        if (!_groups.TryGetValue(key, out var group))
        {
            if (_groups.Count == MaxGroups)
            {
                Others += count;
                return;
            }

            group = new ViolationGroup(key, Describe(first));
            _groups.Add(key, group);
        }

        group.Count += count;
    }

    private static ViolationKey Shown(ViolationKey key) => key with
    {
        EventType = key.EventType is { } type ? ShownText.Of(type, MaxNameLength) : null,
        EventName = key.EventName is { } name ? ShownText.Of(name, MaxNameLength) : null,
        Path = ShownText.Of(key.Path, MaxSentenceLength),
    };

    private static ListedViolation Describe(FoundViolation found) =>
        new(found.File, found.Line, found.Violation.Kind, ShownText.Of(found.Violation.Description, MaxSentenceLength));
}
