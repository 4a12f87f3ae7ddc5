using System.Text.Json;
using System.Text.Json.Nodes;
using TrackingPlan.Model.Collections;
using TrackingPlan.Model.Edits;
using TrackingPlan.Model.Formats;
using TrackingPlan.Model.Issues;
using TrackingPlan.Model.Plans;
using TrackingPlan.Model.Rules;
using TrackingPlan.Model.Sets;
using TrackingPlan.Model.Suppressions;
using TrackingPlan.Model.Syntax;
using TrackingPlan.Model.Tests.Formats;
using TrackingPlan.Model.Text;

namespace TrackingPlan.Model.Tests.Edits;

/// <summary>
/// Edits all over the plans of this repository and of its pages, which hold every form of the plan language: what they mean afterwards is what they meant and the edit, and lines that have nothing to do
/// with it stay.
/// </summary>
public sealed class PlanEditsOnPlansTests
{
    private const string NewName = "zz_new: property";

    /// <summary>Places of one kind in one plan that are edited; the ready-made plans have hundreds.</summary>
    private const int PlacesPerPlan = 3;

    private static readonly Lazy<PlanDocument[]> Plans = new(() =>
    [
        .. from plan in RepositoryPlans.InFiles().Concat(RepositoryPlans.OnPage("docs", "plan-format.md")).Concat(RepositoryPlans.AfterFixes())
           let read = PlanReader.Read(plan.Syntax.Text)
           where read is { Root: MappingNode, Issues.Count: 0 }
           from text in SpellingsOf(read)
           select PlanDocument.Parse(plan.Path, text),
    ]);

    [Fact]
    public void An_event_can_be_added_to_every_plan()
    {
        NewProperty[] properties = [new("a") { Type = "string" }, new(NewName) { Type = "number", Format = "decimal", IsRequired = true }];
        foreach (var plan in Plans.Value)
        {
            foreach (var name in Some(plan.Part.NewestEvents.Select(planned => planned.Name.Split(' ')[0] + " Zapped").Append("Zebra: Seen")))
            {
                var after = Apply(plan, PlanEdits.AddEvent(plan.Syntax, name, "What it is, #1: \"it\".", properties), name);

                var added = after.Part.Events.Where(planned => planned.Name == name).ShouldHaveSingleItem(plan.Path);
                (after.Part with { Calls = after.Part.Calls.Where(planned => planned != added).ToEquatableArray() }).ShouldBe(plan.Part, plan.Path);
                added.Description.ShouldBe("What it is, #1: \"it\".");
                added.Properties.Properties.Select(property => (property.Name, property.Schema.Types, property.Schema.Format, property.IsRequired))
                    .ShouldBe([("a", JsonTypes.String, null, false), (NewName, JsonTypes.Number, "decimal", true)]);
            }
        }
    }

    [Fact]
    public void A_property_can_be_added_to_every_object()
    {
        var edited = 0;
        foreach (var plan in Plans.Value)
        {
            foreach (var place in Some(ObjectsOf(plan)))
            {
                var edits = PlanEdits.AddProperty(plan.Syntax, place, new NewProperty(NewName) { Type = "string", IsRequired = true });
                if (edits is null)
                {
                    MayRefuse(place.ValueIn(plan.Syntax.Root)).ShouldBeTrue($"{plan.Path}: {place}");
                    continue;
                }

                var after = Apply(plan, edits, place.ToString());
                WithoutNew(after.Syntax.Root!).ShouldBe(WithoutNew(plan.Syntax.Root!), $"{plan.Path}: {place}");
                JsonText.FromNode(place.Property(NewName).ValueIn(after.Syntax.Root)!).ShouldBe("""{"type":"string","required":true}""", $"{plan.Path}: {place}");
                edited++;
            }
        }

        edited.ShouldBeGreaterThan(150);
    }

