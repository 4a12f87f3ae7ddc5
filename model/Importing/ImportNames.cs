using TrackingPlan.Model.Names;
using TrackingPlan.Model.Text;

namespace TrackingPlan.Model.Importing;

/// <summary>The name of a plan whose files do not state one.</summary>
internal static class ImportNames
{
    /// <summary>What the only file is called, and else the folder that the first one is in.</summary>
    public static string Of(IReadOnlyList<PlanText> files)
    {
        var path = files[0].Path;
        var folder = path.Substring(0, Math.Max(0, path.LastIndexOfAny(['/', '\\'])));
        var name = files.Count > 1 ? folder.Substring(folder.LastIndexOfAny(['/', '\\']) + 1) : "";
        return name.Length > 0 && name != "." && name != ".." ? name : PlanFileNames.Of(path);
    }
}
