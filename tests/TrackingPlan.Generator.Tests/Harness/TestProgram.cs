namespace TrackingPlan.Generator.Tests.Harness;

/// <summary>C# that tracks with a generated tracker.</summary>
public static class TestProgram
{
    /// <summary>A program that runs statements with a <c>tracker</c> of the plan Shop; see <see cref="GeneratedProject.Run"/>.</summary>
    public static string WithTracker(string statements) =>
        $$"""
        using System.Collections.Generic;
        using Shop.Tracking;
        using TrackingPlan;

        internal static class Program
        {
            public static void Run(TrackingPlan.ISink sink)
            {
                var tracker = new ShopTracker(sink).As("user-42");
                {{statements}}
            }
        }
        """;
}
