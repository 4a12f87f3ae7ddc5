using System.IO.Compression;
using System.Text;
using System.Text.Json;
using TrackingPlan.Cli.Hosting;
using TrackingPlan.Cli.Tests.Harness;
using static TrackingPlan.Cli.Tests.Validation.ToastMessages;

namespace TrackingPlan.Cli.Tests.Validation;

public sealed class ValidateCommandTests : IDisposable
{
    private readonly TempFolder _folder = new();
    private readonly string _plan;

    public ValidateCommandTests() => _plan = _folder.WritePlan();

    [Fact]
    public void Messages_that_follow_the_plan_are_no_news() =>
        Validate(_folder.WriteLines("in.ndjson", Valid, Valid)).ShouldBe(new(0, "", "2 message(s): 0 with 0 violation(s)\n"));

    [Fact]
    public void An_empty_input_is_clean()
    {
        Validate(_folder.Write("in.ndjson", "")).ShouldBe(new(0, "", "0 message(s): 0 with 0 violation(s)\n"));
        Validate(_folder.Write("in.json", "[]")).ShouldBe(new(0, "", "0 message(s): 0 with 0 violation(s)\n"));
        Validate(_folder.Write("in.gz", "")).ShouldBe(new(0, "", "0 message(s): 0 with 0 violation(s)\n"));
    }

    [Fact]
    public void Violations_are_listed_and_counted()
    {
        var file = _folder.WriteLines("in.ndjson", Valid, WrongType, Valid, UnplannedEvent, WrongType);

        var outcome = Validate(file);

        outcome.ExitCode.ShouldBe(1);
        outcome.Output.ShouldBe($"""
            {_folder.Name}/in.ndjson(2): error InvalidType: `properties.slices` should be a whole number, but is text.
            {_folder.Name}/in.ndjson(4): error UnplannedEvent: The event `Toast Stolen` is not in the plan Toast.
            {_folder.Name}/in.ndjson(5): error InvalidType: `properties.slices` should be a whole number, but is text.

            count  kind            event         path                first
                2  InvalidType     Toast Burnt   /properties/slices  {_folder.Name}/in.ndjson(2): `properties.slices` should be a whole number, but is text.
                1  UnplannedEvent  Toast Stolen  /event              {_folder.Name}/in.ndjson(4): The event `Toast Stolen` is not in the plan Toast.

            """.ReplaceLineEndings("\n"));
        outcome.Error.ShouldBe("5 message(s): 3 with 3 violation(s)\n");
    }

    [Fact]
    public void What_is_found_need_not_fail() => Validate(_folder.WriteLines("in.ndjson", WrongType), "--fail-on", "none").ExitCode.ShouldBe(0);

    [Fact]
    public void Only_so_many_are_listed_one_by_one()
    {
        var file = _folder.WriteLines("in.ndjson", [.. Enumerable.Repeat(WrongType, 30)]);

        Validate(file, "--max", "2").Output.ShouldStartWith($"{_folder.Name}/in.ndjson(1): error InvalidType: `properties.slices` should be a whole number, but is text.\n{_folder.Name}/in.ndjson(2): error InvalidType: `properties.slices` should be a whole number, but is text.\nand 28 more\n\ncount");
        Validate(file, "--max", "0").Output.ShouldStartWith("\ncount");
    }

    [Fact]
    public void A_broken_line_is_a_violation_and_does_not_end_the_run()
    {
        var groups = Json(_folder.WriteLines("in.ndjson", Broken, Valid, "no JSON", WrongType));

        groups.ShouldBe(["2 InvalidMessage  at line 1", "1 InvalidType /properties/slices at line 4"]);
    }

    [Theory]
    [InlineData("\n")]
    [InlineData("\r\n")]
    [InlineData("\n\n  \n")]
    public void Lines_end_as_they_like_and_blank_ones_only_count(string end)
    {
        var lines = end.Count(character => character == '\n');

        Json(_folder.Write("in.ndjson", Valid + end + WrongType + end + Valid)).ShouldBe([$"1 InvalidType /properties/slices at line {1 + lines}"]);
        Json(_folder.Write("marked.ndjson", "\uFEFF" + WrongType + end + Valid)).ShouldBe(["1 InvalidType /properties/slices at line 1"]);
    }

    [Fact]
    public void All_files_are_one_report_and_each_has_its_own_lines()
    {
        var (first, second) = (_folder.WriteLines("a.ndjson", Valid, WrongType), _folder.WriteLines("b.ndjson", UnplannedEvent));

        var outcome = CommandLine.Run("validate", "--plan", _plan, first, second);

        outcome.Output.ShouldContain($"{_folder.Name}/a.ndjson(2): error InvalidType");
        outcome.Output.ShouldContain($"{_folder.Name}/b.ndjson(1): error UnplannedEvent");
        outcome.Error.ShouldBe("3 message(s): 2 with 2 violation(s)\n");
    }

