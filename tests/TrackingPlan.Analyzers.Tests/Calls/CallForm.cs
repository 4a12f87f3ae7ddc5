namespace TrackingPlan.Analyzers.Tests.Calls;

/// <summary>A way to write a call, as a member of a class.</summary>
/// <param name="Name">What people call it.</param>
/// <param name="Template">The member. Its name is <c>FORM</c>, it takes <c>PARAMETERS</c>, and what it tracks is <c>ARGUMENTS</c>.</param>
public sealed record CallForm(string Name, string Template)
{
    /// <summary>All forms that the rules have to find calls in.</summary>
    public static IReadOnlyList<CallForm> All { get; } =
    [
        new("plain", "public void FORM(PARAMETERS) { outbox.Post(ARGUMENTS); }"),
        new("awaited", "public async Task FORM(PARAMETERS) { await outbox.PostAsync(ARGUMENTS); }"),
        new("returned", "public Task<bool> FORM(PARAMETERS) { return outbox.PostAsync(ARGUMENTS); }"),
        new("?.", "public void FORM(PARAMETERS) { maybe?.Post(ARGUMENTS); }"),
        new("lambda", "public Action FORM(PARAMETERS) { return () => outbox.Post(ARGUMENTS); }"),
        new("expression body", "public Task<bool> FORM(PARAMETERS) => outbox.PostAsync(ARGUMENTS);"),
        new("wrapper method", "public void FORM(PARAMETERS) { Wrap(ARGUMENTS); }"),
        new("partial application", "public void FORM(PARAMETERS) { void Local(string name, Dictionary<string, object?>? p = null) => outbox.Post(name, p); Local(ARGUMENTS); }"),
    ];

    /// <summary>The member, with a name of its own.</summary>
    public string Write(string name, CallCase given) => Template
        .Replace("FORM", name, StringComparison.Ordinal)
        .Replace("PARAMETERS", given.Parameters ?? "string text, int count, bool flag, object any", StringComparison.Ordinal)
        .Replace("ARGUMENTS", given.Arguments, StringComparison.Ordinal);
}
