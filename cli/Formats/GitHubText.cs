namespace TrackingPlan.Cli.Formats;

/// <summary>How text stands in workflow commands of GitHub Actions.</summary>
internal static class GitHubText
{
    /// <summary>A message, behind the two colons.</summary>
    public static string Message(string text) => text.Replace("%", "%25").Replace("\r", "%0D").Replace("\n", "%0A");

    /// <summary>The value of a property.</summary>
    public static string Property(string text) => Message(text).Replace(":", "%3A").Replace(",", "%2C");
}
