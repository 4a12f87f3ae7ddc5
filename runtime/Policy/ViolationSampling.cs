namespace TrackingPlan;

/// <summary>Which violations somebody is told of, where there are more than anybody needs to hear of. The default is all of them.</summary>
public sealed record ViolationSampling
{
    private readonly double _rate = 1;
    private readonly int? _maxPerMinute;

    /// <summary>Which part of the violations counts, from 0 (none) to 1 (all, the default). Which ones is chance.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The rate is not between 0 and 1.</exception>
    public double Rate
    {
        get => _rate;
        init => _rate = value is >= 0 and <= 1 ? value : throw new ArgumentOutOfRangeException(nameof(value), value, "A rate is a number from 0 to 1.");
    }

    /// <summary>
    /// How often the same violation (of one event, kind, keyword and place) counts in a minute of the clock, after <see cref="Rate"/>; null, the default, is no
    /// limit. Beyond 1,000 different ones in a minute all others count as one.
    /// </summary>
    /// <exception cref="ArgumentOutOfRangeException">The number is not positive.</exception>
    public int? MaxPerMinute
    {
        get => _maxPerMinute;
        init => _maxPerMinute = value is null or > 0 ? value : throw new ArgumentOutOfRangeException(nameof(value), value, "A limit is at least 1; a rate of 0 is what tells nobody of anything.");
    }

    /// <summary>The chance behind <see cref="Rate"/>: a number from 0 up to, but not, 1 for each violation, from any thread. The default is random.</summary>
    public Func<double> Chance { get; init; } = Random.Shared.NextDouble;
}
