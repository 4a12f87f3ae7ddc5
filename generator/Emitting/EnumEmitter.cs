using TrackingPlan.Generator.Specs;
using TrackingPlan.Model.Plans;

namespace TrackingPlan.Generator.Emitting;

/// <summary>Writes an enum and its values on the wire.</summary>
internal static class EnumEmitter
{
    private const string Json = "global::System.ReadOnlySpan<byte>";

    public static void Emit(SourceWriter writer, EnumSpec enumeration, PlanAccessibility accessibility)
    {
        var identifier = CSharpText.TypeName(enumeration.Identifier);
        DocsEmitter.Emit(writer, enumeration.Docs);
        using (writer.Open($"{CSharpText.Keyword(accessibility)} enum {identifier}"))
        {
            for (var i = 0; i < enumeration.Members.Count; i++)
            {
                if (i > 0)
                {
                    writer.Line();
                }

                EmitMember(writer, enumeration.Members[i]);
            }
        }

        writer.Line();
        var what = enumeration.IsOfTexts ? "text" : "JSON";
        writer.Line($"/// <summary>The {(enumeration.IsOfTexts ? "texts" : "values")} of <see cref=\"{enumeration.Identifier}\"/> on the wire.</summary>");

        // No name of a plan becomes an identifier like this one: an event may be called Channel Extensions.
        using (writer.Open($"internal static class {enumeration.Identifier}_Extensions"))
        {
            writer.Line($"/// <summary>The {what} of a value on the wire.</summary>");
            writer.Line("/// <exception cref=\"global::System.ArgumentOutOfRangeException\">The value is not one of the enum's.</exception>");
            writer.Line($"public static {(enumeration.IsOfTexts ? "string" : Json)} ToWire(this {identifier} value) => value switch");
            writer.Line("{");
            using (writer.Indent())
            {
                foreach (var member in enumeration.Members)
                {
                    var wire = enumeration.IsOfTexts ? CSharpText.Literal(member.Text!) : CSharpText.Literal(member.Json) + "u8";
                    writer.Line($"{identifier}.{CSharpText.Identifier(member.Identifier)} => {wire},");
                }

                writer.Line("_ => throw new global::System.ArgumentOutOfRangeException(nameof(value)),");
            }

            writer.Line("};");
            if (!enumeration.IsOfTexts)
            {
                writer.Line();
                writer.Line("/// <summary>The JSON of a value on the wire; empty when there is none.</summary>");
                writer.Line($"public static {Json} ToWire(this {identifier}? value) => value is {{ }} given ? given.ToWire() : default;");
            }
        }
    }

    private static void EmitMember(SourceWriter writer, EnumMemberSpec member)
    {
        DocsEmitter.EmitSummary(writer, member.Text is { } text ? $"\"{text}\"" : member.Json);
        writer.Line($"[global::System.Runtime.Serialization.EnumMember(Value = {CSharpText.Literal(member.Text ?? member.Json)})]");
        writer.Line($"{CSharpText.Identifier(member.Identifier)},");
    }
}
