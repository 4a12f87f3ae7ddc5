using System.Reflection;

namespace TrackingPlan.Package.Tests.Harness;

/// <summary>What the build of the tests knows and wrote into their assembly.</summary>
public static class BuildFacts
{
    public static string Configuration => Read(nameof(Configuration));

    public static string OlderYamlDotNet => Read(nameof(OlderYamlDotNet));

    public static string TrackingPlanVersion => Read(nameof(TrackingPlanVersion));

    private static string Read(string key) => typeof(BuildFacts).Assembly
        .GetCustomAttributes<AssemblyMetadataAttribute>()
        .Single(attribute => attribute.Key == key)
        .Value!;
}
