namespace TrackingPlan;

/// <summary>Draws the sample that a <see cref="ViolationSampling"/> describes. Safe to use from many threads.</summary>
internal sealed class ViolationSampler(ViolationSampling sampling, TimeProvider clock)
{
    /// <summary>How many different violations are counted apart, so that names made of values can't fill the memory.</summary>
    private const int MaxKeys = 1000;

    private readonly Dictionary<int, int> _counts = [];
    private long _minute;
    private int _others;

    /// <summary>Whether somebody is to be told of a violation; who asks has asked for it.</summary>
    public bool Takes(Violation violation) =>
        (sampling.Rate >= 1 || sampling.Chance() < sampling.Rate) && (sampling.MaxPerMinute is not { } max || CountInMinute(violation) <= max);

    private int CountInMinute(Violation violation)
    {
        // The texts themselves may be long, and are the sender's: what is kept of them is a number.
        var key = HashCode.Combine(violation.EventType, violation.EventName, violation.Kind, violation.Keyword, violation.Path);
        var minute = clock.GetUtcNow().Ticks / TimeSpan.TicksPerMinute;
        lock (_counts)
        {
            if (minute != _minute)
            {
                _counts.Clear();
                (_minute, _others) = (minute, 0);
            }

            var isKnown = _counts.TryGetValue(key, out var count);
            return isKnown || _counts.Count < MaxKeys ? _counts[key] = count + 1 : ++_others;
        }
    }
}
