namespace TrackingPlan.Model.Tests.Infrastructure;

/// <summary>Files of this repository, for the tests that keep its pages true.</summary>
internal static class Repository
{
    public static string Root { get; } = FindRoot();

    public static string ReadText(params string[] path) => File.ReadAllText(Path.Combine([Root, .. path])).Replace("\r\n", "\n");

    private static string FindRoot()
    {
        for (var folder = new DirectoryInfo(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
        {
            if (File.Exists(Path.Combine(folder.FullName, "TrackingPlan.sln")))
            {
                return folder.FullName;
            }
        }

        throw new InvalidOperationException($"There is no TrackingPlan.sln above {AppContext.BaseDirectory}.");
    }
}
