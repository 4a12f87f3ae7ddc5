using System.Text;
using TrackingPlan.Model.Formats;
using TrackingPlan.Model.Plans;
using TrackingPlan.Model.Sets;
using TrackingPlan.Model.Syntax;
using TrackingPlan.Model.Tests.Foreign;
using TrackingPlan.Model.Tests.Formats;
using TrackingPlan.Model.Text;

namespace TrackingPlan.Model.Tests.Hostile;

/// <summary>Random files, and random edits of good ones: 14,600 cases in all. Nothing throws, nothing hangs, every place lies in its text.</summary>
public sealed class HostileFileTests
{
    private static readonly string Everything = Repository.ReadText("tests", "TrackingPlan.Model.Tests", "Hostile", "Data", "everything.plan.yaml");
    private static readonly PlanNode EverythingAsWritten = PlanReader.Read(new PlanText("p", Everything)).Root!;
    private static readonly string EverythingAsJson = JsonText.FromNode(EverythingAsWritten);

    public static TheoryData<string> ForeignFiles => [.. ForeignFile.Names];

    [Fact]
    public void The_plan_that_is_edited_is_sound()
    {
        foreach (var content in new[] { Everything, EverythingAsJson })
        {
            PlanSet.Create([PlanDocument.Parse("everything.plan.yaml", content)]).Issues.Select(issue => issue.Descriptor.Id).Distinct().ShouldBe(content == Everything ? [] : ["TP0010"]);
        }
    }

    [Fact]
    public void The_plan_that_is_edited_has_every_key_of_the_language()
    {
        var keys = KeysOf(EverythingAsWritten).ToHashSet();

        ReaderKeys.Places.SelectMany(ReaderKeys.At).Except(keys).ShouldBeEmpty();
    }

    [Fact]
    public void Random_bytes() => RandomCases.Check(1_500, seed =>
    {
        var random = new Random(seed);
        var bytes = new byte[random.Next(400)];
        random.NextBytes(bytes);
        return [("test.plan.yaml", Encoding.UTF8.GetString(bytes))];
    });

    [Fact]
    public void Random_characters_of_YAML() => RandomCases.Check(2_000, seed =>
    {
        var random = new Random(seed);
        const string Alphabet = "abz 059.-+:,#'\"[]{}|>&*!%@?`~\\\t\n\r\n  \n    - : é🎉\u2028\uFEFF\0\u0085\uD83C";
        var text = new StringBuilder();
        for (var i = random.Next(200); i >= 0; i--)
        {
            text.Append(Alphabet[random.Next(Alphabet.Length)]);
        }

        return [("test.plan.yaml", text.ToString())];
    });

    [Fact]
    public void Random_words_of_the_language() => RandomCases.Check(2_000, seed =>
    {
        var random = new Random(seed);
        var text = new StringBuilder(seed % 3 == 0 ? "" : "plan: P\n");
        for (var i = random.Next(60); i >= 0; i--)
        {
            text.Append(Words[random.Next(Words.Length)]);
        }

        return [("test.plan.yaml", text.ToString())];
    });

    [Fact]
    public void Random_edits_of_a_plan() => RandomCases.Check(1_500, seed => [("test.plan.yaml", TextEdits.Apply(Everything, new Random(seed), 1 + (seed % 5)))]);

    [Fact]
    public void Random_edits_of_a_plan_in_JSON() => RandomCases.Check(1_500, seed => [("test.plan.json", TextEdits.Apply(EverythingAsJson, new Random(seed), 1 + (seed % 5)))]);

    /// <summary>Two files of one plan, one of another plan that includes the first two, and one that both include.</summary>
    [Fact]
    public void Random_edits_of_files_that_belong_together() => RandomCases.Check(1_500, seed =>
    {
        var random = new Random(seed);
        (string Path, string Content)[] files =
        [
            ("a.plan.yaml", "plan: A\nversion: 1\ninclude: [lib/c.plan.yaml, email]\ncommon: { properties: { k: { enum: [x, y] } } }\nevents:\n  Order Paid: { properties: { t: T, c: { type: C } } }\n"),
            ("b.plan.yaml", "plan: A\nnamespace: N\ntypes: { T: { properties: { next: T } } }\nevents:\n  Order Sent: { replaced_by: Order Paid, status: deprecated, properties: { order id: string } }\n"),
            ("d.plan.yaml", "plan: D\nnamespace: M\ninclude: [./lib/c.plan.yaml, a.plan.yaml]\nevents:\n  Order_Paid: {}\n  Order Lost: { required: [k] }\n"),
            ("lib/c.plan.yaml", "plan: C\ntypes: { C: { properties: { sku: string } } }\npages: { Home: {} }\nidentify: { traits: { a: C } }\nevents: { Order Lost: { properties: { c: C } } }\n"),
        ];
        for (var i = 0; i < files.Length; i++)
        {
            files[i].Content = TextEdits.Apply(files[i].Content, random, random.Next(3));
        }

        return files;
    });

    /// <summary>Each file alone, in 200 edits.</summary>
    [Theory]
    [MemberData(nameof(ForeignFiles))]
    public void Random_edits_of_what_another_tool_exported(string name)
    {
        var content = ForeignFile.ReadText(name);
        RandomCases.Check(200, seed => [(name, TextEdits.Apply(content, new Random(seed), 1 + (seed % 5)))]);
    }

    [Theory]
    [InlineData("rudder-")]
    [InlineData("segment-page-")]
    public void Random_edits_of_exports_in_several_files(string start)
    {
        var files = ForeignFile.Names.Where(name => name.StartsWith(start, StringComparison.Ordinal)).Select(name => (name, ForeignFile.ReadText(name))).ToArray();
        RandomCases.Check(1_000, seed =>
        {
            var random = new Random(seed);
            return files.Select(file => (file.name, TextEdits.Apply(file.Item2, random, random.Next(3)))).ToArray();
        });
    }

    private static readonly string[] Words =
        [.. ReaderKeys.Places.SelectMany(ReaderKeys.At).Distinct().SelectMany(key => new[] { key + ":", "\"" + key + "\": " }), "\n", "\n  ", "\n    ", "\n      ", " ", "{ ", " }", "[", "]", ", ", "string", "T", "A", " null", " 1", " true", " \"#/types/T\"", "- ", "x-a: ", "# trackingplan: disable-file TP0010 x\n"];

    private static IEnumerable<string> KeysOf(PlanNode node) => node switch
    {
        MappingNode mapping => mapping.Entries.SelectMany(entry => KeysOf(entry.Value).Prepend(entry.Key.Value)),
        SequenceNode sequence => sequence.Items.SelectMany(KeysOf),
        _ => [],
    };
}
