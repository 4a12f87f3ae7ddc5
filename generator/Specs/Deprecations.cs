using TrackingPlan.Model.Plans;

namespace TrackingPlan.Generator.Specs;

/// <summary>What the compiler says where code uses what a plan calls deprecated.</summary>
internal sealed class Deprecations(Plan plan)
{
    private readonly ILookup<(CallType Call, string Name), PlannedEvent> _versions = plan.Calls.ToLookup(planned => (planned.Call, planned.Name));

    /// <summary>Of an event: what takes its place, by its name in C#. Null when it is not deprecated.</summary>
    public string? Of(PlannedEvent planned)
    {
        if (planned.Status != EventStatus.Deprecated)
        {
            return null;
        }

        var said = $"The {planned.KindName} \"{planned.Name}\" is deprecated";
        return FindReplacement(planned) is { } other ? $"{said}; use {other.Identifier}." : said + ".";
    }

    /// <summary>Of a property: what the plan says. Null when it is not deprecated.</summary>
    public static string? Of(Property property) => property.Schema.Deprecation switch
    {
        null => null,
        "" => $"The property \"{property.Name}\" is deprecated.",
        var note => $"The property \"{property.Name}\" is deprecated: {note.TrimEnd('.')}.",
    };

    /// <summary>The newest version of the event that is named, else a newer version of the same event.</summary>
    private PlannedEvent? FindReplacement(PlannedEvent planned) => _versions[(planned.Call, planned.ReplacedBy ?? planned.Name)]
        .OrderByDescending(other => other.Version ?? 1)
        .FirstOrDefault(other => other.Identifier != planned.Identifier);
}
