using System.Text.RegularExpressions;
using TrackingPlan.Model.Edits;
using TrackingPlan.Model.Plans;

namespace TrackingPlan.Model.Tests.Edits;

/// <summary>
/// A plan file before and after an edit in one text: <c>{+new+}</c> is what the edit writes, <c>{-old-}</c> what it takes away. All else has to stay, byte for byte, whatever the line ends are, with a
/// byte order mark and without it, with a final line break and without one.
/// </summary>
internal static partial class EditMarkup
{
    /// <summary>The edit does what the marks say.</summary>
    public static void ShouldEdit(string markup, Func<PlanDocument, TextEdits?> edit)
    {
        foreach (var text in new[] { markup, markup.TrimEnd('\n') })
        {
            // A file of one line has no line ends to keep.
            var windows = Before(text).Contains('\n') ? text.Replace("\n", "\r\n") : text;
            foreach (var variant in new[] { text, windows, "\uFEFF" + text, "\uFEFF" + windows })
            {
                var before = Before(variant);
                var after = Added().Replace(Removed().Replace(variant, ""), "$1");
                var document = Parse(before);
                var edits = edit(document).ShouldNotBeNull();

                edits.Apply(before).ShouldBe(after);
                edits.Apply(document.Syntax.Text.Content).ShouldBe(after.TrimStart('\uFEFF'));
                document.Issues.ShouldBeEmpty();
                Parse(after).Issues.ShouldBeEmpty();
            }
        }
    }

    /// <summary>There is nothing to offer.</summary>
    public static void ShouldNotEdit(string content, Func<PlanDocument, TextEdits?> edit) => edit(Parse(content)).ShouldBeNull();

    private static string Before(string markup) => Added().Replace(Removed().Replace(markup, "$1"), "");

    private static PlanDocument Parse(string content) => PlanDocument.Parse("test.plan.yaml", content);

    [GeneratedRegex(@"\{\+(.*?)\+\}", RegexOptions.Singleline)]
    private static partial Regex Added();

    [GeneratedRegex(@"\{-(.*?)-\}", RegexOptions.Singleline)]
    private static partial Regex Removed();
}