    [Fact]
    public void Every_event_can_be_renamed_and_gets_its_name_back()
    {
        foreach (var plan in Plans.Value)
        {
            foreach (var name in Some(plan.Part.NewestEvents.Select(planned => planned.Name)))
            {
                var renamed = Apply(plan, PlanEdits.RenameEvent(plan.Syntax, name, "Zebra: Seen"), name);

                renamed.Part.Events.Select(planned => planned.Name).ShouldBe(plan.Part.Events.Select(planned => planned.Name == name ? "Zebra: Seen" : planned.Name));
                renamed.Part.Calls.Select(planned => planned.ReplacedBy)
                    .ShouldBe(plan.Part.Calls.Select(planned => planned.Call == CallType.Track && planned.ReplacedBy == name ? "Zebra: Seen" : planned.ReplacedBy));
                Apply(renamed, PlanEdits.RenameEvent(renamed.Syntax, "Zebra: Seen", name), name).Part.ShouldBe(plan.Part, plan.Path);
            }
        }
    }

    [Fact]
    public void Every_property_can_be_renamed_and_gets_its_name_back()
    {
        foreach (var plan in Plans.Value)
        {
            var properties = ObjectsOf(plan).SelectMany(place => MembersOf(place.ValueIn(plan.Syntax.Root)).Select(entry => (place, entry.Key.Value)));
            foreach (var (place, name) in Some(properties))
            {
                var renamed = Apply(plan, PlanEdits.RenameProperty(plan.Syntax, place, name, NewName), $"{place}/{name}");

                place.Property(name).ValueIn(renamed.Syntax.Root).ShouldBeNull(plan.Path);
                JsonText.FromNode(place.Property(NewName).ValueIn(renamed.Syntax.Root)!).ShouldBe(JsonText.FromNode(place.Property(name).ValueIn(plan.Syntax.Root)!), plan.Path);
                Apply(renamed, PlanEdits.RenameProperty(renamed.Syntax, place, NewName, name), $"{place}/{name}").Part.ShouldBe(plan.Part, plan.Path);
            }
        }
    }

    [Fact]
    public void A_suppression_can_be_added_to_every_line_with_a_key()
    {
        foreach (var plan in Plans.Value.Where(plan => plan.Syntax.Text.Content[0] != '{'))
        {
            var lines = KeysIn(plan.Syntax.Root!).Select(key => plan.Syntax.Text.GetPosition(key.Span.Start).Line).Distinct();
            foreach (var line in Some(lines))
            {
                var after = Apply(plan, PlanEdits.AddSuppression(plan.Syntax, line, ["TP1008"], "so it is"), $"line {line}");

                after.Part.ShouldBe(plan.Part, plan.Path);
                PlanSuppressions.Of(after).Cover(new PlanIssue(TypeConflictRule.Descriptor, "x", after.Syntax.Text.Locate(new TextSpan(LineStart(after, line + 1), 0)))).ShouldBeTrue(plan.Path);
                after.Syntax.Text.Content.Split('\n').Length.ShouldBe(plan.Syntax.Text.Content.Split('\n').Length + 1);
            }
        }
    }

    /// <summary>A plan as it is, with the line ends of Windows and no last one, and as JSON on one line and on many.</summary>
    private static IEnumerable<string> SpellingsOf(PlanSyntaxTree plan)
    {
        yield return plan.Text.Content;
        yield return plan.Text.Content.TrimEnd().Replace("\n", "\r\n");
        if (plan.Text.Content.Length < 20_000)
        {
            var json = JsonText.FromNode(plan.Root!);
            yield return json;
            yield return JsonNode.Parse(json)!.ToJsonString(new JsonSerializerOptions { WriteIndented = true, IndentCharacter = '\t', IndentSize = 1, NewLine = "\n" }) + "\n";
        }
    }

