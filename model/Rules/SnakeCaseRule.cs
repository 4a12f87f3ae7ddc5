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

    /// <summary>What vendors put in front of names of their own.</summary>
    private static readonly char[] VendorMarks = ['_', '$'];

    /// <summary>Finds the properties that are not in snake_case while most are.</summary>
    public static IEnumerable<PlanFinding> Check(PlanPart part)
    {
        var objects = PlannedObject.AllOf(part).ToArray();
        return IsHabitOf(objects) ? objects.SelectMany(CheckObject) : [];
    }

    /// <summary>
    /// Whether a name is in snake_case: words of small letters and digits with single underscores between them. Vendors mark names of their own with
    /// underscores or a dollar sign in front, and these stay.
    /// </summary>
    public static bool IsSnakeCase(string name)
    {
        var body = name.TrimStart(VendorMarks);
        for (var i = 0; i < body.Length; i++)
        {
            var isPart = body[i] == '_' ? i + 1 < body.Length && body[i + 1] != '_' : IsSmall(body[i]);
            if (!isPart)
            {
                return false;
            }
        }

        return body.Length > 0;
    }

    /// <summary>The name in snake_case; null where there is none.</summary>
    public static string? Suggest(string name) => string.Join("_", NameWords.Of(name)) is var words && words != name && IsSnakeCase(words) ? words : null;

    private static bool IsSmall(char c) => c > '\u007F' ? !char.IsUpper(c) && !char.IsWhiteSpace(c) : char.IsLower(c) || char.IsDigit(c);

    /// <summary>One small word, such as <c>total</c>, is spelt alike in snake_case and in camelCase and tells nothing.</summary>
    private static bool IsHabitOf(PlannedObject[] objects)
    {
        var (inSnakeCase, inAnotherStyle) = (0, 0);
        foreach (var planned in objects)
        {
            foreach (var property in planned.Properties)
            {
                if (IsForeign(property.Name))
                {
                    inAnotherStyle++;
                }
                else if (property.Name.TrimStart(VendorMarks).IndexOf('_') >= 0)
                {
                    inSnakeCase++;
                }
            }
        }

        return Habit.IsMost(inSnakeCase, inSnakeCase + inAnotherStyle);
    }

    /// <summary>Whether a name is spelt in another style, and by the plan's own choice.</summary>
    private static bool IsForeign(string name) => !IsSnakeCase(name) && !SpecNames.Contains(name);

    private static IEnumerable<PlanFinding> CheckObject(PlannedObject planned)
    {
        foreach (var property in planned.Properties)
        {
            if (IsForeign(property.Name))
            {
                yield return new PlanFinding(Descriptor, Explain(property.Name), planned.PathOf(property));
            }
        }
    }

    private static string Explain(string name)
    {
        var hint = Suggest(name) is { } suggestion ? $"did you mean `{IssueMessages.Shorten(suggestion)}`?" : "use small letters, with underscores between the words.";
        return $"`{IssueMessages.Shorten(name)}` is not in snake_case, as most properties of this plan are; {hint}";
    }
}
