using System.Diagnostics;
using System.Reflection;
using System.Runtime.Loader;

namespace TrackingPlan.Benchmarks;

/// <summary>The counts by which the native compiler knows what is usual in the command line: they are taken from a run of it on the workload, in the plan's order of keys and shuffled.</summary>
internal static class NativeProfile
{
    private const int Messages = 10_000;

    /// <summary>What runs less often than once in so many messages is not worth a count.</summary>
    private const int Rare = 100;

    /// <summary>The runtime counts in code that is not optimised yet: here it is to stay so. The numbers are hexadecimal.</summary>
    private static readonly Dictionary<string, string?> Settings = new()
    {
        ["DOTNET_TieredPGO"] = "1",
        ["DOTNET_TieredPGO_InstrumentOnlyHotCode"] = "0",
        ["DOTNET_TC_CallCountingDelayMs"] = "7fffffff",
        ["DOTNET_TC_OnStackReplacement_InitialCounter"] = "7fffffff",
        ["DOTNET_WritePGOData"] = "1",
    };

    /// <summary>Takes the counts, and writes them where the project of the command line has them.</summary>
    public static void Run()
    {
        var folder = Directory.CreateTempSubdirectory("trackingplan-");
        var profile = Path.Combine(folder.FullName, "profile.txt");
        string[] files = [Path.Combine(folder.FullName, "ordered.ndjson"), Path.Combine(folder.FullName, "shuffled.ndjson")];
        MessageFile.Write(Messages, files[0]);
        MessageFile.Write(Messages, files[1], isShuffled: true);
        var command = CommandLine.Build();
        Count([command, "validate", "--plan", MessageFile.PlanOf(files[0]), .. files, "--jobs", "1", "--format", "json", "--fail-on", "none"], profile);
        var methods = Find(RuntimeProfile.Read(profile).Where(method => method.Edges.Sum(edge => (long)edge.Count) > files.Length * Messages / Rare), command);
        CompilerProfile.Write(CommandLine.Profile, methods);
        folder.Delete(recursive: true);
        Console.WriteLine($"{methods.Count} methods: {CommandLine.Profile}");
    }

    private static void Count(string[] arguments, string profile)
    {
        var start = new ProcessStartInfo("dotnet", arguments) { RedirectStandardOutput = true, Environment = { ["DOTNET_PGODataPath"] = profile } };
        foreach (var (name, value) in Settings)
        {
            start.Environment[name] = value;
        }

        using var process = Process.Start(start)!;
        process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        Verification.IsTrue(process.ExitCode == 0, "the command line counts");
    }

    /// <summary>Finds the methods in the command's assemblies. Counts of the framework's methods would belong to one version of it; those that it comes with made the command no faster.</summary>
    private static List<(MethodBase Method, MethodProfile Profile)> Find(IEnumerable<MethodProfile> profiles, string command)
    {
        const BindingFlags All = BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.Instance | BindingFlags.Static | BindingFlags.DeclaredOnly;
        var folder = Path.GetDirectoryName(command)!;
        var context = new AssemblyLoadContext(nameof(NativeProfile));
        context.Resolving += (_, name) => context.LoadFromAssemblyPath(Path.Combine(folder, $"{name.Name}.dll"));
        string[] assemblies = [typeof(PlanValidator).Assembly.GetName().Name!, Path.GetFileNameWithoutExtension(command)];
        var methods = assemblies.SelectMany(assembly => context.LoadFromAssemblyPath(Path.Combine(folder, $"{assembly}.dll")).GetTypes())
            .Where(type => !type.IsGenericTypeDefinition)
            .SelectMany(type => type.GetMethods(All).Cast<MethodBase>().Concat(type.GetConstructors(All)))
            .Where(method => !method.IsGenericMethodDefinition)
            .ToLookup(method => ($"{method.DeclaringType!.FullName}.{method.Name}", method.GetMethodBody()?.GetILAsByteArray()?.Length));

        // A name that overloads of the same size share says nothing.
        return [.. from profile in profiles let named = methods[(profile.Name, profile.Size)] where named.Count() == 1 select (named.Single(), profile)];
    }
}
