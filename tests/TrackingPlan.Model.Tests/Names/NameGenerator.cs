using FsCheck;
using FsCheck.Fluent;

namespace TrackingPlan.Model.Tests.Names;

/// <summary>Names as ugly as in real plans, of few different parts so that many of them clash.</summary>
internal static class NameGenerator
{
    public static Arbitrary<string> Names { get; } =
        Gen.Elements("page", "id", "Id", " ", "_", "-", "4", "20", "5F", "é", "e\u0301", "注", "🎉", "“", "ToString", "Page")
            .ListOf()
            .Select(parts => string.Concat(parts.Take(5)))
            .ToArbitrary();

    /// <summary>Names that differ, up to ten of them.</summary>
    public static Arbitrary<string[]> Scopes { get; } =
        Names.Generator.Where(name => name.Length > 0).ListOf().Select(names => names.Distinct().Take(10).ToArray()).ToArbitrary();
}
