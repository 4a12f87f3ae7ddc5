using System.Text;
using TrackingPlan.Model.Edits;
using TrackingPlan.Model.Names;
using TrackingPlan.Model.Plans;

namespace TrackingPlan.Model.Writing;

/// <summary>
/// Writes a plan as a file of the plan language in good style: short properties on one line, lined up, all else in blocks. Reading and binding the file
/// gives the same plan.
/// </summary>
public sealed class PlanYaml
{
    private static readonly Func<PlanPath, IReadOnlyList<string>> NoComments = _ => [];

    private readonly PlanPart _part;
    private readonly Func<PlanPath, IReadOnlyList<string>> _commentsOn;
    private readonly SchemaYaml _schemas;

    private PlanYaml(PlanPart part, Func<PlanPath, IReadOnlyList<string>> commentsOn)
    {
        (_part, _commentsOn) = (part, commentsOn);
        _schemas = new SchemaYaml(OwnTypes.None, commentsOn);
    }

    /// <summary>The file.</summary>
    /// <param name="part">What it is to say.</param>
    /// <param name="commentsOn">The lines of comments above an event, another call, a type or a property; null for none.</param>
    public static string Write(PlanPart part, Func<PlanPath, IReadOnlyList<string>>? commentsOn = null)
    {
        var text = new StringBuilder();
        new PlanYaml(part, commentsOn ?? NoComments).WritePlan().WriteBehindDash(text, 0);
        return text.Append('\n').ToString();
    }

    private YamlMapping WritePlan()
    {
        var entries = new EntryList();
        entries.Add("plan", _part.PlanName);
        entries.Add("version", _part.Version);
        entries.Add("namespace", _part.Namespace);
        entries.AddIf(_part.Includes.Count > 0, "include", YamlList.Of(_part.Includes));
        entries.AddAll(_part.Annotations);

        // Types that stand behind those of events in the model stand behind the events in the file.
        var shared = _part.Types.Where(type => type.Path == PlanPath.Type(type.Name)).ToArray();
        var areFirst = shared.Length > 0 && shared[0] == _part.Types[0];
        entries.AddIf(areFirst, "types", WriteTypes(shared));
        AddCommon(entries);
        foreach (var section in _part.Calls.GroupBy(planned => planned.Call))
        {
            AddSection(entries, section.Key, section);
        }

        entries.AddIf(shared.Length > 0 && !areFirst, "types", WriteTypes(shared));
        return new YamlMapping(entries.ToArray(), MappingForm.Block) { IsSpaced = true };
    }

    private YamlMapping WriteTypes(IReadOnlyList<PlannedType> types) =>
        new(types.Select(type => WriteType(type, type.Name, _schemas)).ToArray(), MappingForm.Block) { IsSpaced = true };

    private YamlEntry WriteType(PlannedType type, string name, SchemaYaml schemas)
    {
        var identifier = type.Identifier.Length > 0 ? type.Identifier : null;
        var value = identifier is null ? schemas.Write(type.Schema, type.Path) : schemas.WriteInFull(type.Schema, type.Path, identifier: identifier);
        return new YamlEntry(name, value) { Comments = _commentsOn(type.Path) };
    }

    private void AddCommon(EntryList entries)
    {
        if (_part.Common is not { } common)
        {
            return;
        }

        var members = new EntryList();
        members.Add("description", common.Description);
        members.AddAll(common.Annotations);
        _schemas.AddObject(members, common, "properties", PlanPath.Of("common"));
        entries.Add(new YamlEntry("common", new YamlMapping(members.ToArray(), MappingForm.Block)) { Comments = _commentsOn(PlanPath.Of("common")) });
    }

    private void AddSection(EntryList entries, CallType call, IEnumerable<PlannedEvent> calls)
    {
        var section = PlanSection.Of(call);
        if (call is CallType.Identify or CallType.Group)
        {
            var traits = calls.First();
            entries.Add(new YamlEntry(section.Key, WriteCall(traits, section.Members, [])) { Comments = _commentsOn(traits.Path) });
            return;
        }

        var events = calls.GroupBy(planned => planned.Name, StringComparer.Ordinal).Select(versions => WriteEvent(versions.Key, versions.ToArray(), section.Members));
        entries.Add(section.Key, new YamlMapping(events.ToArray(), MappingForm.Block) { IsSpaced = true });
    }

    /// <summary>An event, or the list of its versions.</summary>
    private YamlEntry WriteEvent(string name, IReadOnlyList<PlannedEvent> versions, string members) => versions.Count == 1 && !IsListed(versions[0])
        ? new YamlEntry(name, WriteCall(versions[0], members, [])) { Comments = _commentsOn(versions[0].Path) }
        : new YamlEntry(name, new YamlList(versions.Select(YamlPart (version) => WriteCall(version, members, _commentsOn(version.Path))).ToArray()));

    /// <summary>Whether the only version of an event stands in a list: the names of its own types say so.</summary>
    private bool IsListed(PlannedEvent planned) => OwnTypesOf(planned).Any(type => type.Name != $"{CallNames.Of(planned.Call, planned.Name)}/{type.Path.LastKey}");

    private IEnumerable<PlannedType> OwnTypesOf(PlannedEvent planned) => _part.Types.Where(type => type.Path.IsOwnTypeOf(planned));

    /// <param name="planned">The call.</param>
    /// <param name="members">What its properties are called.</param>
    /// <param name="comments">Comments that stand inside, because there is no line above for them.</param>
    private YamlMapping WriteCall(PlannedEvent planned, string members, IReadOnlyList<string> comments)
    {
        var entries = new EntryList();
        entries.AddIf(planned.Version is not null, "version", new YamlScalar(FormattableString.Invariant($"{planned.Version}")));
        entries.Add("status", EventStatusNames.NameOf(planned.Status));
        entries.Add("replaced_by", planned.ReplacedBy);
        entries.Add("description", planned.Description);
        entries.Add("why", planned.Why);
        entries.Add("owner", planned.Owner);
        entries.AddIf(planned.Destinations is not null, "destinations", YamlList.Of(planned.Destinations ?? default));
        entries.AddIf(planned.Labels.Count > 0, "labels", WriteLabels(planned.Labels));
        entries.Add("csharp", planned.Identifier.Length > 0 ? planned.Identifier : null);
        entries.AddAll(planned.Annotations);

        var own = OwnTypesOf(planned).ToArray();
        var schemas = new SchemaYaml(new OwnTypes(own.ToDictionary(type => type.Name, type => type.Path.LastKey, StringComparer.Ordinal)), _commentsOn);
        schemas.AddValues(entries, planned.Properties);
        schemas.AddObject(entries, planned.Properties with { DeclaresProperties = planned.Properties.Properties.Count > 0 }, members, planned.Path);
        foreach (var definitions in own.GroupBy(type => type.Path.KeyAbove!))
        {
            entries.Add(definitions.Key, new YamlMapping(definitions.Select(type => WriteType(type, type.Path.LastKey, schemas)).ToArray(), MappingForm.Block));
        }

        return new YamlMapping(entries.ToArray(), MappingForm.Block) { Comments = comments };
    }

    private static YamlPart WriteLabels(IEnumerable<Label> labels) => labels.All(label => label.Value.Length == 0)
        ? YamlList.Of(labels.Select(label => label.Key))
        : new YamlMapping(labels.Select(label => new YamlEntry(label.Key, new YamlText(label.Value))).ToArray());
}
