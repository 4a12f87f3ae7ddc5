namespace TrackingPlan.Generator.Emitting;

/// <summary>Writes what makes the compiler warn of deprecated members.</summary>
internal static class DeprecationEmitter
{
    /// <summary>What the compiler would say of generated code that uses deprecated members, or requires them: the plan's users are meant, and not its tracker.</summary>
    public const string Pragma = "#pragma warning disable CS0612, CS0618, CS9042";

    /// <summary>The attribute on the next line; none for a member that is not deprecated.</summary>
    public static void Emit(SourceWriter writer, string? deprecation)
    {
        if (deprecation is not null)
        {
            writer.Line($"[global::System.Obsolete({CSharpText.Literal(deprecation)})]");
        }
    }
}
