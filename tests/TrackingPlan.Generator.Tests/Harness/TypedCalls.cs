using System.Reflection;
using System.Text;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace TrackingPlan.Generator.Tests.Harness;

/// <summary>
/// Calls the methods of a generated tracker with values of <see cref="NastyValue"/>, and compares what the tracker says of each message with what the
/// validator says, which knows nothing of types.
/// </summary>
public sealed class TypedCalls
{
    private readonly InMemorySink _sink = new();
    private readonly PlanValidator _validator;
    private readonly object _tracker;
    private readonly MethodInfo[] _methods;
    private readonly string[] _names;

    public TypedCalls(Assembly assembly)
    {
        var types = assembly.GetTypes();
        var tracker = types.Single(type => type.IsSubclassOf(typeof(Tracker)));
        _tracker = tracker.GetMethod("As")!.Invoke(Activator.CreateInstance(tracker, _sink, null), ["user-42"])!;
        _methods = tracker.GetMethods(BindingFlags.Public | BindingFlags.Instance | BindingFlags.DeclaredOnly).Where(method => method.ReturnType == typeof(void)).ToArray();
        _validator = new PlanValidator((PlanRules)types.Select(type => type.GetProperty("Rules")).Single(property => property?.PropertyType == typeof(PlanRules))!.GetValue(null)!);
        _names = types.SelectMany(type => type.GetProperties()).Select(property => property.GetCustomAttribute<JsonPropertyNameAttribute>()?.Name).OfType<string>().Append("x").ToArray();
    }

    /// <summary>Valid messages of events of which nothing is left to be checked.</summary>
    public int Unchecked { get; private set; }

    /// <summary>Valid messages that follow what is left of their rule.</summary>
    public int Followed { get; private set; }

    /// <summary>Messages that do not, and have violations.</summary>
    public int Violating { get; private set; }

    /// <summary>Calls each method many times.</summary>
    public TypedCalls Run(int seed, int times)
    {
        foreach (var method in _methods)
        {
            var unproven = UnprovenOf(method.GetParameters()[^1].ParameterType);
            var rest = unproven is null ? null : RestOf(unproven);
            for (var i = 0; i < times; i++)
            {
                var values = new NastyValue(new Random(HashCode.Combine(seed, i)), _names, (i % 3) switch { 0 => 0, 1 => 0.03, _ => 0.3 });
                if (Send(method, values) is { } message)
                {
                    Compare(message, unproven, rest);
                }
            }
        }

        return this;
    }

    /// <summary>Calls a method; null when it refuses its arguments, or they can't be written.</summary>
    private RecordedMessage? Send(MethodInfo method, NastyValue values)
    {
        var count = _sink.Messages.Count;
        try
        {
            method.Invoke(_tracker, method.GetParameters().Select(parameter => parameter.ParameterType == typeof(string) ? "id" : values.Of(parameter.ParameterType)).ToArray());
        }
        catch (TargetInvocationException exception) when (exception.InnerException is ArgumentException)
        {
            return null;
        }

        return _sink.Messages.Count > count ? _sink.Messages[^1] : null;
    }

    private void Compare(RecordedMessage message, string? unproven, PlanValidator? rest)
    {
        var utf8 = Encoding.UTF8.GetBytes(message.Json);
        var violations = _validator.Validate(utf8);
        message.Violations.ShouldBe(violations, message.Json);
        if (rest is null || utf8.Length > PlanValidator.MaxMessageBytes)
        {
            return;
        }

        // What is left says the same as the whole: no more, or the whole would be checked in vain, and no less.
        var isFollowed = unproven == "{}" || rest.Validate(Encoding.UTF8.GetBytes(Properties(message))).Count == 0;
        isFollowed.ShouldBe(violations.Count == 0, $"{unproven}\n{message.Json}");
        Unchecked += isFollowed && unproven == "{}" ? 1 : 0;
        Followed += isFollowed && unproven != "{}" ? 1 : 0;
        Violating += isFollowed ? 0 : 1;
    }

    private static string Properties(RecordedMessage message)
    {
        using var document = JsonDocument.Parse(message.Json);
        var root = document.RootElement;
        var properties = root.TryGetProperty("properties", out var found) ? found : root.GetProperty("traits");
        return $$"""{"type":"track","event":"Rest","userId":"u","properties":{{properties.GetRawText()}}}""";
    }

    /// <summary>A validator for what is left of a rule.</summary>
    private static PlanValidator RestOf(string unproven)
    {
        var inside = unproven.Replace("\"#/types/", "\"#/rest/types/").Replace("\"#/definitions/", "\"#/rest/definitions/");
        var rule = $$$"""{"type":"TRACK","key":"Rest","jsonSchema":{"properties":{"properties":{"$ref":"#/rest"}},"rest":{{{inside}}}}}""";
        return new PlanValidator(new PlanRules("Rest", null, [PlanRule.Parse(Encoding.UTF8.GetBytes(rule))]));
    }

    private static string? UnprovenOf(Type call) =>
        (string?)typeof(TypedCalls).GetMethod(nameof(ReadUnproven), BindingFlags.NonPublic | BindingFlags.Static)!.MakeGenericMethod(call).Invoke(null, null);

    private static string? ReadUnproven<TCall>()
        where TCall : IPlannedCall => TCall.Unproven.IsEmpty ? null : Encoding.UTF8.GetString(TCall.Unproven);
}
