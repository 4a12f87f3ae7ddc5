using System.Globalization;
using Spectre.Console;
using Spectre.Console.Rendering;
using TrackingPlan.Cli.Hosting;
using TrackingPlan.Cli.Validation.Input;

namespace TrackingPlan.Cli.Validation;

/// <summary>Shows how far a run is, on a screen. It looks at counters ten times a second, so that no message pays for it.</summary>
internal static class ValidationProgress
{
    /// <summary>Runs, with a bar where somebody sees it.</summary>
    public static Task RunAsync(ValidationRun run, MessageInputs inputs, Terminal terminal, CancellationToken cancellation)
    {
        if (!terminal.ShowsProgress)
        {
            return run.RunAsync(showProgress: null, cancellation);
        }

        var bar = terminal.CreateProgressScreen().Progress().AutoClear(true).Columns(
            inputs.TotalBytes is null ? [new SpinnerColumn(), new RateColumn(run)] : [new ProgressBarColumn(), new PercentageColumn(), new RateColumn(run), new RemainingTimeColumn()]);
        return bar.StartAsync(context =>
        {
            var task = context.AddTask("messages", maxValue: inputs.TotalBytes ?? 1);
            task.IsIndeterminate = inputs.TotalBytes is null;
            return run.RunAsync(() => task.Value = inputs.TotalBytes is null ? 0 : inputs.BytesRead, cancellation);
        });
    }

    /// <summary>How many messages there were, and how many in a second.</summary>
    private sealed class RateColumn(ValidationRun run) : ProgressColumn
    {
        protected override bool NoWrap => true;

        public override IRenderable Render(RenderOptions options, ProgressTask task, TimeSpan deltaTime)
        {
            var (messages, seconds) = (run.Summary.Messages, task.ElapsedTime?.TotalSeconds ?? 0);
            var rate = seconds > 0 ? messages / seconds : 0;
            return new Text(string.Create(CultureInfo.InvariantCulture, $"{messages:N0} messages, {rate:N0}/s"));
        }
    }
}
