using System.Numerics;
using System.Runtime.CompilerServices;

namespace TrackingPlan;

/// <summary>A set of rows of an object, as bits. That there are no more than <see cref="MaxRows"/> is tested once, where <see cref="ScanNames"/> are made, and not for each row.</summary>
internal unsafe struct SeenRows
{
    public const int MaxRows = 256;

    private fixed ulong _words[MaxRows / 64];

    /// <summary>Adds a row.</summary>
    /// <returns>Whether it was not there yet.</returns>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public bool Add(int row)
    {
        ref var word = ref _words[row >> 6];
        var bit = 1UL << row;
        var isNew = (word & bit) == 0;
        word |= bit;
        return isNew;
    }

    /// <summary>How many they are.</summary>
    public readonly int Count => BitOperations.PopCount(_words[0]) + BitOperations.PopCount(_words[1]) + BitOperations.PopCount(_words[2]) + BitOperations.PopCount(_words[3]);

    public readonly bool Contains(int row) => (_words[row >> 6] & (1UL << row)) != 0;

    /// <summary>Whether all rows of another set are in this one.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public readonly bool Covers(in SeenRows other) =>
        ((other._words[0] & ~_words[0]) | (other._words[1] & ~_words[1]) | (other._words[2] & ~_words[2]) | (other._words[3] & ~_words[3])) == 0;
}
