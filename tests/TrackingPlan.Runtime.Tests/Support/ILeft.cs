namespace TrackingPlan.Runtime.Tests;

/// <summary>What <see cref="SeedSown{TLeft}"/> says is left of its rule.</summary>
internal interface ILeft
{
    static abstract ReadOnlySpan<byte> Json { get; }
}
