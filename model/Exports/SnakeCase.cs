using System.Text.RegularExpressions;
using TrackingPlan.Model.Names;

namespace TrackingPlan.Model.Exports;

/// <summary>
/// The names that Segment's warehouses give to events and properties, as its package go-snakecase makes them: <c>Order Completed</c> is
/// <c>order_completed</c>, <c>imageURL</c> is <c>image_url</c>. Only letters and digits of ASCII count.
/// </summary>
internal static class SnakeCase
{
    /// <summary>What needs no change: small letters, digits, and underscores before these.</summary>
    private static readonly Regex Kept = new("^(?:[a-z0-9]|_(?=[a-z0-9]))*", RegexOptions.CultureInvariant);

    /// <summary>A word: capitals and digits, then small letters and digits.</summary>
    private static readonly Regex Word = new("[A-Z0-9]+[a-z0-9]*|[a-z]+[a-z0-9]*", RegexOptions.CultureInvariant);

    /// <summary>The name. One without a letter or digit of ASCII keeps its own letters, so that there is one.</summary>
    public static string Of(string name)
    {
        var kept = Kept.Match(name).Length;
        if (kept == name.Length && kept > 0)
        {
            return name;
        }

        if (kept > 0 && name[kept - 1] is >= '0' and <= '9')
        {
            // A digit belongs to the capital behind it.
            kept--;
        }

        var words = Word.Matches(name.Substring(kept)).Cast<Match>().Select(match => match.Value.ToLowerInvariant());
        var snake = string.Join("_", (kept > 0 ? new[] { name.Substring(0, kept) } : []).Concat(words));
        return snake.Length > 0 ? snake : Identifiers.Lossless(name).ToLowerInvariant();
    }
}
