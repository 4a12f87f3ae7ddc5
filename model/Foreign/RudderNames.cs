using System.Text;

namespace TrackingPlan.Model.Foreign;

/// <summary>The newer form of rudder-cli's YAML spells in snake case what JSON Schema and the older form spell in camel case.</summary>
internal static class RudderNames
{
    /// <summary>The keyword of JSON Schema that a key means.</summary>
    public static string ToKeyword(string key)
    {
        var keyword = new StringBuilder(key.Length);
        for (var i = 0; i < key.Length; i++)
        {
            var joins = key[i] == '_' && i > 0 && i + 1 < key.Length;
            keyword.Append(joins ? char.ToUpperInvariant(key[++i]) : key[i]);
        }

        return keyword.ToString();
    }
}
