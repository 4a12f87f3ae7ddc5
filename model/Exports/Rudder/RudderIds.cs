using System.Text.RegularExpressions;

namespace TrackingPlan.Model.Exports.Rudder;

/// <summary>Gives ids to the resources of one kind in a project of rudder-cli: letters and digits of ASCII, <c>_</c> and <c>-</c>, no id twice.</summary>
internal sealed class RudderIds
{
    private static readonly Regex Foreign = new("[^A-Za-z0-9_-]", RegexOptions.CultureInvariant);

    private readonly HashSet<string> _taken = new(StringComparer.Ordinal);

    /// <summary>An id that speaks of a name, and is not taken.</summary>
    public string Next(string name) => Distinct(Of(name));

    /// <summary>The name of a custom type, which begins with a capital besides.</summary>
    public string NextTypeName(string identifier)
    {
        var name = Foreign.Replace(identifier, "-");
        return Distinct(name[0] is >= 'A' and <= 'Z' ? name : "T" + name);
    }

    /// <summary>The id that speaks of a name.</summary>
    public static string Of(string name) => Foreign.Replace(SnakeCase.Of(name), "-");

    private string Distinct(string wanted)
    {
        var id = wanted;
        for (var i = 2; !_taken.Add(id); i++)
        {
            id = FormattableString.Invariant($"{wanted}_{i}");
        }

        return id;
    }
}
