using TrackingPlan.Generator.Specs;
using TrackingPlan.Model.Plans;

namespace TrackingPlan.Generator.Emitting;

/// <summary>Writes the struct for a value of one of several types: a field for each, and a conversion where C# has one.</summary>
internal static class UnionEmitter
{
    public static void Emit(SourceWriter writer, UnionSpec union, PlanAccessibility accessibility)
    {
        var identifier = CSharpText.Identifier(union.Identifier);
        DocsEmitter.Emit(writer, union.Docs);
        using (writer.Open($"{CSharpText.Keyword(accessibility)} readonly partial record struct {identifier} : global::TrackingPlan.IUnionValue"))
        {
            writer.Line("private readonly byte _case;");
            for (var i = 0; i < union.Cases.Count; i++)
            {
                writer.Line($"private readonly {FieldType(union.Cases[i])} _value{i + 1};");
            }

            for (var i = 0; i < union.Cases.Count; i++)
            {
                writer.Line();
                EmitConstructor(writer, identifier, union.Cases[i], i + 1);
            }

            writer.Line();
            foreach (var value in union.Cases.Where(IsConverted))
            {
                EmitConversion(writer, identifier, value);
            }

            EmitWriteTo(writer, union);
        }
    }

    /// <summary>C# has no conversions from interfaces; lists and maps are given to a constructor.</summary>
    private static bool IsConverted(ValueSpec value) => value.Kind is not (ValueKind.List or ValueKind.Map);

    private static void EmitConstructor(SourceWriter writer, string identifier, ValueSpec value, int number)
    {
        if (!IsConverted(value))
        {
            DocsEmitter.EmitSummary(writer, value.Kind == ValueKind.List ? "Makes a value that is a list." : "Makes a value that is an object.");
        }

        writer.Line($"{(IsConverted(value) ? "private" : "public")} {identifier}({value.TypeName} value) => (_case, _value{number}) = ({number}, value);");
    }

    private static void EmitConversion(SourceWriter writer, string identifier, ValueSpec value)
    {
        writer.Line("/// <summary>One of the types that the plan allows.</summary>");
        writer.Line($"public static implicit operator {identifier}({value.TypeName} value) => new(value);");
        writer.Line();
    }

    private static void EmitWriteTo(SourceWriter writer, UnionSpec union)
    {
        writer.Line("/// <inheritdoc/>");
        using (writer.Open("public void WriteTo(global::System.Text.Json.Utf8JsonWriter writer)"))
        using (writer.Open("switch (_case)"))
        {
            for (var i = 0; i < union.Cases.Count; i++)
            {
                EmitBranch(writer, $"case {i + 1}:", ValueEmitter.WriteItem(union.Cases[i] with { AllowsNull = !IsValueType(union.Cases[i]) }, $"_value{i + 1}"));
            }

            // A struct can always be made without a value.
            EmitBranch(writer, "default:", "writer.WriteNullValue()");
        }
    }

    private static void EmitBranch(SourceWriter writer, string label, string statement)
    {
        writer.Line(label);
        using (writer.Indent())
        {
            writer.Line($"{statement};");
            writer.Line("break;");
        }
    }

    private static string FieldType(ValueSpec value) => IsValueType(value) ? value.TypeName : value.TypeName + "?";

    private static bool IsValueType(ValueSpec value) => value.IsStruct || value.Kind is ValueKind.Enum or ValueKind.JsonEnum or ValueKind.Union;
}
