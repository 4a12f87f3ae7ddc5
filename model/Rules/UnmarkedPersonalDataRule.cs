using TrackingPlan.Model.Issues;
using TrackingPlan.Model.Plans;

namespace TrackingPlan.Model.Rules;

/// <summary>TP1010: a property that is personal by its key says so with <c>pii</c>. Keys are looked at, never values.</summary>
public static class UnmarkedPersonalDataRule
{
    /// <summary>TP1010.</summary>
    public static readonly IssueDescriptor Descriptor =
        new("TP1010", "Personal data without pii", "TrackingStyle", IssueSeverity.Warning);

    /// <summary>Finds the properties that look personal and are not marked.</summary>
    public static IEnumerable<PlanFinding> Check(PlanPart part)
    {
        // Events share many of their properties' names.
        var classes = new Dictionary<string, string?>(StringComparer.Ordinal);
        foreach (var planned in PlannedObject.AllOf(part))
        {
            foreach (var property in planned.Properties)
            {
                if (property.Schema.Pii is not null || !CanBePersonal(property.Schema))
                {
                    continue;
                }

                if (!classes.TryGetValue(property.Name, out var privacyClass))
                {
                    classes.Add(property.Name, privacyClass = PersonalKeys.ClassOf(property.Name));
                }

                if (privacyClass is not null)
                {
                    yield return new PlanFinding(
                        Descriptor,
                        $"`{IssueMessages.Shorten(property.Name)}` looks like personal data; mark it with `pii: {privacyClass}`, and its values stay out of violations.",
                        planned.PathOf(property));
                }
            }
        }
    }

    /// <summary>Personal is a text that a person can be known by: a choice, a flag, a count or an object with properties of its own is not.</summary>
    private static bool CanBePersonal(Schema schema) =>
        schema.Reference is null && schema.Enum.Count == 0 && (schema.Types == JsonTypes.None || schema.Types.HasFlag(JsonTypes.String));
}
