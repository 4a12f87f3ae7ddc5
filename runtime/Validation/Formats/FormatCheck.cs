namespace TrackingPlan;

/// <summary>A <c>format</c> of texts (draft-07, validation, section 7.3). What JSON Schema leaves to the program is checked here: a plan that states a format means it.</summary>
/// <param name="Expectation">What the text should be, for a sentence.</param>
/// <param name="IsValid">Whether a text, unescaped UTF-8, has the format.</param>
internal sealed record FormatCheck(string Expectation, FormatCheck.Test IsValid)
{
    private static readonly Dictionary<string, FormatCheck> All = new(StringComparer.Ordinal)
    {
        ["date-time"] = new("a date and time such as 2026-03-01T07:30:00Z", DateTimeFormat.IsValid),
        ["date"] = new("a date such as 2026-03-01", DateFormat.IsValid),
        ["time"] = new("a time such as 07:30:00Z", TimeFormat.IsValid),
        ["email"] = new("an email address", EmailFormat.IsValid),
        ["idn-email"] = new("an email address", EmailFormat.IsValidInternational),
        ["hostname"] = new("the name of a host", HostNameFormat.IsValid),
        ["idn-hostname"] = new("the name of a host", IdnHostNameFormat.IsValid),
        ["ipv4"] = new("an IPv4 address", Ipv4Format.IsValid),
        ["ipv6"] = new("an IPv6 address", Ipv6Format.IsValid),
        ["uri"] = new("a URI with a scheme, such as https://example.com/a", UriFormat.IsUri),
        ["uri-reference"] = new("a URI or a relative reference", UriFormat.IsUriReference),
        ["iri"] = new("an IRI with a scheme, such as https://example.com/é", UriFormat.IsIri),
        ["iri-reference"] = new("an IRI or a relative reference", UriFormat.IsIriReference),
        ["uri-template"] = new("a URI template such as /users/{id}", UriTemplateFormat.IsValid),
        ["uuid"] = new("a UUID", UuidFormat.IsValid),
        ["json-pointer"] = new("a JSON Pointer such as /a/0", JsonPointerFormat.IsValid),
        ["relative-json-pointer"] = new("a relative JSON Pointer such as 1/a", RelativeJsonPointerFormat.IsValid),
        ["regex"] = new("a regular expression", RegexFormat.IsValid),
    };

    /// <summary>Whether a text has a format.</summary>
    public delegate bool Test(ReadOnlySpan<byte> text);

    /// <summary>The check of a format; null for one that nobody knows, which asserts nothing.</summary>
    public static FormatCheck? Find(string name) => All.GetValueOrDefault(name);
}
