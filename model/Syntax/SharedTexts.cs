namespace TrackingPlan.Model.Syntax;

/// <summary>
/// The texts of one file, each kept once. A plan says <c>type</c>, <c>string</c> and the names of its properties again and again; one string
/// for all of them is less to keep, and quick to compare.
/// </summary>
internal sealed class SharedTexts
{
    /// <summary>Sentences are rarely said twice, and cost more to look up.</summary>
    private const int LongestShared = 40;

    private readonly Dictionary<string, string> _texts = new(StringComparer.Ordinal);

    /// <summary>An equal text that was met before, or else this one.</summary>
    public string Share(string text)
    {
        if (text.Length > LongestShared)
        {
            return text;
        }

        if (!_texts.TryGetValue(text, out var shared))
        {
            _texts.Add(text, shared = text);
        }

        return shared;
    }
}
