namespace TrackingPlan.Model.Binding;

/// <summary>The keywords of JSON Schema that say nothing of what is valid (draft-07: core, sections 8 and 9; validation, sections 8 and 10), of whatever draft. Plans keep them.</summary>
internal static class Annotations
{
    public const string Draft = "$schema";

    public static IReadOnlyList<KeyDescription> Keys { get; } =
    [
        new("title", ValueForm.Any, "A short name for people."),
        new("examples", ValueForm.Any, "A list of sample values."),
        new("readOnly", ValueForm.Any, "An annotation of JSON Schema; kept, and without effect."),
        new("writeOnly", ValueForm.Any, "An annotation of JSON Schema; kept, and without effect."),
        new("contentEncoding", ValueForm.Any, "How the text is encoded, for instance base64; kept, and not checked."),
        new("contentMediaType", ValueForm.Any, "What the text holds, for instance application/json; kept, and not checked."),
        new("contentSchema", ValueForm.Any, "What the text holds, described; kept, and not checked."),
        new("$comment", ValueForm.Any, "A note to those who maintain the plan."),
        new("$id", ValueForm.Any, "An identifier of the schema; kept, and not looked up."),
        new("id", ValueForm.Any, "What `$id` was called in draft-04."),
        new("$anchor", ValueForm.Any, "A name of the schema; kept, and not looked up."),
        new("$dynamicAnchor", ValueForm.Any, "A name of the schema; kept, and not looked up."),
        new("$recursiveAnchor", ValueForm.Any, "An annotation of JSON Schema; kept, and without effect."),
        new(Draft, ValueForm.Draft, "The draft of JSON Schema: draft-04, draft-06, draft-07, 2019-09 or 2020-12."),
    ];
}
