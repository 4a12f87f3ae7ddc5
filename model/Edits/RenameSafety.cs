using TrackingPlan.Model.Drafts;
using TrackingPlan.Model.Foreign;
using TrackingPlan.Model.Plans;
using TrackingPlan.Model.Syntax;

namespace TrackingPlan.Model.Edits;

/// <summary>Tells whether a property can be renamed without a look at the plan: nothing speaks of it but the object that has it.</summary>
internal static class RenameSafety
{
    /// <summary>What says something of an object besides its properties one by one: a pattern that the new name may match, a value with the old one.</summary>
    private static readonly HashSet<string> Telling =
        new(SchemaKeywords.All.Concat(["const", "enum", DependentKeywords.Required, DependentKeywords.Schemas]), StringComparer.Ordinal);

    /// <summary>Where the objects stand that others refer to.</summary>
    private static readonly string[] SharedSections = ["types", "definitions", "$defs", "common"];

    /// <summary>Whether a property of an object can be renamed.</summary>
    public static bool IsSafe(EditedFile file, MappingNode planned, string name) =>
        !planned.Entries.Any(entry => Telling.Contains(entry.Key.Value))
        && !SpeakersOf(file, planned).Where(other => other != planned).SelectMany(PropertyReferences.ListedIn).Any(listed => listed.Value == name)
        && !IsCommonAndOwn(file, planned, name);

    /// <summary>The schemas that may speak of an object from elsewhere: those that add to another one, and of a shared object all.</summary>
    private static IEnumerable<MappingNode> SpeakersOf(EditedFile file, MappingNode planned) => IsShared(file, planned)
        ? file.Mappings
        : file.Mappings.Where(schema => schema.Entries.Any(entry => Telling.Contains(entry.Key.Value))).SelectMany(EditedFile.MappingsIn);

    private static bool IsShared(EditedFile file, MappingNode planned) =>
        file.Mappings.SelectMany(mapping => mapping.Entries).Any(entry => SharedSections.Contains(entry.Key.Value) && EditedFile.MappingsIn(entry.Value).Contains(planned));

    /// <summary>What an event describes itself takes the place of the common property with the same name, and has to keep that name.</summary>
    private static bool IsCommonAndOwn(EditedFile file, MappingNode planned, string name)
    {
        var common = file.Root.ValueOf("common");
        var events = file.Root.ValueOf("events") is MappingNode known ? known.Entries.Select(entry => entry.Value).ToArray() : [];
        return planned == common
            ? events.SelectMany(PropertyReferences.VersionsOf).SelectMany(PropertyReferences.MembersOf).Any(member => member.Key.Value == name)
            : events.SelectMany(PropertyReferences.VersionsOf).Contains(planned) && common is MappingNode all && PropertyReferences.MembersOf(all).Any(member => member.Key.Value == name);
    }
}
