using Microsoft.CodeAnalysis;
using TrackingPlan.Generator.Tests.Harness;

namespace TrackingPlan.Generator.Tests.Execution;

/// <summary>Plans in the formats of other tools compile as they are, and the wire has their names byte for byte.</summary>
public class ForeignPlanTests
{
    private static readonly string Folder = Repository.PathOf("tests", "TrackingPlan.Model.Tests", "Foreign", "Data");

    public static TheoryData<string> Plans => [.. Directory.GetFiles(Folder, "*.plan.json").Select(path => Path.GetFileName(path)).Order()];

    [Theory]
    [MemberData(nameof(Plans))]
    public void Each_plan_compiles(string file)
    {
        var project = TestProject.WithPlan(Read(file), file).Generate();

        project.Diagnostics.ShouldAllBe(diagnostic => diagnostic.DefaultSeverity == DiagnosticSeverity.Warning);
        project.Files.ShouldNotBeEmpty();
        project.Compile();
    }

    [Fact]
    public void Names_of_Segments_rules_stand_on_the_wire_as_they_are()
    {
        var message = Track(
            ["segment-public-api.plan.json"],
            "CornerShop",
            "OrderCompleted(new() { OrderId = \"o1\", Total = 5, Tax = 0.4, Initiator = CommonInitiator.User });",
            out var violations);

        message.ShouldBe("""{"order_id":"o1","total":5,"tax":0.4,"initiator":"user"}""");
        violations.ShouldBeEmpty();
    }

    [Fact]
    public void Names_of_the_Config_API_stand_on_the_wire_as_they_are() => Track(
        ["segment-config-api.plan.json"],
        "CornerApp",
        "PhotoViewed(new() { PhotoId = \"p\", pageId = \"1\", page_20_id = \"2\", AppVersion = \"3\" });",
        out _).ShouldBe("""{"photo_id":"p","pageId":"1","page id":"2","app_version":"3"}""");

    [Theory]
    [InlineData("Channel = MessageSentChannel.Mail, Subject = \"Hi\"", """{"channel":"mail","subject":"Hi"}""", "")]
    [InlineData("Channel = MessageSentChannel.Mail", """{"channel":"mail"}""", "required /properties/subject")]
    [InlineData("Channel = MessageSentChannel.Mail, Subject = \"Hi\", Phone = \"1\"", """{"channel":"mail","subject":"Hi","phone":"1"}""", "not /properties/phone")]
    [InlineData("Channel = MessageSentChannel.Sms, Phone = \"1\"", """{"channel":"sms","phone":"1"}""", "")]
    [InlineData("Channel = MessageSentChannel.Push", """{"channel":"push"}""", "")]
    [InlineData("Channel = MessageSentChannel.Push, Phone = \"1\"", """{"channel":"push","phone":"1"}""", "")]
    [InlineData("Channel = MessageSentChannel.Push, Subject = \"Hi\"", """{"channel":"push","subject":"Hi"}""", "not /properties/subject")]
    public void A_variant_of_rudder_cli_is_checked(string values, string properties, string broken)
    {
        Track(RudderFiles, "CornerStore", $"MessageSent(new() {{ {values} }});", out var violations).ShouldBe(properties);

        violations.ShouldBe(broken);
    }

    [Fact]
    public void Names_of_a_catalog_stand_on_the_wire_as_they_are() => Track(
        RudderFiles,
        "CornerStore",
        "OrderCompleted(new() { OrderId = \"o1\", Tags = [\"a\", 1L], Lines = [new() { Sku = \"s\" }] });",
        out _).ShouldBe("""{"order id":"o1","tags":["a",1],"lines":[{"sku":"s"}]}""");

    private static string[] RudderFiles => Directory.GetFiles(Folder, "rudder-*").Select(path => Path.GetFileName(path)).Order().ToArray();

    private static string Track(string[] files, string plan, string call, out string violations)
    {
        var project = new TestProject
        {
            Files = [.. files.Select(file => new PlanFile(file, Read(file)))],
            Code = TestProgram.WithTracker("tracker." + call).Replace("ShopTracker", plan + "Tracker"),
        };
        var message = project.Generate().Run().Single();
        violations = string.Join("|", message.Violations.Select(violation => $"{violation.Keyword} {violation.Path}"));
        return message.Root.GetProperty("properties").GetRawText();
    }

    private static string Read(string file) => File.ReadAllText(Path.Combine(Folder, file));
}
