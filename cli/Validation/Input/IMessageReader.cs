namespace TrackingPlan.Cli.Validation.Input;

/// <summary>Cuts an input into blocks of whole messages.</summary>
internal interface IMessageReader
{
    /// <summary>Fills a block that is empty, or notes what belongs into it. One thread at a time.</summary>
    /// <returns>Whether there was anything left to read.</returns>
    bool Read(MessageBlock block);

    /// <summary>Does what is left to do for a block, beside other threads. For each block it has to be called once; those read before it are finished first.</summary>
    void Finish(MessageBlock block);
}
