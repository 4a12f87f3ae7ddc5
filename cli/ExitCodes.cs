namespace TrackingPlan.Cli;

/// <summary>How a command ends.</summary>
public static class ExitCodes
{
    /// <summary>Nothing was found.</summary>
    public const int Clean = 0;

    /// <summary>An error was found in a plan.</summary>
    public const int Findings = 1;

    /// <summary>The command line makes no sense, or a file can't be read.</summary>
    public const int Usage = 2;
}
