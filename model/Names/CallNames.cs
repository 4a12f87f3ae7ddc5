using System.Globalization;
using TrackingPlan.Model.Plans;

namespace TrackingPlan.Model.Names;

/// <summary>
/// What the C# names of calls are made from. An event's is its name; the page <c>Home</c> is a <c>HomePage</c>, for there can be an event and a screen
/// of that name.
/// </summary>
internal static class CallNames
{
    /// <summary>The name of a call, of which there is one version or this is the newest.</summary>
    public static string Of(CallType call, string name) => call switch
    {
        CallType.Identify => "Identify Traits",
        CallType.Group => "Group Traits",
        CallType.Page => WithWord(name, "Page"),
        CallType.Screen => WithWord(name, "Screen"),
        _ => name,
    };

    /// <summary>The name of an older version.</summary>
    public static string OfVersion(CallType call, string name, int version) => string.Format(CultureInfo.InvariantCulture, "{0} V{1}", Of(call, name), version);

    /// <summary>A page may be called a page already.</summary>
    private static string WithWord(string name, string word) =>
        name.EndsWith(" " + word, StringComparison.OrdinalIgnoreCase) ? name : $"{name} {word}";
}
