namespace TrackingPlan.Model.Issues;

/// <summary>Messages that are reported from more than one place.</summary>
internal static class IssueMessages
{
    public static string Collision(string name, string identifier, string otherName, string otherIdentifier) =>
        $"`{name}` and `{otherName}` would get the same C# name, so they are called `{identifier}` and `{otherIdentifier}`; choose better ones with `csharp:`.";
}
