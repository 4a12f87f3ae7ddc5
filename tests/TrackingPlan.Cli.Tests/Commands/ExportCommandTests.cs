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
    [InlineData("order_id", "csv")]
    [InlineData("\"Order Completed\"", "segment")]
    [InlineData("double precision", "sql")]
    [InlineData("double precision", "sql", "--dialect", "postgresql")]
    [InlineData("VARCHAR", "sql", "--dialect", "snowflake")]
    [InlineData("FLOAT64", "sql", "--dialect", "bigquery")]
    public void One_file_goes_to_the_output(string part, params string[] target)
    {
        var outcome = CommandLine.Run(["export", _folder.Write("shop.plan.yaml", Plan), "--to", .. target]);

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
    public void A_project_of_rudder_cli_is_a_folder_that_is_a_plan_again()
    {
        var plan = _folder.Write("shop.plan.yaml", Plan);

        CommandLine.Run("export", plan, "--to", "rudderstack", "-o", _folder.PathOf("rudder")).ShouldBe(new(
            0,
            string.Concat(new[] { "tracking-plan", "events", "properties" }.Select(kind => _folder.PathOf($"rudder/shop.{kind}.yaml") + "\n")),
            ""));

        CommandLine.Run("diff", plan, _folder.PathOf("rudder/*.yaml")).ShouldBe(new(0, "Nothing has changed.\n", ""));
    }

    [Fact]
    public void A_dialect_is_for_SQL_alone()
    {
        var outcome = CommandLine.Run("export", _folder.Write("shop.plan.yaml", Plan), "--to", "csv", "--dialect", "bigquery");

        outcome.ExitCode.ShouldBe(2);
        outcome.Error.ShouldStartWith("--dialect says whose SQL is written, and goes with --to sql.\n");
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
