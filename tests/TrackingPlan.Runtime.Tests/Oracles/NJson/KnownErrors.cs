namespace TrackingPlan.Runtime.Tests.Oracles.NJson;

/// <summary>The errors of NJsonSchema 10.7.2 that random pairs meet, in the order in which their other spellings build on each other.</summary>
internal static class KnownErrors
{
    public static IReadOnlyList<KnownError> All { get; } = [.. UnknownKeywords.All, .. MisreadKeywords.All, .. MisreadValues.All];
}
