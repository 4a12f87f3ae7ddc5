using Spectre.Console;

namespace TrackingPlan.Cli.Hosting;

/// <summary>Where a command writes: results to the output, everything else to the error stream. Colours only go to people who look at a screen and want them.</summary>
/// <param name="output">Takes results.</param>
/// <param name="error">Takes diagnostics, summaries and progress.</param>
/// <param name="isRich">Whether the output is a screen that shows colours.</param>
/// <param name="width">How many characters a line of the screen has.</param>
/// <param name="input">Opens the standard input; null for one that is empty.</param>
/// <param name="showsProgress">Whether the error stream is a screen on which lines can be changed.</param>
internal sealed class Terminal(TextWriter output, TextWriter error, bool isRich = false, int width = 80, Func<Stream>? input = null, bool showsProgress = false)
{
    /// <summary>Takes results.</summary>
    public TextWriter Output => output;

    /// <summary>Takes diagnostics, summaries and progress.</summary>
    public TextWriter Error => error;

    /// <summary>Whether the output is a screen that shows colours.</summary>
    public bool IsRich => isRich;

    /// <summary>Whether somebody looks at the error stream and sees lines change.</summary>
    public bool ShowsProgress => showsProgress;

    /// <summary>Opens the standard input.</summary>
    public Stream OpenInput() => input?.Invoke() ?? Stream.Null;

    /// <summary>The terminal that the process was started in.</summary>
    public static Terminal OfProcess()
    {
        var isScreen = !Console.IsOutputRedirected && string.IsNullOrEmpty(Environment.GetEnvironmentVariable("NO_COLOR"));
        return new(Console.Out, Console.Error, isScreen && AnsiConsole.Profile.Capabilities.Ansi, isScreen ? AnsiConsole.Profile.Width : 80, Console.OpenStandardInput, !Console.IsErrorRedirected && AnsiConsole.Profile.Capabilities.Ansi);
    }

    /// <summary>The output for text with colours that is as wide as the screen.</summary>
    public IAnsiConsole CreateScreen() => Create(width);

    /// <summary>The output for lines with colours that are never broken, so that they can be copied.</summary>
    public IAnsiConsole CreateUnbroken() => Create(int.MaxValue / 2);

    /// <summary>The error stream for progress that is drawn over itself.</summary>
    public IAnsiConsole CreateProgressScreen() => AnsiConsole.Create(new AnsiConsoleSettings { Ansi = AnsiSupport.Yes, Interactive = InteractionSupport.Yes, Out = new AnsiConsoleOutput(error) });

    private IAnsiConsole Create(int lineWidth)
    {
        var console = AnsiConsole.Create(new AnsiConsoleSettings
        {
            Ansi = isRich ? AnsiSupport.Yes : AnsiSupport.No,
            ColorSystem = isRich ? ColorSystemSupport.Standard : ColorSystemSupport.NoColors,
            Interactive = InteractionSupport.No,
            Out = new AnsiConsoleOutput(output),
        });
        console.Profile.Width = lineWidth;
        return console;
    }
}
