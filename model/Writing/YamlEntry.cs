using TrackingPlan.Model.Edits;

namespace TrackingPlan.Model.Writing;

/// <summary>A key with its value.</summary>
/// <param name="Key">The key.</param>
/// <param name="Value">The value.</param>
internal sealed record YamlEntry(string Key, YamlPart Value)
{
    /// <summary>What stands above it, each a line without its sign.</summary>
    public IReadOnlyList<string> Comments { get; init; } = [];

    /// <summary>The key as it is spelt in brackets.</summary>
    public string InBrackets => ScalarSpelling.Write(Key, isJson: false, isInFlow: true);

    /// <summary>The key as it is spelt at the start of a line.</summary>
    public string OnLine => ScalarSpelling.Write(Key, isJson: false, isInFlow: false);
}
