namespace TrackingPlan.Cli.Validation.Input;

/// <summary>How messages stand in an input.</summary>
internal enum MessageFormat
{
    /// <summary>To be found out.</summary>
    Auto,

    /// <summary>One on each line.</summary>
    Lines,

    /// <summary>A list, or objects, laid out over lines in any way.</summary>
    Document,
}
