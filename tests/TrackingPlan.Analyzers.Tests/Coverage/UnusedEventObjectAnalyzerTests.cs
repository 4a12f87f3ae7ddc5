using Microsoft.CodeAnalysis;
using TrackingPlan.Analyzers.Coverage;
using TrackingPlan.Analyzers.Tests.Harness;

namespace TrackingPlan.Analyzers.Tests.Coverage;

/// <summary>TP2009: an event object that is created and never tracked.</summary>
public sealed class UnusedEventObjectAnalyzerTests
{
    [Theory]
    [InlineData("""[|new OrderCompleted|] { OrderId = "1" };""")]
    [InlineData("""[|new OrderCompleted()|] { OrderId = "1" };""")]
    [InlineData("""[|new CartViewed()|];""")]
    public Task An_object_that_is_a_statement_is_reported(string statement) => VerifyStatements(statement);

    [Theory]
    [InlineData("""_ = [|new OrderCompleted|] { OrderId = "1" };""")]
    [InlineData("""_ = (object)[|new CartViewed()|];""")]
    [InlineData("""if (isNew) { _ = [|new CartViewed()|]; }""")]
    public Task An_object_that_is_discarded_is_reported(string statement) => VerifyStatements(statement);

    [Theory]
    [InlineData("""var made = [|new OrderCompleted|] { OrderId = "1" };""")]
    [InlineData("""OrderCompleted made = [|new()|] { OrderId = "1" };""")]
    [InlineData("""object made = [|new CartViewed()|];""")]
    [InlineData("""CartViewed made; made = [|new CartViewed()|];""")]
    [InlineData("""var made = [|new CartViewed()|]; made = [|new CartViewed()|];""")]
    public Task An_object_in_a_variable_that_is_never_read_is_reported(string statement) => VerifyStatements(statement);

    [Theory]
    [InlineData("""Action later = () => [|new CartViewed()|];""")]
    [InlineData("""Func<Task> later = async () => { await Task.Yield(); _ = [|new CartViewed()|]; };""")]
    [InlineData("""void Local() => [|new CartViewed()|]; Local();""")]
    [InlineData("""void Local() { var made = [|new CartViewed()|]; } Local();""")]
    public Task In_lambdas_and_local_functions_too(string statement) => VerifyStatements(statement);

    [Fact]
    public Task In_an_expression_body_too() => VerifyMembers("public void Run() => _ = [|new CartViewed()|];");

    [Fact]
    public Task In_the_statements_of_a_program_too() => new AnalyzerTest<UnusedEventObjectAnalyzer>()
        .AsProgram()
        .WithSource("""
            var made = [|new CartViewed()|];
            var used = new CartViewed();
            System.Console.WriteLine(used);
            """)
        .WithSource(EventObjects.Source)
        .VerifyAsync();

    [Theory]
    [InlineData("""tracker.CartViewed(new());""")]
    [InlineData("""tracker?.OrderCompleted(new OrderCompleted { OrderId = "1" });""")]
    [InlineData("""var made = new CartViewed(); tracker.CartViewed(made);""")]
    [InlineData("""var made = new CartViewed(); Action later = () => tracker.CartViewed(made);""")]
    [InlineData("""var made = new CartViewed(); void Local() => tracker.CartViewed(made); Local();""")]
    [InlineData("""await TrackAsync(new CartViewed());""")]
    [InlineData("""Wrap(new CartViewed());""")]
    public Task An_object_that_is_passed_on_is_left_alone(string statement) => VerifyStatements(statement);

    [Theory]
    [InlineData("""kept = new CartViewed();""")]
    [InlineData("""this.kept = _ = new CartViewed();""")]
    [InlineData("""var all = new[] { new CartViewed() };""")]
    [InlineData("""var pair = (new CartViewed(), 1);""")]
    [InlineData("""Func<CartViewed> later = () => new CartViewed();""")]
    [InlineData("""var made = isNew ? new CartViewed() : kept;""")]
    [InlineData("""_ = new OrderCompleted { OrderId = "1" } with { OrderId = "2" };""")]
    [InlineData("""_ = new CartViewed().ToString();""")]
    [InlineData("""var made = new CartViewed(); _ = made;""")]
    [InlineData("""void Local() { var made = new CartViewed(); ref var alias = ref made; tracker.CartViewed(alias); } Local();""")]
    [InlineData("""if (new CartViewed() is { } made) { }""")]
    public Task An_object_that_is_kept_or_looked_at_is_left_alone(string statement) => VerifyStatements(statement);

    [Theory]
    [InlineData("""_ = new List<string>();""")]
    [InlineData("""new ShopTracker(null!);""")]
    [InlineData("""_ = new SelfTracking(tracker);""")]
    [InlineData("""_ = new Registered();""")]
    [InlineData("""using var made = new Closing();""")]
    [InlineData("""using (var made = new Closing()) { }""")]
    public Task Other_objects_and_those_that_do_something_themselves_are_left_alone(string statement) => VerifyStatements(statement);

    [Fact]
    public Task What_a_method_returns_and_a_field_holds_is_left_alone() => VerifyMembers("""
        private readonly CartViewed viewed = new();
        public CartViewed Viewed { get; } = new();
        public CartViewed Make() => new();
        public CartViewed MakeToo() { return new CartViewed(); }
        public IEnumerable<CartViewed> MakeMany() { yield return new(); }
        """);

    [Fact]
    public async Task It_names_the_record_and_says_what_to_do()
    {
        var diagnostics = await VerifyStatements("""_ = [|new CartViewed()|];""");

        diagnostics.ShouldHaveSingleItem().GetMessage().ShouldBe("'CartViewed' is created and never used, so nothing is tracked; pass it to the tracker's method");
    }

    private static Task<IReadOnlyList<Diagnostic>> VerifyStatements(string statements) => VerifyMembers($$"""
        public async Task Run(ShopTracker tracker, bool isNew)
        {
            await Task.Yield();
            {{statements}}
        }

        private CartViewed kept = new();
        private static void Wrap<T>(T made) where T : class { }
        private static Task TrackAsync(CartViewed made) => Task.CompletedTask;
        """);

    private static Task<IReadOnlyList<Diagnostic>> VerifyMembers(string members) => new AnalyzerTest<UnusedEventObjectAnalyzer>()
        .WithSource(EventObjects.Source + $$"""
            public sealed class Checkout
            {
            {{members}}
            }

            public abstract class Call : IPlannedCall
            {
                public void WriteTo(System.Text.Json.Utf8JsonWriter writer) { }
                static CallType IPlannedCall.Call => CallType.Track;
                static string IPlannedCall.Name => "Call";
                static ReadOnlySpan<byte> IPlannedCall.Rule => default;
            }

            public sealed class SelfTracking : Call { public SelfTracking(ShopTracker tracker) => tracker.CartViewed(new()); }
            public sealed class Registered : Call { public Registered() => Console.WriteLine(this); }
            public sealed class Closing : Call, IDisposable { public void Dispose() { } }
            """)
        .VerifyAsync();
}
