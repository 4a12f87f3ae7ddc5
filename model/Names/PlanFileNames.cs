namespace TrackingPlan.Model.Names;

/// <summary>The name of a plan that its file does not state.</summary>
internal static class PlanFileNames
{
    private const string Page = "page";
    private static readonly char[] Separators = [' ', '-', '_', '.'];

    /// <summary>What stands before the first dot of a file's name.</summary>
    public static string Of(string path)
    {
        var file = path.Substring(path.LastIndexOfAny(['/', '\\']) + 1);
        var dot = file.IndexOf('.');
        return dot > 0 ? file.Substring(0, dot) : file;
    }

    /// <summary>The name without the number of a page: <c>shop</c> of <c>shop-page-2</c>, <c>shop_2</c> and <c>shop (2)</c>. Something of it is left.</summary>
    public static string WithoutPage(string name)
    {
        var isInBrackets = name.EndsWith(")", StringComparison.Ordinal);
        var digits = isInBrackets ? name.Substring(0, name.Length - 1) : name;
        var numbered = digits.TrimEnd('0', '1', '2', '3', '4', '5', '6', '7', '8', '9');
        if (numbered.Length == digits.Length || (isInBrackets && !numbered.EndsWith("(", StringComparison.Ordinal)))
        {
            return name;
        }

        var stem = (isInBrackets ? numbered.Substring(0, numbered.Length - 1) : numbered).TrimEnd(Separators);
        var isSeparated = isInBrackets || stem.Length < numbered.Length;
        if (stem.EndsWith(Page, StringComparison.OrdinalIgnoreCase))
        {
            var before = stem.Substring(0, stem.Length - Page.Length);
            var rest = before.TrimEnd(Separators);
            if (rest.Length < before.Length && rest.Length > 0)
            {
                return rest;
            }
        }

        return isSeparated && stem.Length > 0 ? stem : name;
    }
}
