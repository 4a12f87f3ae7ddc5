using System.Buffers;
using System.Text;

namespace TrackingPlan;

/// <summary>Places in a message as people name them.</summary>
internal static class PointerText
{
    private static readonly SearchValues<char> Odd = SearchValues.Create("~.[\"");

    /// <summary><c>properties.products.0.price</c>; a name that holds a dot of its own is set apart: <c>properties["a.b"]</c>.</summary>
    public static string Describe(string pointer)
    {
        if (pointer.Length == 0)
        {
            return "The message";
        }

        // Most names are words.
        if (pointer.AsSpan().IndexOfAny(Odd) < 0 && !pointer.Contains("//", StringComparison.Ordinal) && !pointer.EndsWith('/'))
        {
            return $"`{pointer.AsSpan(1)}`".Replace('/', '.');
        }

        var text = new StringBuilder("`");
        foreach (var segment in pointer.Split('/').Skip(1))
        {
            // In this order (RFC 6901, section 4): ~01 is the name ~1, not a slash.
            var name = segment.Replace("~1", "/").Replace("~0", "~");
            _ = name.Length == 0 || name.AsSpan().IndexOfAny('.', '[', '"') >= 0
                ? text.Append("[\"").Append(name.Replace("\"", "\\\"")).Append("\"]")
                : text.Append(text.Length > 1 ? "." : "").Append(name);
        }

        return text.Append('`').ToString();
    }
}
