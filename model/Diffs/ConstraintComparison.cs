using System.Globalization;
using TrackingPlan.Model.Issues;
using TrackingPlan.Model.Plans;

namespace TrackingPlan.Model.Diffs;

/// <summary>Compares the keywords of two schemas that say more of a value than its type.</summary>
/// <param name="place">The value.</param>
/// <param name="changes">Takes the changes.</param>
internal sealed class ConstraintComparison(ComparedPlace place, ChangeList changes)
{
    /// <summary>The format that chooses a type in C# and asserts nothing.</summary>
    private const string DecimalFormat = "decimal";

    /// <summary>Schemas that only take values away. The others name properties as well, which are planned with them and unplanned without.</summary>
    private static readonly string[] Restrictions = ["not", "contains", "propertyNames", "additionalItems"];

    private readonly Schema _old = place.Old.Schema;
    private readonly Schema _current = place.Current.Schema;

    /// <summary>Reports what has changed.</summary>
    /// <param name="unsaid">What is another one than before, in C# or as a column; the first change of a keyword that decides it takes it over.</param>
    public void Compare(ref ChangeEffects unsaid)
    {
        CompareText("format", _old.Format, _current.Format, ref unsaid);
        CompareText("pattern", _old.Pattern, _current.Pattern, ref unsaid);
        CompareNumbers();
        if (_old.UniqueItems != _current.UniqueItems)
        {
            Report(_current.UniqueItems ? DiffRules.ConstraintTightened : DiffRules.ConstraintLoosened, _current.UniqueItems ? "Its items have to differ now." : "Its items may be equal now.");
        }

        CompareItems(ref unsaid);
        CompareOpenness(ref unsaid);
        CompareKeywords(ref unsaid);
    }

    private void CompareText(string keyword, string? before, string? now, ref ChangeEffects unsaid)
    {
        if (before == now)
        {
            return;
        }

        var isAsserted = Asserts(before) || Asserts(now);
        var rule = !Asserts(before) && Asserts(now) ? DiffRules.ConstraintTightened : Asserts(before) && !Asserts(now) ? DiffRules.ConstraintLoosened : DiffRules.ConstraintChanged;
        changes.Add(rule, place, Was(keyword, before, now), unsaid | (isAsserted ? ChangeEffects.Wire : ChangeEffects.None), isAsserted && rule != DiffRules.ConstraintLoosened);
        unsaid = ChangeEffects.None;
    }

    private static bool Asserts(string? text) => text is not null and not DecimalFormat;

    private void CompareNumbers()
    {
        var before = _old.NumericKeywords.ToDictionary(keyword => keyword.Keyword, keyword => keyword.Value, StringComparer.Ordinal);
        var now = _current.NumericKeywords.ToDictionary(keyword => keyword.Keyword, keyword => keyword.Value, StringComparer.Ordinal);
        foreach (var keyword in before.Keys.Union(now.Keys, StringComparer.Ordinal))
        {
            before.TryGetValue(keyword, out var old);
            now.TryGetValue(keyword, out var current);
            if (RuleFor(keyword, old, current) is { } rule)
            {
                Report(rule, Was(keyword, old, current));
            }
        }
    }

    /// <summary>What a bound that has moved means; null where it has not, however it is spelt.</summary>
    private static IssueDescriptor? RuleFor(string keyword, string? old, string? current)
    {
        if (old == current)
        {
            return null;
        }

        if (old is null || current is null)
        {
            return old is null ? DiffRules.ConstraintTightened : DiffRules.ConstraintLoosened;
        }

        if (!TryParse(old, out var before) || !TryParse(current, out var now) || (keyword == "multipleOf" && before != now))
        {
            return DiffRules.ConstraintChanged;
        }

        var isUpper = keyword.StartsWith("max", StringComparison.Ordinal) || keyword == "exclusiveMaximum";
        return before == now ? null : now < before == isUpper ? DiffRules.ConstraintTightened : DiffRules.ConstraintLoosened;
    }

    private static bool TryParse(string number, out decimal value) => decimal.TryParse(number, NumberStyles.Float, CultureInfo.InvariantCulture, out value);

    private void CompareItems(ref ChangeEffects unsaid)
    {
        if (_old.Items is null != _current.Items is null)
        {
            var isNew = _old.Items is null;
            Report(isNew ? DiffRules.ConstraintTightened : DiffRules.ConstraintLoosened, isNew ? "What its items are is stated now." : "What its items are is not stated any more.", ref unsaid);
        }
    }

    private void CompareOpenness(ref ChangeEffects unsaid)
    {
        var (before, now) = (Openness.Of(_old), Openness.Of(_current));
        if (before != now && AreObjects(_old) && AreObjects(_current))
        {
            var message = now switch
            {
                Openness.Closed => "Properties that are not listed are unplanned now.",
                Openness.Partly => "Properties that are not listed have to follow a schema now.",
                _ => "Properties that are not listed are allowed now.",
            };
            Report(now < before ? DiffRules.ConstraintTightened : DiffRules.ConstraintLoosened, message, ref unsaid);
        }
    }

    private static bool AreObjects(Schema schema) => schema.Types.HasFlag(JsonTypes.Object);

    private void CompareKeywords(ref ChangeEffects unsaid)
    {
        foreach (var keyword in _old.Keywords.Concat(_current.Keywords).Select(keyword => keyword.Keyword).Distinct(StringComparer.Ordinal))
        {
            var before = _old.Keywords.FirstOrDefault(other => other.Keyword == keyword);
            var now = _current.Keywords.FirstOrDefault(other => other.Keyword == keyword);
            if (before == now || (keyword == "additionalProperties" && (before is null || now is null)))
            {
                continue;
            }

            var rule = !Restrictions.Contains(keyword) || (before is not null && now is not null) ? DiffRules.ConstraintChanged
                : before is null ? DiffRules.ConstraintTightened
                : DiffRules.ConstraintLoosened;
            Report(rule, before is null ? $"`{keyword}` is new." : now is null ? $"`{keyword}` is gone." : $"`{keyword}` says something else.", ref unsaid);
        }
    }

    private void Report(IssueDescriptor rule, string message)
    {
        var nothing = ChangeEffects.None;
        Report(rule, message, ref nothing);
    }

    private void Report(IssueDescriptor rule, string message, ref ChangeEffects unsaid)
    {
        changes.Add(rule, place, message, ChangeEffects.Wire | unsaid, isStricter: rule != DiffRules.ConstraintLoosened);
        unsaid = ChangeEffects.None;
    }

    private static string Was(string keyword, string? before, string? now) =>
        before is null ? $"`{keyword}` is {ChangeText.Quote(now!)} now; it was not stated."
        : now is null ? $"`{keyword}` was {ChangeText.Quote(before)} and is not stated any more."
        : $"`{keyword}` was {ChangeText.Quote(before)} and is {ChangeText.Quote(now)}.";
}
