namespace TrackingPlan.Drafts;

/// <summary>The drafts of JSON Schema in which a schema may be written, and what of them is not checked here.</summary>
internal static class SchemaDraft
{
    private const string Secure = "https://";
    private const string Plain = "http://";

    /// <summary>The drafts, for a sentence.</summary>
    public const string Names = "draft-04, draft-06, draft-07, 2019-09 and 2020-12";

    /// <summary>What <c>$schema</c> names them by, behind the scheme and without the empty fragment that some write.</summary>
    public static IReadOnlyList<string> Locations { get; } =
    [
        "json-schema.org/draft-04/schema", "json-schema.org/draft-06/schema", "json-schema.org/draft-07/schema", "json-schema.org/draft/2019-09/schema", "json-schema.org/draft/2020-12/schema",
    ];

    /// <summary>Whether keywords beside <c>$ref</c> count, as they do from 2019-09 on; null for the URI of a draft that is not known.</summary>
    public static bool? AppliesBesideReference(string uri)
    {
        var scheme = uri.StartsWith(Secure, StringComparison.Ordinal) ? Secure : Plain;
        if (!uri.StartsWith(scheme, StringComparison.Ordinal))
        {
            return null;
        }

        var end = uri.EndsWith("#", StringComparison.Ordinal) ? uri.Length - 1 : uri.Length;
        var location = uri.Substring(scheme.Length, end - scheme.Length);
        return !Locations.Contains(location) ? null : location.IndexOf("/draft/", StringComparison.Ordinal) > 0;
    }

    /// <summary>Whether a keyword asserts something that is not checked; ignoring it would let wrong messages through.</summary>
    public static bool IsUnsupported(string keyword) =>
        keyword is "$dynamicRef" or "$recursiveRef" or "$vocabulary" or "maxContains" or "unevaluatedItems" or "unevaluatedProperties";
}
