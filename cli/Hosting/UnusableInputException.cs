namespace TrackingPlan.Cli.Hosting;

/// <summary>The command can't do what it is asked for, and the message says why: the command ends with <see cref="ExitCodes.Usage"/>.</summary>
internal sealed class UnusableInputException(string message) : Exception(message)
{
    /// <summary>A file or folder that can't be used, with the reason of the system.</summary>
    public static UnusableInputException At(string path, Exception reason) => new($"{path}: {reason.Message}");
}
