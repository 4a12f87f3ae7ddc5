namespace TrackingPlan.Analyzers.Tests.Calls;

/// <summary>Which ways of building a name are dynamic.</summary>
public sealed class NameClassifierTests
{
    [Theory]
    [InlineData("\"Order Completed\"")]
    [InlineData("Name")]
    [InlineData("nameof(Status)")]
    [InlineData("\"Order \" + \"Completed\"")]
    [InlineData("\"Shop: \" + Name")]
    [InlineData("null!")]
    [InlineData("default!")]
    [InlineData("string.Empty")]
    public Task Constants(string name) => CallTest.VerifyName(name);

    [Theory]
    [InlineData("""$"Order Completed" """)]
    [InlineData("""$"Shop: {Name}" """)]
    [InlineData("""$"Step {1}" """)]
    [InlineData("""$"{nameof(Status)} {(isNew ? "Created" : "Updated")}" """)]
    [InlineData("""[|$"Order {count}"|]""")]
    [InlineData("""[|$"{page} Viewed"|]""")]
    [InlineData("""[|$"Order {status}"|]""")]
    [InlineData("""[|$"Order {status.ToString()}"|]""")]
    [InlineData("""[|$"{shopper.Plan} {DateTime.Today:d} Order"|]""")]
    public Task Interpolation(string name) => CallTest.VerifyName(name);

    [Theory]
    [InlineData("""Name + " Again" """)]
    [InlineData("""(isNew ? "First " : "Next ") + Name""")]
    [InlineData("""$"Shop: " + Name + 'x'""")]
    [InlineData("""[|"Viewed " + page|]""")]
    [InlineData("""[|"Order " + count + " Completed"|]""")]
    [InlineData("""[|shopper.Plan + Name|]""")]
    [InlineData("""[|"Order " + (Name + count)|]""")]
    public Task Concatenation(string name) => CallTest.VerifyName(name);

    [Theory]
    [InlineData("""[|string.Format("Order {0}", count)|]""")]
    [InlineData("""[|string.Concat("Order ", page)|]""")]
    [InlineData("""[|string.Join(" ", pages)|]""")]
    [InlineData("""[|page.Replace("_", " ")|]""")]
    [InlineData("""[|Name.ToLower()|]""")]
    [InlineData("""[|GetName()|]""")]
    [InlineData("""[|shopper.GetName()|]""")]
    [InlineData("""[|title?.Trim()|]!""")]
    [InlineData("""[|count.ToString()|]""")]
    public Task Results_of_methods(string name) => CallTest.VerifyName(name);

    [Theory]
    [InlineData("""[|await GetNameAsync()|]""")]
    [InlineData("""[|await Task.FromResult("Order Completed")|]""")]
    [InlineData("""isNew ? "Order Created" : [|await GetNameAsync().ConfigureAwait(false)|]""")]
    public Task Awaits(string name) => CallTest.VerifyName(name);

    [Theory]
    [InlineData("""status.ToString()""")]
    [InlineData("""((Status?)status).ToString()!""")]
    [InlineData("""((Status?)status)?.ToString()!""")]
    public Task Names_of_an_enum_are_a_closed_set(string name) => CallTest.VerifyName(name);

    [Theory]
    [InlineData("""[|shopper.Plan|]""")]
    [InlineData("""[|shopper.Name|]""")]
    [InlineData("""[|shopper?.Plan|]!""")]
    [InlineData("""[|pages[0]|]""")]
    [InlineData("""[|pages[^1]|]""")]
    [InlineData("""[|pages.ToList()[0]|]""")]
    [InlineData("""[|(Old: page, New: page).Old|]""")]
    public Task Properties_fields_and_elements(string name) => CallTest.VerifyName(name);

    [Theory]
    [InlineData("""[|new string('x', count)|]""")]
    [InlineData("""[|new(page.ToCharArray())|]""")]
    [InlineData("""(string)[|new string(pages[0])|]""")]
    public Task Anything_else(string name) => CallTest.VerifyName(name);

    [Theory]
    [InlineData("""public void Send([EventName] string name) => tracker.Track(name);""")]
    [InlineData("""public void Send(string name) { if (name != "") { tracker.Track(name); } }""")]
    [InlineData("""public Action<string> Send => name => tracker.Track(name);""")]
    [InlineData("""public void Send() { void Local(string name) => tracker.Track(name); Local("Order Completed"); }""")]
    [InlineData("""public void Send(ref string name) => tracker.Track(name);""")]
    [InlineData("""public string this[string name] { set => tracker.Track(name); }""")]
    [InlineData("""public string Sent { set => tracker.Track(value); }""")]
    [InlineData("""public void Send(string name) => tracker.Track([|"Shop: " + name|]);""")]
    [InlineData("""public void Send(string name) => tracker.Track([|name.Trim()|]);""")]
    [InlineData("""public Action<string> Send => name => tracker.Track([|$"Shop: {name}"|]);""")]
    public Task A_parameter_is_fine_only_as_the_whole_name(string member) => CallTest.VerifyMembers(member);

    [Fact]
    public Task A_parameter_of_a_primary_constructor_is_a_parameter() => CallTest.VerifyTypes("""
        public sealed class Wrapper(Tracker tracker, string name)
        {
            public void Send() => tracker.Track(name);
            public void SendLoud() => tracker.Track([|name + "!"|]);
        }
        """);
}
