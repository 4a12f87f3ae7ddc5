using TrackingPlan.Model.Exports;
using TrackingPlan.Model.Importing;
using TrackingPlan.Model.Issues;
using TrackingPlan.Model.Plans;
using TrackingPlan.Model.Sets;
using TrackingPlan.Model.Text;

namespace TrackingPlan.Model.Tests.Importing;

/// <summary>Imports files, and reads what is written.</summary>
internal static class Imported
{
    /// <summary>Imports one file.</summary>
    public static ImportedPlan Of(string from, string path, string content) => PlanImport.Read([new PlanText(path, content)], from);

    /// <summary>Imports files that another plan was exported to.</summary>
    public static ImportedPlan Of(string from, IEnumerable<ExportedFile> files) => PlanImport.Read(files.Select(file => new PlanText("exported/" + file.Name, file.Text)).ToArray(), from);

    /// <summary>The plan that the written file is. It has no error.</summary>
    public static Plan Read(this ImportedPlan imported)
    {
        var set = PlanSet.Create([PlanDocument.Parse("imported.plan.yaml", imported.Text.ShouldNotBeNull())]);
        set.Issues.Where(issue => issue.Descriptor.Severity == IssueSeverity.Error).ShouldBeEmpty(imported.Text);
        return set.Plans.Single();
    }

    /// <summary>What was found, without the messages: <c>TP0020 (4,12)</c>.</summary>
    public static string[] Places(this ImportedPlan imported) => imported.Issues.Select(issue => $"{issue.Descriptor.Id} ({issue.Location.Start})").ToArray();
}
