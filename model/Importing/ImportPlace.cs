using System.Globalization;
using TrackingPlan.Model.Foreign;
using TrackingPlan.Model.Plans;
using TrackingPlan.Model.Syntax;

namespace TrackingPlan.Model.Importing;

/// <summary>An event, another call, a type or a property in a file that is imported.</summary>
/// <param name="Path">Where the plan has it.</param>
/// <param name="Key">Its name as the file has it.</param>
/// <param name="Value">What the file says of it, in our language.</param>
internal sealed record ImportPlace(PlanPath Path, ScalarNode Key, PlanNode Value)
{
    /// <summary>All of a plan in our language, those outside before those inside.</summary>
    public static IEnumerable<ImportPlace> In(PlanNode? root) => (root as MappingNode)?.Entries.SelectMany(InSection) ?? [];

    private static IEnumerable<ImportPlace> InSection(MappingEntry section) => section.Key.Value switch
    {
        "events" => Entries(section.Value).SelectMany(entry => InEvent(entry, CallType.Track)),
        "pages" => Entries(section.Value).SelectMany(entry => InEvent(entry, CallType.Page)),
        "screens" => Entries(section.Value).SelectMany(entry => InEvent(entry, CallType.Screen)),
        "identify" or "group" or "common" => new ImportPlace(PlanPath.Of(section.Key.Value), section.Key, section.Value).WithProperties(),
        "types" => Entries(section.Value).SelectMany(entry => new ImportPlace(PlanPath.Type(entry.Key.Value), entry.Key, entry.Value).WithProperties()),
        _ => [],
    };

    private static IEnumerable<ImportPlace> InEvent(MappingEntry entry, CallType call)
    {
        var versions = entry.Value is SequenceNode list ? list.Items : [entry.Value];
        return versions.SelectMany(version => new ImportPlace(PathOf(version), entry.Key, version).WithProperties());

        PlanPath PathOf(PlanNode version) => new PlannedEvent(entry.Key.Value, Schema.Any) { Call = call, Version = NumberOf(version, versions.Count > 1) }.Path;
    }

    /// <summary>The version by which the plan will know the event: one alone that is the first is not stated.</summary>
    private static int? NumberOf(PlanNode planned, bool isOneOfSeveral) =>
        int.TryParse((planned.ValueOf("version") as ScalarNode)?.Value, NumberStyles.None, CultureInfo.InvariantCulture, out var number) && (isOneOfSeveral || number != 1) ? number : null;

    /// <summary>The place with the properties inside it, and the shapes that an event has for itself.</summary>
    private IEnumerable<ImportPlace> WithProperties() => new[] { "properties", "traits" }
        .SelectMany(key => Entries(Value.ValueOf(key)))
        .SelectMany(entry => new ImportPlace(Path.Property(entry.Key.Value), entry.Key, entry.Value).WithProperties())
        .Concat(new[] { "definitions", "$defs" }.SelectMany(key => Entries(Value.ValueOf(key)).SelectMany(entry => new ImportPlace(PlanPath.Type(entry.Key.Value), entry.Key, entry.Value).WithProperties())))
        .Prepend(this);

    private static IEnumerable<MappingEntry> Entries(PlanNode? node) => (node as MappingNode)?.Entries ?? [];
}
