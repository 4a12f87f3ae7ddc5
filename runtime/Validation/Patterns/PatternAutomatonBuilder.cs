using System.Numerics;
using TrackingPlan.Patterns;

namespace TrackingPlan;

/// <summary>Makes an automaton of a pattern while it is read. Once it meets what an automaton can't do it only listens.</summary>
internal sealed class PatternAutomatonBuilder : IPatternBuilder
{
    private const int MaxPositions = 64;

    private readonly List<PatternPosition> _positions = [];

    /// <summary>The groups around the place: what each has before it, and its own other alternatives so far.</summary>
    private readonly Stack<(PatternFragment Before, PatternFragment? Alternatives)> _around = [];

    private PatternFragment? _alternatives;
    private PatternFragment _before = PatternFragment.Nothing(0);

    /// <summary>What was read last, apart from what stands before it: it may be repeated.</summary>
    private PatternFragment _last = PatternFragment.Nothing(0);

    private ulong _starts;
    private ulong _ends;
    private bool _isOther;

    /// <summary>The automaton; null when the pattern is none for it.</summary>
    public PatternAutomaton? Build()
    {
        var root = End();
        return _isOther || Follow(_starts | _ends, _starts) || Follow(_ends, _ends) ? null : new PatternAutomaton([.. _positions], root, _starts, _ends);
    }

    public void AddSet(CodePointSet set) => Add(PatternPosition.Of(set));

    public void AddStart() => _starts |= Add(default);

    public void AddEnd() => _ends |= Add(default);

    public void AddBoundary(bool isNegated) => _isOther = true;

    public void AddReference(int group) => _isOther = true;

    public void AddAlternative()
    {
        var start = _before.Start;
        _alternatives = End();
        _before = PatternFragment.Nothing(start);
        _last = PatternFragment.Nothing(_positions.Count);
    }

    public void OpenGroup(PatternGroup group)
    {
        _isOther |= group is not (PatternGroup.Capturing or PatternGroup.Plain);
        _around.Push((Joined(_before, _last), _alternatives));
        _alternatives = null;
        _before = _last = PatternFragment.Nothing(_positions.Count);
    }

    public void CloseGroup()
    {
        _last = End();
        (_before, _alternatives) = _around.Pop();
    }

    public void Repeat(int least, int most, bool isLazy)
    {
        // a{2,} is a, then a+; a{2,3} is aa, then a?.
        var unit = _last;
        var length = _positions.Count - unit.Start;
        var count = most == int.MaxValue ? Math.Max(least, 1) : most;
        _isOther |= length > 0 && unit.Start + ((long)count * length) > MaxPositions;
        if (_isOther || length == 0)
        {
            return;
        }

        for (var copy = 1; copy < count; copy++)
        {
            Copy(unit.Start, length, copy * length);
        }

        _last = PatternFragment.Nothing(unit.Start);
        for (var copy = 0; copy < count; copy++)
        {
            var shift = copy * length;
            var part = new PatternFragment(unit.Start + shift, unit.First << shift, unit.Last << shift, unit.IsOptional || copy >= least);
            _last = Joined(_last, part);
            if (most == int.MaxValue && copy == count - 1)
            {
                Connect(part.Last, part.First);
            }
        }
    }

    private ulong Add(PatternPosition position)
    {
        _before = Joined(_before, _last);
        _isOther |= _positions.Count == MaxPositions;
        if (_isOther)
        {
            return 0;
        }

        var bit = 1UL << _positions.Count;
        _last = new PatternFragment(_positions.Count, bit, bit, IsOptional: false);
        _positions.Add(position);
        return bit;
    }

    /// <summary>Copies some positions to the end, as they were before anything was put around them.</summary>
    private void Copy(int start, int length, int shift)
    {
        for (var i = start; i < start + length; i++)
        {
            _starts |= (_starts & (1UL << i)) << shift;
            _ends |= (_ends & (1UL << i)) << shift;
            _positions.Add(_positions[i] with { Follow = _positions[i].Follow << shift });
        }
    }

    private PatternFragment End()
    {
        var end = Joined(_before, _last);
        return _alternatives?.Or(end) ?? end;
    }

    private PatternFragment Joined(PatternFragment first, PatternFragment second)
    {
        Connect(first.Last, second.First);
        return first.Then(second);
    }

    private void Connect(ulong last, ulong first)
    {
        for (; last != 0; last &= last - 1)
        {
            var number = BitOperations.TrailingZeroCount(last);
            _positions[number] = _positions[number] with { Follow = _positions[number].Follow | first };
        }
    }

    /// <summary>Whether one of some positions may follow one of others. The start and the end of a text are not taken by what matches them, so that what follows them would have to be asked at the same place.</summary>
    private bool Follow(ulong positions, ulong others)
    {
        for (; positions != 0; positions &= positions - 1)
        {
            if ((_positions[BitOperations.TrailingZeroCount(positions)].Follow & others) != 0)
            {
                return true;
            }
        }

        return false;
    }
}
