using TrackingPlan.Model.Plans;

namespace TrackingPlan.Model.Exports;

/// <summary>Names files.</summary>
internal static class FileNames
{
    /// <summary>The name of the only file that a plan becomes, without its ending.</summary>
    public static string Of(Plan plan) => SnakeCase.Of(plan.Name);

    /// <summary>Names that differ, even where files do not tell small letters from capitals.</summary>
    /// <param name="identifiers">Names of which no two are the same.</param>
    /// <param name="ending">What stands at the end of each.</param>
    public static IReadOnlyList<string> Distinct(IEnumerable<string> identifiers, string ending)
    {
        var taken = new HashSet<string>(StringComparer.OrdinalIgnoreCase);
        var names = new List<string>();
        foreach (var identifier in identifiers)
        {
            var name = identifier;
            while (!taken.Add(name))
            {
                name += "_";
            }

            names.Add(name + ending);
        }

        return names;
    }
}
