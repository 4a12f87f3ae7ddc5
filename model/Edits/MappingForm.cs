namespace TrackingPlan.Model.Edits;

/// <summary>How a mapping stands in a text.</summary>
internal enum MappingForm
{
    /// <summary>By indentation, a key on each line.</summary>
    Block,

    /// <summary>In brackets, a key on each line.</summary>
    Lines,

    /// <summary>In brackets, on one line.</summary>
    OneLine,
}