    /// <summary>The plan after an edit: it has no new errors, and but for one line the edit only adds lines, at one place or where the file speaks of what is renamed.</summary>
    private static PlanDocument Apply(PlanDocument plan, TextEdits? edits, string what)
    {
        var before = plan.Syntax.Text.Content;
        var content = edits.ShouldNotBeNull($"{plan.Path}: {what}").Apply(before);
        var after = PlanDocument.Parse(plan.Path, content);

        ErrorsOf(after).ShouldBe(ErrorsOf(plan), $"{plan.Path}: {what}\n{content}");
        content.Replace("\r\n", "").Contains(before.Contains('\r') ? '\n' : '\r').ShouldBeFalse();
        content.EndsWith('\n').ShouldBe(before.EndsWith('\n'));
        var (old, now) = (before.Split('\n'), content.Split('\n'));
        old.Except(now, StringComparer.Ordinal).Count().ShouldBeLessThanOrEqualTo(edits.Items.Select(edit => plan.Syntax.Text.GetPosition(edit.Span.Start).Line).Distinct().Count());
        return after;
    }

    /// <summary>Warnings of names that collide go when one of them is renamed.</summary>
    private static IEnumerable<string> ErrorsOf(PlanDocument plan) =>
        plan.Issues.Concat(PlanSet.Create([plan]).Issues).Where(issue => issue.Descriptor.Severity == IssueSeverity.Error).Select(issue => issue.Descriptor.Id);

    private static int LineStart(PlanDocument plan, int line) => plan.Syntax.Text.Content.Split('\n').Take(line).Sum(text => text.Length + 1);

    private static IEnumerable<T> Some<T>(IEnumerable<T> places)
    {
        var all = places.ToArray();
        return all.Where((_, i) => i % Math.Max(1, all.Length / PlacesPerPlan) == 0);
    }

    private static IEnumerable<PlanPath> ObjectsOf(PlanDocument plan) =>
        plan.Part.Calls.Select(planned => planned.Path)
            .Concat(plan.Part.Types.Select(type => type.Path))
            .Concat(plan.Part.Common is null ? [] : [PlanPath.Of("common")])
            .SelectMany(place => ObjectsAt(place, place.ValueIn(plan.Syntax.Root)));

    private static IEnumerable<PlanPath> ObjectsAt(PlanPath place, PlanNode? node) =>
        MembersOf(node).Where(entry => entry.Value is MappingNode).SelectMany(entry => ObjectsAt(place.Property(entry.Key.Value), entry.Value))
            .Concat((node as MappingNode)?.Find("items")?.Value is MappingNode items ? ObjectsAt(place.Key("items"), items) : [])
            .Prepend(place);

    private static IEnumerable<MappingEntry> MembersOf(PlanNode? planned) => planned is MappingNode mapping
        ? new[] { "properties", "traits" }.SelectMany(key => (mapping.Find(key)?.Value as MappingNode)?.Entries ?? [])
        : [];

    private static IEnumerable<ScalarNode> KeysIn(PlanNode node) => node switch
    {
        MappingNode mapping => mapping.Entries.SelectMany(entry => KeysIn(entry.Value).Prepend(entry.Key)),
        SequenceNode sequence => sequence.Items.SelectMany(KeysIn),
        _ => [],
    };

    /// <summary>What has properties elsewhere, or none.</summary>
    private static bool MayRefuse(PlanNode? planned) =>
        planned is not MappingNode mapping || mapping.Find("$ref") is not null || mapping.Find("type")?.Value is ScalarNode { Value: not "object" };

    /// <summary>What a file says without the new property, and without mappings that are empty then.</summary>
    private static string WithoutNew(PlanNode node) => node switch
    {
        MappingNode mapping => $"{{{string.Join(",", mapping.Entries.Where(entry => entry.Key.Value != NewName).Select(entry => $"{entry.Key.Value}:{WithoutNew(entry.Value)}").Where(entry => !entry.EndsWith(":{}", StringComparison.Ordinal) && !entry.EndsWith(":null", StringComparison.Ordinal)))}}}",
        SequenceNode sequence => $"[{string.Join(",", sequence.Items.Select(WithoutNew))}]",
        _ => JsonText.FromNode(node),
    };
}
