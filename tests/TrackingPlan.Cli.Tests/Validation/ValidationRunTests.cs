using System.Text;
using TrackingPlan.Cli.Plans;
using TrackingPlan.Cli.Tests.Harness;
using TrackingPlan.Cli.Validation;
using TrackingPlan.Cli.Validation.Checking;
using TrackingPlan.Cli.Validation.Input;
using TrackingPlan.Model.Plans;
using static TrackingPlan.Cli.Tests.Validation.ToastMessages;

namespace TrackingPlan.Cli.Tests.Validation;

/// <summary>Many threads at once: the same result as one, in the same order, with no more memory.</summary>
public sealed class ValidationRunTests
{
    private static readonly PlanRules Rules = RulesOfPlan.Create(PlanLoader.Load([PlanDocument.Parse("toast.plan.yaml", ToastMessages.Plan, CancellationToken.None)], "toast.plan.yaml"));
    private static readonly CheckSettings Settings = new(Rules) { KeepsValid = true, KeepsViolations = true, MaxListed = 1000 };

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task Many_threads_and_tiny_blocks_write_the_same_as_one_thread(bool isFile)
    {
        var text = string.Concat(Enumerable.Range(0, 50_000).Select(i => (i % 11) switch
        {
            3 => WrongType,
            7 => Broken,
            8 => $"{{\"type\":\"track\",\"event\":\"Toast {i}\",\"userId\":\"u\"}}",
            _ => Number(i),
        } + "\n"));

        var (alone, many) = (await RunAsync(text, 1, new BlockSizes(1 << 20, 1 << 20)), await RunAsync(text, 8, new BlockSizes(300, 400), isFile));

        many.Valid.ShouldBe(alone.Valid);
        many.Kept.ShouldBe(alone.Kept);
        many.Summary.Listed.ShouldBe(alone.Summary.Listed);
        many.Summary.Groups.Select(group => (group.Key, group.Count, group.First)).ShouldBe(alone.Summary.Groups.Select(group => (group.Key, group.Count, group.First)));
        alone.Valid.ShouldBe(string.Concat(text.Split('\n').Where((line, i) => line.Length > 0 && i % 11 is not (3 or 7 or 8)).Select(line => line + "\n")));
        alone.Summary.Messages.ShouldBe(50_000);
        alone.Summary.Groups[0].Count.ShouldBe(4546);
    }

    [Fact]
    public async Task Files_behind_each_other_are_closed_when_all_threads_are_done_with_them()
    {
        string[] texts = [Number(1) + "\n" + Broken, "", "\uFEFF" + string.Concat(Enumerable.Range(0, 2_000).Select(i => Number(i) + "\n")) + Broken];
        var files = Array.ConvertAll(texts, text => (FileStream)TextInput.Open(text, isFile: true));
        var run = Create(files, 4, new BlockSizes(300, 400), Settings, Stream.Null, Stream.Null);

        await run.RunAsync(showProgress: null, CancellationToken.None);

        run.Summary.Messages.ShouldBe(2_003);
        run.Summary.Listed.Select(listed => (listed.File, listed.Line)).ShouldBe([("in0", 2), ("in2", 2_001)]);
        files.ShouldAllBe(file => file.SafeFileHandle.IsClosed);
    }

    [Fact]
    public async Task A_long_input_needs_no_more_results_than_a_short_one()
    {
        var input = new EndlessMessages(bytes: 200_000_000);
        var run = Create(input, 4, new BlockSizes(64 * 1024, 128 * 1024), Settings with { KeepsValid = true }, Stream.Null, Stream.Null);

        await run.RunAsync(showProgress: null, CancellationToken.None);

        run.Results.ShouldBeLessThanOrEqualTo(8);
        run.Summary.Messages.ShouldBe(input.Messages);
        run.Summary.Invalid.ShouldBe(0);
    }

    [Fact]
    public async Task Names_without_end_do_not_fill_the_memory()
    {
        var text = string.Concat(Enumerable.Range(0, 12_000).Select(i => $"{{\"type\":\"track\",\"event\":\"{i}{new string('x', 300)}\",\"userId\":\"u\"}}\n"));

        var summary = (await RunAsync(text, 2, BlockSizes.Usual)).Summary;

        summary.Violations.ShouldBe(12_000);
        summary.Groups.Count.ShouldBe(ViolationSummary.MaxGroups);
        summary.Others.ShouldBe(2_000);
        summary.Groups.ShouldAllBe(group => group.Key.EventName!.Length == 100);
    }

    [Fact]
    public async Task A_block_full_of_violations_is_written_while_it_is_read()
    {
        // Each `{}` becomes half a kilobyte of violations, so that a block of them makes many times its size.
        var text = string.Concat(Enumerable.Repeat("{}\n", 20_000));

        var outcome = await RunAsync(text, 4, new BlockSizes(1 << 20, 1 << 20));

        outcome.Summary.Messages.ShouldBe(20_000);
        outcome.Kept.Split('\n').Length.ShouldBe(20_001);
        outcome.Kept.ShouldEndWith("\"line\":20000}\n");
    }

    [Fact]
    public async Task An_input_that_never_comes_can_be_interrupted()
    {
        using var interrupt = new CancellationTokenSource();
        var input = new EndlessMessages(bytes: 100_000, thenWaits: true);
        var kept = new MemoryStream();
        var run = Create(input, 2, BlockSizes.Usual, Settings, kept, Stream.Null);

        var task = run.RunAsync(showProgress: null, interrupt.Token);
        input.IsWaiting.Wait();
        interrupt.Cancel();

        await Should.ThrowAsync<OperationCanceledException>(task);
        input.End();
        Encoding.UTF8.GetString(kept.ToArray()).ShouldBeOneOf("", Encoding.UTF8.GetString(kept.ToArray()).TrimEnd('\n') + "\n");
    }

    [Fact]
    public async Task A_file_that_can_t_be_written_ends_the_run()
    {
        var run = Create(new EndlessMessages(bytes: 10_000_000), 2, BlockSizes.Usual, Settings, new FullDisk(), Stream.Null);

        await Should.ThrowAsync<IOException>(run.RunAsync(showProgress: null, CancellationToken.None));
    }

    private static async Task<(string Valid, string Kept, ViolationSummary Summary)> RunAsync(string text, int jobs, BlockSizes sizes, bool isFile = false)
    {
        var (valid, kept) = (new MemoryStream(), new MemoryStream());
        var run = Create(TextInput.Open(text, isFile), jobs, sizes, Settings, valid, kept);
        await run.RunAsync(showProgress: null, CancellationToken.None);
        return (Encoding.UTF8.GetString(valid.ToArray()), Encoding.UTF8.GetString(kept.ToArray()), run.Summary);
    }

    private static ValidationRun Create(Stream input, int jobs, BlockSizes sizes, CheckSettings settings, Stream valid, Stream kept) =>
        Create([input], jobs, sizes, settings, valid, kept);

    private static ValidationRun Create(Stream[] inputs, int jobs, BlockSizes sizes, CheckSettings settings, Stream valid, Stream kept)
    {
        var named = inputs.Select((input, index) => ($"in{index}", (Func<Stream>)(() => input)));
        return new(new MessageInputs(named, totalBytes: null, MessageFormat.Auto, sizes, jobs), settings, jobs, sizes, valid, kept);
    }
}
