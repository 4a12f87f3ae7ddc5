namespace TrackingPlan.Cli;

/// <summary>How a command ends.</summary>
public static class ExitCodes
{
    /// <summary>Nothing was found.</summary>
    public const int Clean = 0;

    /// <summary>Something was found that is as grave as <c>--fail-on</c> says, or graver.</summary>
    public const int Findings = 1;

    /// <summary>The command line makes no sense, or a file can't be read.</summary>
    public const int Usage = 2;

    /// <summary>The command itself failed, which is a bug of ours.</summary>
    public const int InternalError = 3;

    /// <summary>Somebody pressed Ctrl-C; what shells expect of a program that a signal ended.</summary>
    public const int Interrupted = 130;
}
