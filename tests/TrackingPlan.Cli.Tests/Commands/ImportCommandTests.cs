using TrackingPlan.Cli.Tests.Harness;

namespace TrackingPlan.Cli.Tests.Commands;

public sealed class ImportCommandTests : IDisposable
{
    private const string Table = "event,property,type,required\nOrder Completed,order_id,string,yes\n,total,number,perhaps\n";

    private const string Plan = """
        plan: shop

        events:
          Order Completed:
            properties:
              order_id: { type: string, required: true }
              # Not taken over: `perhaps` is neither yes nor no, so the property is optional.
              total:    { type: number, x-required: perhaps }

        """;

    private readonly TempFolder _folder = new();

    [Fact]
    public void The_plan_goes_to_the_output_and_the_report_to_the_error_stream()
    {
        var table = _folder.Write("shop.csv", Table);

        CommandLine.Run("import", table, "--from", "csv").ShouldBe(new(
            0,
            Plan,
            $"{table}(3,15): warning TP0020: `perhaps` is neither yes nor no, so the property is optional.\n1 event(s), 2 properties; 1 thing(s) were lost, 0 suspicious\n"));
    }

    [Fact]
    public void It_goes_into_a_file_that_check_finds_nothing_wrong_with_and_nothing_there_is_lost()
    {
        var (table, plan) = (_folder.Write("shop.csv", Table), _folder.PathOf("shop.plan.yaml"));

        CommandLine.Run("import", table, "-o", plan).Output.ShouldBe(plan + "\n");

        CommandLine.Run("check", plan).ExitCode.ShouldBe(0);
        CommandLine.Run("import", table, "-o", plan).ExitCode.ShouldBe(2);
        CommandLine.Run("import", table, "-o", plan, "--force").ExitCode.ShouldBe(0);
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public void A_folder_of_schemas_or_its_index_alone_is_a_plan(bool isFolder)
    {
        var plan = _folder.Write("toast.plan.yaml", "plan: Toast Shop\nevents: { Toast Burnt: { properties: { slices: integer } }, Toast Sold: {} }\n");
        CommandLine.Run("export", plan, "--to", "jsonschema", "-o", _folder.PathOf("schemas")).ExitCode.ShouldBe(0);

        var outcome = CommandLine.Run("import", isFolder ? _folder.PathOf("schemas") : _folder.PathOf("schemas/index.json"), "--from", "jsonschema");

        outcome.Error.ShouldBe("2 event(s), 1 properties; 0 thing(s) were lost, 0 suspicious\n");
        outcome.Output.ShouldStartWith("plan: Toast Shop\n\nevents:\n  Toast Burnt:\n    properties: { slices: integer }\n", Case.Sensitive);
    }

    [Fact]
    public void A_broken_file_is_reported_where_it_breaks_and_nothing_is_written()
    {
        var (table, plan) = (_folder.Write("shop.csv", "event,property\nA,\"b\n"), _folder.PathOf("shop.plan.yaml"));

        var outcome = CommandLine.Run("import", table, "-o", plan);

        (outcome.ExitCode, outcome.Output).ShouldBe((2, ""));
        outcome.Error.ShouldBe($"{table}(2,3): error TP0003: A cell starts with this quote and does not end; close it, or double the quotes inside it.\n{table}: Nothing is imported.\n");
        File.Exists(plan).ShouldBeFalse();
    }

    [Fact]
    public void What_nobody_recognises_needs_to_be_said()
    {
        var outcome = CommandLine.Run("import", _folder.Write("a.json", "{ \"swagger\": \"2.0\" }"));

        outcome.ExitCode.ShouldBe(2);
        outcome.Error.ShouldContain("--from does: csv, segment, typewriter, rudderstack, avo, snowplow, jsonschema.");
    }

    [Fact]
    public void A_file_that_is_not_there_is_said() => CommandLine.Run("import", "nowhere.json").ExitCode.ShouldBe(2);

    [Fact]
    public void An_interrupted_import_ends() => CommandLine.RunInterrupted("import", _folder.Write("shop.csv", Table)).ExitCode.ShouldBe(130);

    public void Dispose() => _folder.Dispose();
}
