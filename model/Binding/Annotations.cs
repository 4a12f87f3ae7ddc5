namespace TrackingPlan.Model.Binding;

/// <summary>The keywords of JSON Schema that say nothing of what is valid (draft-07: core, sections 8 and 9; validation, sections 8 and 10). Plans keep them.</summary>
internal static class Annotations
{
    public static IReadOnlyList<KeyDescription> Keys { get; } =
    [
        new("title", ValueForm.Any, "A short name for people."),
        new("examples", ValueForm.Any, "A list of sample values."),
        new("readOnly", ValueForm.Any, "An annotation of JSON Schema; kept, and without effect."),
        new("writeOnly", ValueForm.Any, "An annotation of JSON Schema; kept, and without effect."),
        new("contentEncoding", ValueForm.Any, "How the text is encoded, for instance base64; kept, and not checked."),
        new("contentMediaType", ValueForm.Any, "What the text holds, for instance application/json; kept, and not checked."),
        new("$comment", ValueForm.Any, "A note to those who maintain the plan."),
        new("$id", ValueForm.Any, "An identifier of the schema; kept, and not looked up."),
        new("$schema", ValueForm.Any, "The dialect of JSON Schema; plans are draft-07."),
    ];
}
