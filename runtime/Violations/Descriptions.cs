namespace TrackingPlan;

/// <summary>
/// Says in a sentence what is wrong, from what a violation says besides. A sentence is written when somebody reads it: most violations are only counted.
/// </summary>
internal static class Descriptions
{
    public static string UnplannedEvent(Violation violation)
    {
        var call = CallTypes.ParseWire(violation.EventType).GetValueOrDefault();
        return $"The {CallTypes.Describe(call)} `{ViolationReport.Shorten(violation.EventName!)}` is not in the plan {violation.PlanName}.";
    }

    public static string Required(Violation violation) => $"{Place(violation)} is required, but missing.";

    public static string UnplannedProperty(Violation violation) => $"{Place(violation)} is not in the plan {violation.PlanName}.";

    public static string HiddenUnplannedProperty(Violation violation) => $"{Place(violation)} has a property that is not in the plan {violation.PlanName}.";

    public static string Duplicate(Violation violation) => $"{Place(violation)} is there twice, and which of the values counts nobody can say.";

    public static string HiddenDuplicate(Violation violation) => $"{Place(violation)} has a property twice.";

    public static string PropertyName(Violation violation) => $"{Place(violation)} has a name that `propertyNames` does not allow.";

    public static string Type(Violation violation)
    {
        var expected = JsonTypeSets.ParseDescription(violation.Expected);
        var found = JsonTypeSets.Parse(FirstWord(violation.Actual));
        return $"{Place(violation)} should be {JsonTypeSets.Phrase(expected)}, but is {JsonTypeSets.Phrase(found, expected)}.";
    }

    public static string Value(Violation violation) => $"{Place(violation)} should be {violation.Expected}, but is {violation.Actual}.";

    public static string HiddenValue(Violation violation) => $"{Place(violation)} should be {violation.Expected}.";

    public static string Unchecked(Violation violation) => $"{Place(violation)} could not be checked in time: whether it is {violation.Expected} takes too long to say.";

    public static string Count(Violation violation) => $"{Place(violation)} should have {violation.Expected}, but has {FirstWord(violation.Actual)}.";

    public static string HiddenCount(Violation violation) => $"{Place(violation)} should have {violation.Expected}.";

    private static string Place(Violation violation) => PointerText.Describe(violation.Path);

    private static string FirstWord(string text) => text.Split(' ')[0];
}
