using System.Reflection;
using System.Text.Json;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using TrackingPlan.Generator.Tests.Harness;
using TrackingPlan.Model.Plans;
using TrackingPlan.Model.Sets;

namespace TrackingPlan.Generator.Tests.Execution;

/// <summary>
/// Every plan of the repository, the ready-made ones, the exports and the torture: generated, compiled as strictly as can be, and each of its
/// methods called. What arrives has the plan's own names and the types that the plan asks for.
/// </summary>
public class EveryPlanTests
{
    private static readonly string[] Folders = ["plans", "samples/ToastShop", "tests/TrackingPlan.Model.Tests/Foreign/Data", "tests/TrackingPlan.Generator.Tests/Data"];

    /// <summary>What the values of <see cref="SampleValue"/> can't help: they know nothing of patterns and bounds.</summary>
    private static readonly ViolationKind[] Unavoidable = [ViolationKind.InvalidValue];

    public static TheoryData<string> Plans
    {
        get
        {
            var files = Folders.SelectMany(folder => Directory.GetFiles(Repository.PathOf(folder), "*.plan.*")).Select(path => Path.GetRelativePath(Repository.Root, path)).Order(StringComparer.Ordinal);

            // The files of rudder-cli are one plan together.
            return [.. files.Where(file => !Path.GetFileName(file).StartsWith("rudder-", StringComparison.Ordinal)), "tests/TrackingPlan.Model.Tests/Foreign/Data/rudder-*"];
        }
    }

    [Theory]
    [MemberData(nameof(Plans))]
    public void Each_event_arrives_under_its_own_names(string pattern)
    {
        var project = ProjectOf(pattern);
        var plan = PlanSet.Create(project.Files.Cast<PlanFile>().Select(file => PlanDocument.Parse(file.Path, file.Content))).Plans.ShouldHaveSingleItem();

        (project with { LanguageVersion = LanguageVersion.Latest }).Generate().Compile();
        var generated = project.Generate();
        generated.Diagnostics.ShouldAllBe(diagnostic => diagnostic.DefaultSeverity == DiagnosticSeverity.Warning);
        var messages = Send(generated.Compile());

        var calls = plan.Calls.ToDictionary(planned => $"{planned.Call.ToString().ToLowerInvariant()} {planned.Name} {planned.Version}", StringComparer.Ordinal);
        messages.Select(message => NameOf(message.Root)).Order(StringComparer.Ordinal).ShouldBe(calls.Keys.Order(StringComparer.Ordinal));
        foreach (var message in messages)
        {
            message.Violations.Where(violation => !Unavoidable.Contains(violation.Kind)).ShouldBeEmpty(message.Json);

            // All that may be there, in the plan's order.
            var planned = calls[NameOf(message.Root)].Properties.Properties.Where(property => !property.Schema.IsNever).Select(property => property.Name);
            MembersOf(message.Root).ShouldBe(planned, message.Json);
        }
    }

    /// <summary>A project with the files of a plan.</summary>
    internal static TestProject ProjectOf(string pattern)
    {
        var files = Directory.GetFiles(Repository.PathOf(Path.GetDirectoryName(pattern)!), Path.GetFileName(pattern));
        return new TestProject { Files = [.. files.Select(path => new PlanFile(Path.GetRelativePath(Repository.Root, path), File.ReadAllText(path)))] };
    }

    /// <summary>Calls each method of the tracker with a value of what it takes.</summary>
    private static IReadOnlyList<RecordedMessage> Send(Assembly assembly)
    {
        var sink = new InMemorySink();
        var type = assembly.GetTypes().Single(type => type.IsSubclassOf(typeof(Tracker)));
        var tracker = type.GetMethod("As")!.Invoke(Activator.CreateInstance(type, sink, null), ["user-42"]);
        var methods = type.GetMethods(BindingFlags.Public | BindingFlags.Instance | BindingFlags.DeclaredOnly).Where(method => method.ReturnType == typeof(void));
        foreach (var method in methods)
        {
            method.Invoke(tracker, method.GetParameters().Select(parameter => SampleValue.Of(parameter.ParameterType)).ToArray());
        }

        return sink.Messages;
    }

    private static string NameOf(JsonElement message)
    {
        var type = message.GetProperty("type").GetString();
        var name = type switch
        {
            "track" => message.GetProperty("event").GetString(),
            "page" or "screen" => message.GetProperty("name").GetString(),
            _ => "",
        };
        var version = message.GetProperty("context").TryGetProperty("protocols", out var protocols) ? protocols.GetProperty("event_version").GetRawText() : "";
        return $"{type} {name} {version}";
    }

    private static IEnumerable<string> MembersOf(JsonElement message) =>
        (message.TryGetProperty("properties", out var properties) ? properties : message.GetProperty("traits")).EnumerateObject().Select(member => member.Name);
}
