namespace TrackingPlan.Analyzers.Tests.Calls;

/// <summary>Names that are given to local functions and to lambdas in variables, which pass them on.</summary>
public sealed class LocalNameParametersTests
{
    [Theory]
    [InlineData("""void Local(string name) => tracker.Track(name); Local({|TP2002:"Ordr Completed"|}); Local({|TP2003:"Order Completed"|});""")]
    [InlineData("""void Local(int number, string name) { if (number > 5) { tracker.Track(name); } } Local(name: {|TP2002:"Toast Eaten"|}, number: count);""")]
    [InlineData("""void Outer(string name) => Inner(name); void Inner(string name) => tracker.Track(name); Outer({|TP2002:"Toast Eaten"|});""")]
    [InlineData("""void Local(string name, int left) { if (left > 0) { Local(name, left - 1); } tracker.Track(name); } Local({|TP2002:"Toast Eaten"|}, 3);""")]
    [InlineData("""void Ping(string name) { Pong(name); } void Pong(string name) { Ping(name); tracker.Track(name); } Ping({|TP2002:"Toast Eaten"|}); Pong({|TP2002:"Toast Eaten"|});""")]
    [InlineData("""void Local<T>(T value, string name) => tracker.Track(name); Local(count, {|TP2002:"Toast Eaten"|});""")]
    [InlineData("""Task<bool> Local(string? name) => tracker.TrackAsync(name ?? {|TP2003:"Order Completed"|}); await Local({|TP2002:"Toast Eaten"|});""")]
    [InlineData("""void Local(string name) { Action later = () => tracker.Track(name); later(); } Local({|TP2002:"Toast Eaten"|});""")]
    [InlineData("""void Local(string first, string second) => tracker.Track(isNew ? first : second); Local({|TP2002:"Toast Eaten"|}, {|TP2003:"Order Completed"|});""")]
    [InlineData("""void Local(string name, string note) => tracker.Track(name); Local({|TP2003:"Order Completed"|}, "Toast Eaten");""")]
    [InlineData("""void Local(string name = "Toast Eaten") => tracker.Track({|TP2002:name|}); Local();""")]
    public Task Of_local_functions(string statements) => NamedCallTest.VerifyStatements(statements);

    [Theory]
    [InlineData("""Action<string> track = name => tracker.Track(name); track({|TP2002:"Ordr Completed"|}); track({|TP2003:"Order Completed"|});""")]
    [InlineData("""Func<string, Task<bool>> track = name => tracker.TrackAsync(name); await track({|TP2002:"Toast Eaten"|});""")]
    [InlineData("""var track = (string name, int times) => tracker.Track(name); track.Invoke({|TP2002:"Toast Eaten"|}, 2);""")]
    [InlineData("""void Local(string name) => tracker.Track(name); Action<string> track = Local; track({|TP2002:"Toast Eaten"|});""")]
    [InlineData("""Action<string> track = delegate(string name) { tracker.Track(name); }; track({|TP2002:"Toast Eaten"|});""")]
    public Task Of_lambdas_in_variables(string statements) => NamedCallTest.VerifyStatements(statements);

    [Fact]
    public Task Of_lambdas_in_readonly_fields() => NamedCallTest.VerifyMembers("""
        private static readonly ShopTracker Shared = new();
        private static readonly Action<string> Send = name => Shared.Track(name);
        private static Action<string> replaceable = name => Shared.Track(name);
        public void Run() { Send({|TP2002:"Toast Eaten"|}); replaceable("Toast Eaten"); }
        """);

    [Theory]
    [InlineData("""void Local(string name) => tracker.Track(name.Trim()); Local("Toast Eaten");""")]
    [InlineData("""void Local(string name) { name = given; tracker.Track(name); } Local("Toast Eaten");""")]
    [InlineData("""void Local(string name) => tracker.Log(name); Local("Toast Eaten");""")]
    [InlineData("""void Ping(string name) => Pong(name); void Pong(string name) => Ping(name); Ping("Toast Eaten");""")]
    [InlineData("""Action<string> track = name => tracker.Track(name); if (isNew) { track = _ => { }; } track("Toast Eaten");""")]
    [InlineData("""Action<string> track = name => tracker.Log(name); track("Toast Eaten");""")]
    [InlineData("""pages.ToList().ForEach(page => tracker.Track(page));""")]
    [InlineData("""void Local(string name) => tracker.Track(name); Local(given);""")]
    public Task What_does_other_things_with_its_texts_is_left_alone(string statements) => NamedCallTest.VerifyStatements(statements);

    [Theory]
    [InlineData("""void Local(string name) => tracker.Track(name); Local([|$"Order {count}"|]); Local("Order Completed");""")]
    [InlineData("""Action<string> track = name => tracker.Track(name); track([|"Order " + count|]);""")]
    [InlineData("""void Local(string name) => tracker.Track([|"Order " + name|]); Local($"{count}");""")]
    public Task Names_that_are_built_are_reported_where_they_are(string statements) => CallTest.VerifyStatements(statements);
}
