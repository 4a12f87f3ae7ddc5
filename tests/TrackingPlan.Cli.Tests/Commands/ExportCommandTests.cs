using System.Text.Json;
using TrackingPlan.Cli.Tests.Harness;

namespace TrackingPlan.Cli.Tests.Commands;

public sealed class ExportCommandTests : IDisposable
{
    private const string Plan = """
        plan: Shop
        events:
          Order Completed:
            description: An order was completed.
            properties:
              order_id: { type: string, required: true }
              total: number

        """;

    private readonly TempFolder _folder = new();

    [Theory]
    [InlineData("csv", "order_id")]
    [InlineData("segment", "\"Order Completed\"")]
    [InlineData("sql-postgresql", "order_completed")]
    [InlineData("sql-snowflake", "order_completed")]
    [InlineData("sql-bigquery", "order_completed")]
    public void One_file_goes_to_the_output(string target, string part)
    {
        var outcome = CommandLine.Run("export", _folder.Write("shop.plan.yaml", Plan), "--to", target);

        outcome.ExitCode.ShouldBe(0);
        outcome.Error.ShouldBe("");
        outcome.Output.ShouldContain(part, Case.Insensitive);
    }

    [Fact]
    public void Several_files_go_into_a_folder_and_nothing_there_is_lost()
    {
        var (plan, folder) = (_folder.Write("shop.plan.yaml", Plan), _folder.PathOf("schemas"));

        var outcome = CommandLine.Run("export", plan, "--to", "jsonschema", "-o", folder);

        outcome.ExitCode.ShouldBe(0);
        var written = outcome.Output.Split('\n', StringSplitOptions.RemoveEmptyEntries);
        written.ShouldBe(Directory.GetFiles(folder), ignoreOrder: true);
        written.Length.ShouldBe(2);
        Array.ForEach(written, file => JsonDocument.Parse(File.ReadAllText(file)));

        CommandLine.Run("export", plan, "--to", "jsonschema", "-o", folder).ExitCode.ShouldBe(2);
        CommandLine.Run("export", plan, "--to", "jsonschema", "-o", folder, "--force").ExitCode.ShouldBe(0);
    }

    [Fact]
    public void Several_files_without_a_folder_are_too_many() => CommandLine.Run("export", _folder.Write("shop.plan.yaml", Plan), "--to", "jsonschema")
        .ShouldBe(new(2, "", "These are 2 files: --output says which folder they go into.\n"));

    [Fact]
    public void Two_plans_are_one_too_many()
    {
        var (first, second) = (_folder.Write("a.plan.yaml", Plan), _folder.Write("b.plan.yaml", Plan.Replace("Shop", "Bakery").Replace("Order", "Cake")));

        CommandLine.Run("export", first, second, "--to", "csv").ShouldBe(new(2, "", $"{first}, {second}: These are 2 plans (Bakery, Shop); name the files of one.\n"));
    }

    public void Dispose() => _folder.Dispose();
}
