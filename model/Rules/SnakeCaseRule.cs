using TrackingPlan.Model.Issues;
using TrackingPlan.Model.Plans;

namespace TrackingPlan.Model.Rules;

/// <summary>
/// TP1002: a property is named in snake_case, as most properties of its plan are. A plan that is written in camelCase throughout has made its choice,
/// and consistency matters most.
/// </summary>
public static class SnakeCaseRule
{
    /// <summary>TP1002.</summary>
    public static readonly IssueDescriptor Descriptor =
        new("TP1002", "Property name is not in snake_case", "TrackingStyle", IssueSeverity.Warning);

    /// <summary>Spelt so by Segment's own spec, events and reserved traits: who renames them leaves the spec.</summary>
    private static readonly HashSet<string> SpecNames = new(StringComparer.Ordinal)
    {
        "conversationId", "createdAt", "droppedFrames", "firstName", "lastName", "messageId", "postalCode", "startupTime",
    };

    /// <summary>Finds the properties that are not in snake_case while most are.</summary>
    public static IEnumerable<PlanFinding> Check(PlanPart part)
    {
        var objects = PlannedObject.AllOf(part).ToArray();
        var telling = objects.SelectMany(planned => planned.Properties).Select(property => property.Name).Where(name => HasStyle(name) && !SpecNames.Contains(name)).ToArray();
        if (!Habit.IsMost(telling.Count(IsSnakeCase), telling.Length))
        {
            return [];
        }

        return
            from planned in objects
            from property in planned.Properties
            where !IsSnakeCase(property.Name) && !SpecNames.Contains(property.Name)
            select new PlanFinding(Descriptor, Explain(property.Name), planned.PathOf(property));
    }

    /// <summary>
    /// Whether a name is in snake_case: words of small letters and digits with single underscores between them. Vendors mark names of their own with
    /// underscores or a dollar sign in front, and these stay.
    /// </summary>
    public static bool IsSnakeCase(string name)
    {
        var body = name.TrimStart('_', '$');
        return body.Length > 0
            && body.Split('_').All(word => word.Length > 0 && word.All(c => c > '\u007F' ? !char.IsUpper(c) && !char.IsWhiteSpace(c) : char.IsLower(c) || char.IsDigit(c)));
    }

    /// <summary>One small word, such as <c>total</c>, is spelt alike in snake_case and in camelCase and tells nothing.</summary>
    private static bool HasStyle(string name) => !IsSnakeCase(name) || name.Trim('_', '$').Contains('_');

    private static string Explain(string name)
    {
        var suggestion = string.Join("_", NameWords.Of(name));
        var hint = suggestion != name && IsSnakeCase(suggestion) ? $"did you mean `{IssueMessages.Shorten(suggestion)}`?" : "use small letters, with underscores between the words.";
        return $"`{IssueMessages.Shorten(name)}` is not in snake_case, as most properties of this plan are; {hint}";
    }
}
