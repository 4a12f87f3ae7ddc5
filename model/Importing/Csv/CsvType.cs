using TrackingPlan.Model.Plans;

namespace TrackingPlan.Model.Importing.Csv;

/// <summary>What spreadsheets call types.</summary>
/// <param name="Types">The types of JSON Schema.</param>
/// <param name="Format">The <c>format</c> that the word says besides.</param>
/// <param name="Items">The types of items, for a list that states them.</param>
internal sealed record CsvType(IReadOnlyList<string> Types, string? Format = null, IReadOnlyList<string>? Items = null)
{
    private const string Or = " or ";

    private static readonly (CsvType Type, string[] Words)[] Rows =
    [
        (new([]), ["any"]),
        (new(["string"]), ["enum", "text", "str", "varchar", "char"]),
        (new(["integer"]), ["int", "long", "bigint"]),
        (new(["number"]), ["float", "double", "numeric"]),
        (new(["number"], "decimal"), ["decimal", "money"]),
        (new(["boolean"]), ["bool"]),
        (new(["array"]), ["list"]),
        (new(["object"]), ["json", "map", "dictionary"]),
        (new(["string"], "date"), ["date"]),
        (new(["string"], "date-time"), ["datetime", "date-time", "timestamp"]),
        (new(["string"], "uuid"), ["uuid", "guid"]),
        (new(["string"], "uri"), ["url", "uri"]),
        (new(["string"], "email"), ["email"]),
    ];

    private static readonly Dictionary<string, CsvType> Words =
        Rows.SelectMany(row => row.Words.Select(word => (word, row.Type))).ToDictionary(pair => pair.word, pair => pair.Type, StringComparer.OrdinalIgnoreCase);

    /// <summary>The type that a word stands for, or several words with "or" between them; null for one that nobody knows.</summary>
    public static CsvType? Parse(string text)
    {
        if (Words.TryGetValue(text, out var type))
        {
            return type;
        }

        var names = text.Split([Or, "|", "/"], StringSplitOptions.RemoveEmptyEntries).Select(name => JsonTypeNames.Parse(name.Trim().ToLowerInvariant()) is null ? null : name.Trim().ToLowerInvariant()).ToArray();
        return names.Length > 0 && Array.TrueForAll(names, name => name is not null) ? new CsvType(names!) : ParseList(text);
    }

    /// <summary><c>string[]</c>, <c>array&lt;string&gt;</c>, <c>list of strings</c>.</summary>
    private static CsvType? ParseList(string text)
    {
        var item = text.EndsWith("[]", StringComparison.Ordinal) ? text.Substring(0, text.Length - 2)
            : StartsWithAny(text, "array<", "list<") is { } start && text.EndsWith(">", StringComparison.Ordinal) ? text.Substring(start, text.Length - start - 1)
            : StartsWithAny(text, "array of ", "list of ") is { } words ? text.Substring(words).TrimEnd('s')
            : null;
        return item is not null && Parse(item.Trim()) is { Items: null } items ? new CsvType(["array"], null, items.Types) : null;
    }

    private static int? StartsWithAny(string text, params string[] starts) =>
        Array.Find(starts, start => text.StartsWith(start, StringComparison.OrdinalIgnoreCase))?.Length;
}
