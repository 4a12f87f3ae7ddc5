using TrackingPlan.Generator.Specs;
using TrackingPlan.Model.Plans;

namespace TrackingPlan.Generator.Emitting;

/// <summary>Writes an enum and its texts on the wire.</summary>
internal static class EnumEmitter
{
    public static void Emit(SourceWriter writer, EnumSpec enumeration, PlanAccessibility accessibility)
    {
        var identifier = CSharpText.Identifier(enumeration.Identifier);
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
        writer.Line($"/// <summary>The texts of <see cref=\"{enumeration.Identifier}\"/> on the wire.</summary>");
        using (writer.Open($"internal static class {enumeration.Identifier}Extensions"))
        {
            writer.Line("/// <summary>The text of a value on the wire.</summary>");
            writer.Line("/// <exception cref=\"global::System.ArgumentOutOfRangeException\">The value is not one of the enum's.</exception>");
            writer.Line($"public static string ToWire(this {identifier} value) => value switch");
            writer.Line("{");
            using (writer.Indent())
            {
                foreach (var member in enumeration.Members)
                {
                    writer.Line($"{identifier}.{CSharpText.Identifier(member.Identifier)} => {CSharpText.Literal(member.WireValue)},");
                }

                writer.Line("_ => throw new global::System.ArgumentOutOfRangeException(nameof(value)),");
            }

            writer.Line("};");
        }
    }

    private static void EmitMember(SourceWriter writer, EnumMemberSpec member)
    {
        DocsEmitter.EmitSummary(writer, $"\"{member.WireValue}\"");
        writer.Line($"[global::System.Runtime.Serialization.EnumMember(Value = {CSharpText.Literal(member.WireValue)})]");
        writer.Line($"{CSharpText.Identifier(member.Identifier)},");
    }
}
