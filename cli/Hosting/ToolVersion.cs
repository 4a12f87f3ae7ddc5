using System.Reflection;

namespace TrackingPlan.Cli.Hosting;

/// <summary>The version of this command.</summary>
internal static class ToolVersion
{
    /// <summary>The version as a package has it: <c>0.1.0</c>, without the commit that it was built from.</summary>
    public static string Text { get; } = typeof(ToolVersion).Assembly.GetCustomAttribute<AssemblyInformationalVersionAttribute>()!.InformationalVersion.Split('+')[0];
}
