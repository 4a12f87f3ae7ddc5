using TrackingPlan.Model.Binding;
using TrackingPlan.Model.Foreign;
using TrackingPlan.Model.Plans;

namespace TrackingPlan.Model.Importing;

/// <summary>Imports what the compiler reads as it is.</summary>
internal static class ForeignImport
{
    /// <summary>A format that is one or several of the compiler's.</summary>
    public static ImportFormat From(string name, string whose, params ForeignFormat[] formats) =>
        new(name, (_, root) => root is not null && ForeignFormats.Recognize(root) is { } format && formats.Contains(format), input => Read(input, whose, formats));

    private static IReadOnlyList<PlanDocument> Read(ImportInput input, string whose, ForeignFormat[] formats)
    {
        var documents = new List<PlanDocument>();
        foreach (var tree in input.Trees)
        {
            var translated = ForeignFormats.Translate(tree);
            if (translated.Format is { } format && formats.Contains(format))
            {
                documents.Add(PlanBinder.Bind(translated));
            }
            else
            {
                input.Reject(tree.Text, default, $"This is no plan as {whose} exports it.");
            }
        }

        return documents;
    }
}
