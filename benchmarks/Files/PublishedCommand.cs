using System.Diagnostics;
using System.Reflection;
using System.Runtime.InteropServices;

namespace TrackingPlan.Benchmarks;

/// <summary>The command line as users install it on this platform: a native program.</summary>
internal static class PublishedCommand
{
    /// <summary>Compiles it as it is now.</summary>
    /// <returns>The path of the program.</returns>
    public static string Publish()
    {
        Console.WriteLine("Compiling the command line into a native program.");
        using var publish = Process.Start("dotnet", ["publish", Fact("CommandLineProject"), "-c", "Release", "-r", RuntimeInformation.RuntimeIdentifier, "--nologo", "-v", "q"]);
        publish.WaitForExit();
        Verification.IsTrue(publish.ExitCode == 0, "the command line is published");
        return Fact("PublishedCommandLine");
    }

    private static string Fact(string key) => typeof(PublishedCommand).Assembly.GetCustomAttributes<AssemblyMetadataAttribute>().Single(attribute => attribute.Key == key).Value!;
}
