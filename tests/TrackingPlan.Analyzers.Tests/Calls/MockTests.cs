using TrackingPlan.Analyzers.Calls;
using TrackingPlan.Analyzers.Tests.Harness;

namespace TrackingPlan.Analyzers.Tests.Calls;

/// <summary>Tests of other programs ask their mocks what they were called with. Such a call is none, and names that match any are not built.</summary>
public sealed class MockTests
{
    [Theory]
    [InlineData("""Verify(service => service.Post(Any<string>()));""")]
    [InlineData("""Verify(service => service.Post($"Order {count}"));""")]
    [InlineData("""Verify(service => service.Post(name));""")]
    [InlineData("""service.Post(NSubstitute.Arg.Any<string>());""")]
    [InlineData("""service.Post(NSubstitute.Arg.Is<string>(given => given.Length > count));""")]
    [InlineData("""service.Post([|Other.Arg.Any<string>()|]);""")]
    [InlineData("""service.Post([|"Order " + NSubstitute.Arg.Any<string>()|]);""")]
    [InlineData("""Run(service => service.Post([|$"Order {count}"|]));""")]
    public Task Only_names_of_calls_that_run_are_dynamic(string statement) => Verify<DynamicEventNameAnalyzer>(statement);

    [Theory]
    [InlineData("""Verify(service => service.Post("Toast Eaten"));""")]
    [InlineData("""Verify(service => service.Post("Order Completed"));""")]
    [InlineData("""Run(service => service.Post({|TP2002:"Toast Eaten"|}));""")]
    [InlineData("""service.Post({|TP2003:"Order Completed"|});""")]
    public Task Only_calls_that_run_are_compared_with_the_plan(string statement) => Verify<NamedCallAnalyzer>(statement);

    [Fact]
    public Task Only_a_call_that_runs_passes_a_name_on() => Verify<PassedOnNameAnalyzer>("Verify(service => service.Post(name));");

    private static Task Verify<TAnalyzer>(string statement)
        where TAnalyzer : Microsoft.CodeAnalysis.Diagnostics.DiagnosticAnalyzer, new() => new AnalyzerTest<TAnalyzer>()
        .WithSource("""
            namespace NSubstitute { public static class Arg { public static T Any<T>() => default!; public static T Is<T>(System.Linq.Expressions.Expression<System.Predicate<T>> match) => default!; } }
            namespace Other { public static class Arg { public static T Any<T>() => default!; } }
            """)
        .WithSource(NamedCallTest.Shop + $$"""
            public sealed class CheckoutTests
            {
                public void Run(IAnalyticsService service, string name, int count)
                {
                    {{statement}}
                }

                private static T Any<T>() => default!;
                private static void Verify(System.Linq.Expressions.Expression<Action<IAnalyticsService>> call) { }
                private static void Run(Action<IAnalyticsService> call) { }
            }
            """)
        .VerifyAsync();
}