    [Fact]
    public void The_standard_input_is_read_where_no_file_is_named_and_for_a_dash()
    {
        CommandLine.RunWithInput(StreamOf(WrongType), "validate", "--plan", _plan).Output.ShouldStartWith("stdin(1): error InvalidType");
        CommandLine.RunWithInput(StreamOf(WrongType), "validate", "--plan", _plan, "-").Output.ShouldStartWith("stdin(1): error InvalidType");
    }

    [Fact]
    public void What_is_packed_is_known_by_its_bytes()
    {
        Json(WritePacked("log", Valid + "\n" + WrongType + "\n")).ShouldBe(["1 InvalidType /properties/slices at line 2"]);
        CommandLine.RunWithInput(new MemoryStream(Pack(WrongType)), "validate", "--plan", _plan).Output.ShouldStartWith("stdin(1): error InvalidType");
    }

    [Fact]
    public void A_packed_file_may_have_several_members()
    {
        // What `cat a.gz b.gz` makes; a message may even begin in one and end in the other.
        File.WriteAllBytes(_folder.PathOf("log.gz"), [.. Pack(Valid + "\n" + WrongType[..20]), .. Pack(WrongType[20..] + "\n" + UnplannedEvent)]);

        Json(_folder.PathOf("log.gz")).ShouldBe(["1 InvalidType /properties/slices at line 2", "1 UnplannedEvent /event at line 3"]);
    }

    [Fact]
    public void What_is_there_of_a_packed_file_is_checked_before_the_command_complains()
    {
        var packed = Pack(string.Concat(Enumerable.Range(0, 20_000).Select(i => (i == 3 ? WrongType : Number(i * 7919 % 10_007)) + "\n")));
        File.WriteAllBytes(_folder.PathOf("log.gz"), packed[..(packed.Length / 2)]);

        var outcome = Validate(_folder.PathOf("log.gz"));

        outcome.ExitCode.ShouldBe(2);
        outcome.Output.ShouldContain("log.gz(4): error InvalidType");
        outcome.Error.Split('\n')[1].ShouldStartWith($"{_folder.Name}/log.gz: ");
    }

    [Fact]
    public void What_can_t_be_used_is_said_before_anything_is_read()
    {
        Validate(_folder.PathOf("none.ndjson")).ShouldBe(new(2, "", $"{_folder.PathOf("none.ndjson")}: There is no such file.\n"));
        CommandLine.Run("validate", _folder.WriteLines("in.ndjson", Valid)).ExitCode.ShouldBe(2);
        Validate(_folder.PathOf("in.ndjson"), "--jobs", "0").ShouldBe(new(2, "", "--jobs is at least 1.\n`trackingplan validate --help` shows how it is used.\n"));
        Validate(_folder.PathOf("in.ndjson"), "--jobs", "many").ShouldBe(new(2, "", "--jobs many: this is no whole number.\n`trackingplan validate --help` shows how it is used.\n"));
    }

    [Fact]
    public void A_message_that_is_longer_than_a_block_is_a_violation_and_the_next_ones_are_read()
    {
        var long_ = Valid.Replace("\"u\"", $"\"{new string('u', 3_000_000)}\"");

        Json(_folder.WriteLines("in.ndjson", Valid, long_, WrongType, long_)).ShouldBe(["2 InvalidMessage  at line 2", "1 InvalidType /properties/slices at line 3"]);
    }

    [Theory]
    [InlineData("in.ndjson")]
    [InlineData("-")]
    public async Task A_screen_shows_how_far_it_is_and_not_in_the_output(string file)
    {
        _folder.WriteLines("in.ndjson", Valid);
        var (output, error) = (new StringWriter(), new StringWriter());
        var terminal = new Terminal(output, error, input: () => StreamOf(Valid), showsProgress: true);

        var exitCode = await Program.RunAsync(["validate", "--plan", _plan, file == "-" ? file : _folder.PathOf(file)], terminal, CancellationToken.None);

        exitCode.ShouldBe(0);
        error.ToString().ShouldContain("messages, ");
        error.ToString().ShouldEndWith("1 message(s): 0 with 0 violation(s)\n");
        output.ToString().ShouldBe("");
    }

    public void Dispose() => _folder.Dispose();

    private static MemoryStream StreamOf(string text) => new(Encoding.UTF8.GetBytes(text));

    private static byte[] Pack(string text)
    {
        var packed = new MemoryStream();
        using (var packer = new GZipStream(packed, CompressionLevel.Fastest))
        {
            packer.Write(Encoding.UTF8.GetBytes(text));
        }

        return packed.ToArray();
    }

    private string WritePacked(string file, string text)
    {
        File.WriteAllBytes(_folder.PathOf(file), Pack(text));
        return _folder.PathOf(file);
    }

    private CommandOutcome Validate(string file, params string[] options) => CommandLine.Run(["validate", "--plan", _plan, file, .. options]);

    /// <summary>The groups of the report in JSON.</summary>
    private string[] Json(string file)
    {
        using var report = JsonDocument.Parse(Validate(file, "--format", "json").Output);
        return report.RootElement.GetProperty("groups").EnumerateArray()
            .Select(group => $"{group.GetProperty("count")} {group.GetProperty("kind")} {group.GetProperty("path")} at line {group.GetProperty("first").GetProperty("line")}")
            .ToArray();
    }
}
