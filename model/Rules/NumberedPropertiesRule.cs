using System.Globalization;
using TrackingPlan.Model.Issues;
using TrackingPlan.Model.Plans;

namespace TrackingPlan.Model.Rules;

/// <summary>TP1005: <c>feature_1</c>, <c>feature_2</c> are a list; keys that count its items are never enough, and no report can add them up.</summary>
public static class NumberedPropertiesRule
{
    /// <summary>TP1005.</summary>
    public static readonly IssueDescriptor Descriptor =
        new("TP1005", "Numbered properties", "TrackingStyle", IssueSeverity.Warning);

    /// <summary>What is numbered by convention: the lines of an address, and the slots of Google Analytics and Adobe Analytics.</summary>
    private static readonly HashSet<string> Conventional = new(StringComparer.Ordinal) { "line", "address", "street", "dimension", "metric", "prop", "eVar", "evar" };

    /// <summary>Finds the second of two neighbouring numbers.</summary>
    public static IEnumerable<PlanFinding> Check(PlanPart part) => PlannedObject.AllOf(part).Where(HasNumbers).SelectMany(CheckObject);

    /// <summary>Most objects have none, and are not looked at closely.</summary>
    private static bool HasNumbers(PlannedObject planned)
    {
        foreach (var property in planned.Properties)
        {
            if (IsDigit(property.Name[property.Name.Length - 1]))
            {
                return true;
            }
        }

        return false;
    }

    private static IEnumerable<PlanFinding> CheckObject(PlannedObject planned)
    {
        var numbered =
            from property in planned.Properties
            let name = Split(property.Name)
            where name is not null
            group (Property: property, name.Value.Number) by name.Value.Stem;
        foreach (var list in numbered)
        {
            var byNumber = list.GroupBy(item => item.Number).ToDictionary(group => group.Key, group => group.First().Property);
            var start = byNumber.ContainsKey(0) ? 0 : 1;
            if (byNumber.TryGetValue(start, out var first) && byNumber.TryGetValue(start + 1, out var second) && AreAlike(first.Schema, second.Schema))
            {
                yield return new PlanFinding(
                    Descriptor,
                    $"`{IssueMessages.Shorten(first.Name)}` and `{IssueMessages.Shorten(second.Name)}` number the items of a list; plan one property of `type: array` instead.",
                    planned.PathOf(second),
                    planned.PathOf(first));
            }
        }
    }

    /// <summary>
    /// A name and the number at its end. One letter with a number is a term (<c>x1</c>, <c>h2</c>), and so is a number that follows another (<c>ipv4</c> and
    /// <c>ipv6</c>, <c>p95</c> and <c>p99</c>, <c>day_7</c> and <c>day_30</c> do not start at 0 or 1).
    /// </summary>
    private static (string Stem, int Number)? Split(string name)
    {
        var end = name.Length;
        while (end > 0 && IsDigit(name[end - 1]))
        {
            end--;
        }

        var stem = name.Substring(0, end).TrimEnd('_', '-', ' ');
        var isNumbered = end < name.Length && stem.Count(char.IsLetter) > 1 && !IsConventional(stem);
        return isNumbered && int.TryParse(name.Substring(end), NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? (stem, number) : null;
    }

    private static bool IsDigit(char c) => c is >= '0' and <= '9';

    private static bool IsConventional(string stem) => Conventional.Contains(stem) || Conventional.Contains(NameWords.Of(stem).LastOrDefault() ?? "");

    private static bool AreAlike(Schema first, Schema second) => first.Types == second.Types && first.Reference == second.Reference;
}
