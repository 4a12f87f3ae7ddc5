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
        var lines = run.Error.Split('\n');

        var line = Array.FindIndex(lines, text => text.Contains(violation, StringComparison.Ordinal));

        line.ShouldBeGreaterThanOrEqualTo(0, run.Error);
        lines[line + 1].ShouldContain(details);
    }

    [Fact]
    public void Typed_events_have_no_violations() => run.Error.ShouldContain("20 messages sent, 5 of them with violations");

    /// <summary>One run of the sample.</summary>
    public sealed class Run
    {
        public Run()
        {
            var program = typeof(Run).Assembly.GetCustomAttributes<AssemblyMetadataAttribute>().Single(attribute => attribute.Key == "ToastShop").Value!;
            using var process = Process.Start(new ProcessStartInfo("dotnet", [program]) { RedirectStandardOutput = true, RedirectStandardError = true })!;
            var error = process.StandardError.ReadToEndAsync();
            Messages = process.StandardOutput.ReadToEnd().TrimEnd('\n').Split('\n').Select(line => JsonDocument.Parse(line).RootElement).ToArray();
            Error = error.Result;
            process.WaitForExit();
            process.ExitCode.ShouldBe(0);
        }

        public IReadOnlyList<JsonElement> Messages { get; }

        public string Error { get; }
    }
}
