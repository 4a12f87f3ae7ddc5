using System.Diagnostics;
using System.Reflection;
using System.Text.Json;

namespace TrackingPlan.Samples.Tests;

/// <summary>The sample, run as a program with its output piped: what the README promises of it.</summary>
public sealed class ToastShopTests(ToastShopTests.Run run) : IClassFixture<ToastShopTests.Run>
{
    [Fact]
    public void Standard_output_is_one_message_a_line_and_nothing_else()
    {
        run.Messages.Count.ShouldBeGreaterThanOrEqualTo(12);
        foreach (var message in run.Messages)
        {
            message.GetProperty("type").GetString().ShouldBe("track");
            message.GetProperty("messageId").GetString().ShouldNotBeNullOrEmpty();
            message.GetProperty("event").GetString().ShouldNotBeNullOrEmpty();
            message.GetProperty("properties").ValueKind.ShouldBe(JsonValueKind.Object);
        }

        run.Messages.Select(message => message.GetProperty("messageId").GetString()).ShouldBeUnique();
    }

    [Fact]
    public void An_order_has_its_products_under_the_names_of_the_spec()
    {
        var order = run.Messages.First(message => message.GetProperty("event").GetString() == "Order Completed").GetProperty("properties");

        order.GetProperty("order_id").GetString().ShouldBe("ord_50021");
        order.GetProperty("products").EnumerateArray().Select(product => product.GetProperty("product_id").GetString()).ShouldBe(["prd_sourdough", "prd_toaster"]);
    }

    [Theory]
    [InlineData("RequiredMissing at /properties/order_id", "expected string, found nothing")]
    [InlineData("InvalidType at /properties/total", "expected number, found string \"12,50 EUR\"")]
    [InlineData("InvalidType at /properties/products/1/price", "expected number, found string \"cheap\"")]
    [InlineData("InvalidValue at /properties/toaster/slots", "expected at least 1, found 0")]
    [InlineData("UnplannedProperty at /properties/orderId", "found \"orderId\"")]
    [InlineData("UnplannedEvent at /event", "found \"Toast Eaten\"")]
    public void Standard_error_lists_each_violation(string violation, string details)
    {
        var line = Array.FindIndex(run.ErrorLines, text => text.Contains(violation, StringComparison.Ordinal));

        line.ShouldBeGreaterThanOrEqualTo(0, run.Error);
        run.ErrorLines[line + 1].ShouldContain(details);
    }

    [Fact]
    public void Typed_events_have_no_violations() => run.Error.ShouldStartWith("19 messages sent, 1 blocked; 5 did not follow the plan:");

    [Fact]
    public void An_event_that_nobody_planned_is_blocked()
    {
        run.Messages.ShouldNotContain(message => message.GetProperty("event").GetString() == "Toast Eaten");
        run.ErrorLines.ShouldContain("Blocked: Toast Eaten");
    }

    [Fact]
    public void A_property_that_nobody_planned_is_omitted_and_leaves_a_trace()
    {
        var order = run.Messages.Last(message => message.GetProperty("event").GetString() == "Order Completed");

        order.GetProperty("properties").GetRawText().ShouldBe("""{"total":12.50}""");
        order.GetProperty("context").GetProperty("protocols").GetProperty("omitted").GetRawText().ShouldBe("""["properties.orderId"]""");
        run.ErrorLines.ShouldContain("Omitted: /properties/orderId of Order Completed");
    }

    [Fact]
    public void Violations_are_forwarded_as_events_that_do_not_mix_with_those_of_the_shop()
    {
        var line = Array.IndexOf(run.ErrorLines, "Forwarded: 8 violations, each as an event. The first:");

        line.ShouldBeGreaterThan(0, run.Error);
        using var forwarded = JsonDocument.Parse(run.ErrorLines[line + 1]);
        forwarded.RootElement.GetProperty("event").GetString().ShouldBe("Violation Generated");
        forwarded.RootElement.GetProperty("properties").GetProperty("violationField").GetString().ShouldBe("properties.orderId");
        run.Messages.ShouldNotContain(message => message.GetProperty("event").GetString() == "Violation Generated");
    }

    [Fact]
    public void The_command_finds_what_is_wrong_in_the_messages_that_were_sent()
    {
        using var process = Process.Start(new ProcessStartInfo("dotnet", [Built("CommandLine"), "validate", "--plan", Built("Plan")]) { RedirectStandardInput = true, RedirectStandardOutput = true, RedirectStandardError = true })!;
        process.StandardInput.Write(run.Output);
        process.StandardInput.Close();
        var output = process.StandardOutput.ReadToEnd();
        process.StandardError.ReadToEnd().ShouldBe("19 message(s): 4 with 6 violation(s)\n");
        process.WaitForExit();

        process.ExitCode.ShouldBe(1);
        output.ShouldContain("stdin(16): error RequiredMissing: `properties.order_id` is required, but missing.");
        output.ShouldContain("stdin(17): error InvalidType: `properties.total` should be a number, but is text.");
        output.ShouldContain("stdin(18): error InvalidType: `properties.products.1.price` should be a number, but is text.");
        output.ShouldContain("stdin(19): error InvalidValue: `properties.toaster.slots` should be at least 1, but is 0.");
    }

    private static string Built(string what) => typeof(Run).Assembly.GetCustomAttributes<AssemblyMetadataAttribute>().Single(attribute => attribute.Key == what).Value!;

    /// <summary>One run of the sample.</summary>
    public sealed class Run
    {
        public Run()
        {
            using var process = Process.Start(new ProcessStartInfo("dotnet", [Built("ToastShop")]) { RedirectStandardOutput = true, RedirectStandardError = true })!;
            var error = process.StandardError.ReadToEndAsync();
            Output = process.StandardOutput.ReadToEnd();
            Messages = Output.TrimEnd('\n').Split('\n').Select(line => JsonDocument.Parse(line).RootElement).ToArray();
            Error = error.Result;
            process.WaitForExit();
            process.ExitCode.ShouldBe(0);
        }

        public string Output { get; }

        public IReadOnlyList<JsonElement> Messages { get; }

        public string Error { get; }

        public string[] ErrorLines => Error.Split('\n');
    }
}
