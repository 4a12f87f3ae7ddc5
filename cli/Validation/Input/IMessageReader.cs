namespace TrackingPlan.Cli.Validation.Input;

/// <summary>Cuts an input into blocks of whole messages.</summary>
internal interface IMessageReader
{
    /// <summary>Fills a block that is empty.</summary>
    /// <returns>Whether there was anything left to read.</returns>
    bool Read(MessageBlock block);
}
