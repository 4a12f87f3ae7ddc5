using System.Text.Json;
using TrackingPlan.Cli.Tests.Harness;

namespace TrackingPlan.Cli.Tests.Commands;

/// <summary>The command on logs as the compiler writes them; the tests of the package make one with a real build.</summary>
public sealed class BaselineCommandTests : IDisposable
{
    private readonly TempFolder _folder = new();

    [Fact]
    public void Findings_are_called_by_their_names_and_else_by_the_code_at_their_place()
    {
        var cart = _folder.Write("src/Cart.cs", "tracker.Track(\r\n    $\"Cart {a\r\n\t+ b}\");\r\n");
        var log = WriteLog(Result("TP2001", cart, (2, 5, 3, 7)), Result("TP2002", cart, (9, 9, 9, 9), name: "Cart Payd"), Result("CS0618", "/nowhere.cs", (1, 1, 1, 1)));

        var outcome = CommandLine.Run("baseline", log, "-o", _folder.PathOf("b.json"));

        outcome.ShouldBe(new(0, $"{_folder.PathOf("b.json")}\n", "2 finding(s) muted\n"));
        _folder.Read("b.json").ShouldBe("""
            {
              "findings": [
                { "rule": "TP2001", "file": "src/Cart.cs", "name": "$\"Cart {a + b}\"" },
                { "rule": "TP2002", "file": "src/Cart.cs", "name": "Cart Payd" }
              ]
            }

            """);
    }

    [Fact]
    public void A_baseline_that_is_there_is_not_lost_without_force()
    {
        var log = WriteLog();
        var baseline = _folder.Write("b.json", "mine");

        CommandLine.Run("baseline", log, "-o", baseline).ExitCode.ShouldBe(2);
        _folder.Read("b.json").ShouldBe("mine");

        CommandLine.Run("baseline", log, "-o", baseline, "--force").ExitCode.ShouldBe(0);
        _folder.Read("b.json").ShouldBe("{ \"findings\": [] }\n");
    }

    [Theory]
    [InlineData("not json", "The file is not an error log of the compiler.")]
    [InlineData("[]", "The file is not an error log of the compiler.")]
    [InlineData("""{ "version": "2.1.0" }""", "The file is not an error log of the compiler.")]
    [InlineData("""{ "version": "2.1.0", "runs": [ { "results": [ { "ruleId": "TP2001" } ] } ] }""", "The file is not an error log of the compiler.")]
    [InlineData("""{ "version": "2.1.0", "runs": [ { "results": [ { "ruleId": null } ] } ] }""", "The file is not an error log of the compiler.")]
    [InlineData("""{ "version": "1.0.0", "runs": [] }""", "The log is not SARIF 2.1; build with ErrorLog=FILE,version=2.1.")]
    public void A_file_that_is_no_such_log_is_refused(string text, string message)
    {
        var log = _folder.Write("build.sarif", text);

        CommandLine.Run("baseline", log, "-o", _folder.PathOf("b.json")).ShouldBe(new(2, "", $"{log}: {message}\n"));
    }

    [Theory]
    [InlineData(2, 1, 2, 2)]
    [InlineData(1, 1, 1, 13)]
    [InlineData(1, 3, 1, 2)]
    [InlineData(0, 1, 1, 2)]
    [InlineData(1, 0, 1, 2)]
    public void Code_that_is_not_there_any_more_has_to_be_built_again(int startLine, int startColumn, int endLine, int endColumn)
    {
        var code = _folder.Write("Cart.cs", "Track(name)");

        CommandLine.Run("baseline", WriteLog(Result("TP2001", code, (startLine, startColumn, endLine, endColumn))), "-o", _folder.PathOf("b.json"))
            .ShouldBe(new(2, "", $"{code}: The file has changed since the log was written; build again.\n"));
    }

    public void Dispose() => _folder.Dispose();

    private string WriteLog(params object[] results) =>
        _folder.Write("build.sarif", JsonSerializer.Serialize(new { version = "2.1.0", runs = new[] { new { results } } }));

    private static object Result(string rule, string file, (int StartLine, int StartColumn, int EndLine, int EndColumn) place, string? name = null) => new
    {
        ruleId = rule,
        locations = new[]
        {
            new
            {
                physicalLocation = new
                {
                    artifactLocation = new { uri = new Uri(file).AbsoluteUri },
                    region = new { startLine = place.StartLine, startColumn = place.StartColumn, endLine = place.EndLine, endColumn = place.EndColumn },
                },
            },
        },
        properties = new { warningLevel = 1, customProperties = name is null ? new Dictionary<string, string>() : new() { ["FindingName"] = name } },
    };
}
