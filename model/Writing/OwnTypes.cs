using TrackingPlan.Model.Binding;
using TrackingPlan.Model.Plans;

namespace TrackingPlan.Model.Writing;

/// <summary>How the schemas at one place of a plan name its types: an event's own by the name that the event gives them, all others by the plan's.</summary>
/// <param name="own">The types of the event, by the names that the plan has for them.</param>
internal sealed class OwnTypes(IReadOnlyDictionary<string, string> own)
{
    /// <summary>Where no event has types of its own.</summary>
    public static OwnTypes None { get; } = new(new Dictionary<string, string>());

    private readonly HashSet<string> _hidden = new(own.Values, StringComparer.Ordinal);

    /// <summary>The name for <c>type</c>; null for a type that only a reference can name, because the name means something else here.</summary>
    public string? NameOf(string type) =>
        own.TryGetValue(type, out var name) ? name
        : type is "" or PlanBinder.AnyType || JsonTypeNames.Parse(type) is not null || _hidden.Contains(type) ? null
        : type;

    /// <summary>The <c>$ref</c> to one of the plan's types: a JSON Pointer (RFC 6901) in a URI fragment.</summary>
    public static string Pointer(string type) => "#/types/" + type.Replace("~", "~0").Replace("/", "~1").Replace("%", "%25");
}
