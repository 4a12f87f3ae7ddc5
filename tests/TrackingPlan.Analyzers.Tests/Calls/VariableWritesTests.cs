using TrackingPlan.Analyzers.Calls;
using TrackingPlan.Analyzers.Tests.Harness;

namespace TrackingPlan.Analyzers.Tests.Calls;

/// <summary>Variables are as constant as all that is written to them.</summary>
public sealed class VariableWritesTests
{
    [Theory]
    [InlineData("""const string name = "Order Completed"; tracker.Track(name);""")]
    [InlineData("""var name = "Order Completed"; tracker.Track(name);""")]
    [InlineData("""string name; if (isNew) { name = "Order Created"; } else { name = "Order Updated"; } tracker.Track(name);""")]
    [InlineData("""var name = isNew ? "Order Created" : null; name ??= "Order Updated"; tracker.Track(name);""")]
    [InlineData("""var name = page; tracker.Track(name);""")]
    [InlineData("""var first = "Order Completed"; var second = first; tracker.Track(second);""")]
    [InlineData("""var object_ = "Order"; tracker.Track(object_ + " Completed"); tracker.Track($"{object_} Completed");""")]
    [InlineData("""var name = status.ToString(); tracker.Track(name);""")]
    public Task Locals_that_hold_constants(string statements) => CallTest.VerifyStatements(statements);

    [Theory]
    [InlineData("""var name = $"Order {count}"; tracker.Track([|name|]);""")]
    [InlineData("""var name = "Order Completed"; if (isNew) { name = GetName(); } tracker.Track([|name|]);""")]
    [InlineData("""var name = "Order "; name += count; tracker.Track([|name|]);""")]
    [InlineData("""var name = isNew ? null : "Order"; name ??= shopper.Plan; tracker.Track([|name|]);""")]
    [InlineData("""var name = "Order"; Action change = () => name = GetName(); change(); tracker.Track([|name|]);""")]
    [InlineData("""var first = GetName(); var second = first; tracker.Track([|second|]);""")]
    [InlineData("""var part = page; tracker.Track([|$"{part} Viewed"|]);""")]
    [InlineData("""for (var step = 1; step < 3; step++) { tracker.Track([|$"Step {step}"|]); }""")]
    public Task Locals_that_hold_values(string statements) => CallTest.VerifyStatements(statements);

    [Theory]
    [InlineData("""var name = "Order"; Rename(ref name); tracker.Track([|name|]);""")]
    [InlineData("""shopper.TryGetName(out var name); tracker.Track([|name|]);""")]
    [InlineData("""string name; shopper.TryGetName(out name); tracker.Track([|name|]);""")]
    [InlineData("""foreach (var name in pages) { tracker.Track([|name|]); }""")]
    [InlineData("""if (shopper is { Plan: { } name }) { tracker.Track([|name|]); }""")]
    [InlineData("""switch (page) { case { Length: > 0 } name: tracker.Track([|name|]); break; }""")]
    [InlineData("""var (name, _) = (GetName(), 1); tracker.Track([|name|]);""")]
    [InlineData("""var name = "Order"; (name, _) = (GetName(), 1); tracker.Track([|name|]);""")]
    [InlineData("""var name = "Order"; ((name, _), _) = ((page, 1), 2); tracker.Track([|name|]);""")]
    [InlineData("""foreach (var (name, _) in new[] { (page, 1) }) { tracker.Track([|name|]); }""")]
    public Task Locals_that_are_written_in_ways_that_cannot_be_followed(string statements) => CallTest.VerifyStatements(statements);

    [Theory]
    [InlineData("""foreach (var name in new[] { "Order Created", Name }) { tracker.Track(name); }""")]
    [InlineData("""foreach (var name in new[] { "Order Created", shopper.Plan }) { tracker.Track([|name|]); }""")]
    [InlineData("""foreach (var name in new string[count]) { tracker.Track([|name|]); }""")]
    [InlineData("""foreach (var name in pages.Where(p => p != "")) { tracker.Track([|name|]); }""")]
    public Task Loops_over_an_array_that_is_written_there(string statements) => CallTest.VerifyStatements(statements);

    [Theory]
    [InlineData("""if (title is { } name) { tracker.Track(name); }""")]
    [InlineData("""if (title is not { Length: > 0 } name) { return; } tracker.Track(name);""")]
    [InlineData("""if ((isNew ? "Order Created" : null) is string name) { tracker.Track(name); }""")]
    [InlineData("""if ((object)shopper.Plan is string name) { tracker.Track([|name|]); }""")]
    [InlineData("""if (shopper.Plan is { Length: > 0 } name) { tracker.Track([|name|]); }""")]
    [InlineData("""if (GetName() is not "" and var name) { tracker.Track([|name|]); }""")]
    public Task Patterns_name_what_they_match(string statements) => CallTest.VerifyStatements(statements);

    [Theory]
    [InlineData("""page = "Order Completed"; tracker.Track(page);""")]
    [InlineData("""title ??= "Page Viewed"; tracker.Track(title);""")]
    [InlineData("""if (page == "") { page = nameof(Status); } tracker.Track(page);""")]
    [InlineData("""page = page.Trim(); tracker.Track([|page|]);""")]
    [InlineData("""page += "!"; tracker.Track([|page|]);""")]
    [InlineData("""Rename(ref page); tracker.Track([|page|]);""")]
    public Task Parameters_that_are_overwritten(string statements) => CallTest.VerifyStatements(statements);

    [Fact]
    public Task Variables_that_are_assigned_to_each_other_end_somewhere() => CallTest.VerifyStatements("""
        string first = "Order Created", second = "Order Updated";
        first = second;
        second = first;
        tracker.Track(second);

        string third = "Order Created", fourth = GetName();
        third = fourth;
        fourth = third;
        tracker.Track([|third|]);
        """);

    [Fact]
    public Task References_to_a_variable_can_write_to_it() => CallTest.VerifyMembers("""
        public void Run(int count)
        {
            var name = "Order Completed";
            ref var alias = ref name;
            alias = $"Order {count}";
            tracker.Track([|name|]);
            tracker.Track([|alias|]);
        }
        """);

    [Fact]
    public Task Code_at_the_top_of_a_program_has_locals_too() => new AnalyzerTest<DynamicEventNameAnalyzer>()
        .AsProgram()
        .WithSource("""
            var tracker = new ShopTracker();
            var constant = "Order Completed";
            var dynamic = $"Order {args.Length}";
            tracker.Track(constant);
            tracker.Track([|dynamic|]);
            """)
        .WithSource(TrackerStandIn.Source)
        .VerifyAsync();
}
