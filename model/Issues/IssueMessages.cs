using TrackingPlan.Drafts;
using TrackingPlan.Model.Syntax;

namespace TrackingPlan.Model.Issues;

/// <summary>Messages that are reported from more than one place, and how they quote what a plan says.</summary>
internal static class IssueMessages
{
    private const int QuotedCharacters = 60;

    public static string Collision(string name, string identifier, string otherName, string otherIdentifier) =>
        $"{CommonName(name, identifier, otherName, otherIdentifier)}; choose better ones with `csharp:`.";

    /// <summary>Values of an <c>enum</c> have no key to name them by.</summary>
    public static string MemberCollision(string value, string identifier, string otherValue, string otherIdentifier) =>
        $"{CommonName(value, identifier, otherValue, otherIdentifier)}; if both mean the same, remove one.";

    public static string LongName(int length) =>
        FormattableString.Invariant($"A name may have {PlanLimits.NameCharacters:N0} characters; this one has {length:N0}.");

    /// <summary>What <c>$schema</c> is to be.</summary>
    public static string UnknownDraft(PlanNode stated) =>
        $"{(stated is ScalarNode draft ? $"`{Shorten(draft.Value)}`" : "This")} is no draft of JSON Schema that is read; these are {SchemaDraft.Names}, by the URIs that they give themselves.";

    /// <summary>A text of the plan for a message; a long one is cut.</summary>
    public static string Shorten(string text)
    {
        if (text.Length <= QuotedCharacters)
        {
            return text;
        }

        var end = QuotedCharacters - 3;
        return text.Substring(0, char.IsHighSurrogate(text[end - 1]) ? end - 1 : end) + "...";
    }

    private static string CommonName(string name, string identifier, string otherName, string otherIdentifier) =>
        $"`{Shorten(name)}` and `{Shorten(otherName)}` would get the same C# name, so they are called `{Shorten(identifier)}` and `{Shorten(otherIdentifier)}`";
}
