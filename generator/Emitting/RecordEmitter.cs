using System.Globalization;
using TrackingPlan.Generator.Specs;
using TrackingPlan.Model.Plans;

namespace TrackingPlan.Generator.Emitting;

/// <summary>Writes the record of an event or of an object inside one, and the abstract record of objects of several kinds.</summary>
internal static class RecordEmitter
{
    private const string CallInterface = "global::TrackingPlan.IPlannedCall";
    private const string ObjectInterface = "global::TrackingPlan.IPropertyObject";
    private const string WriteTo = "void WriteTo(global::System.Text.Json.Utf8JsonWriter writer)";

    public static void Emit(SourceWriter writer, RecordSpec record, PlanAccessibility accessibility)
    {
        DocsEmitter.Emit(writer, record.Docs);
        foreach (var constant in record.Members.OfType<ConstantSpec>())
        {
            writer.Line($"[global::TrackingPlan.PlannedConstant({CSharpText.Literal(constant.WireName)})]");
        }

        var parent = record.Base is { } kindOf ? CSharpText.Identifier(kindOf) : record.Call is null ? ObjectInterface : CallInterface;
        using (writer.Open($"{CSharpText.Keyword(accessibility)} sealed partial record {CSharpText.TypeName(record.Identifier)} : {parent}"))
        {
            foreach (var property in record.Properties)
            {
                EmitProperty(writer, property);
                writer.Line();
            }

            if (record.Additional is { } additional)
            {
                EmitAdditional(writer, additional);
                writer.Line();
            }

            EmitWriteTo(writer, record);
            if (record.Call is { } call)
            {
                EmitCall(writer, call);
            }
        }
    }

    public static void EmitAbstract(SourceWriter writer, HierarchySpec hierarchy, PlanAccessibility accessibility)
    {
        var identifier = CSharpText.TypeName(hierarchy.Identifier);
        DocsEmitter.Emit(writer, hierarchy.Docs);
        using (writer.Open($"{CSharpText.Keyword(accessibility)} abstract partial record {identifier} : {ObjectInterface}"))
        {
            writer.Line("/// <summary>There are no kinds but those of the plan.</summary>");
            writer.Line($"private protected {identifier}()");
            using (writer.Open())
            {
            }

            writer.Line();
            writer.Line("/// <inheritdoc/>");
            writer.Line($"public abstract {WriteTo};");
        }
    }

    private static void EmitProperty(SourceWriter writer, PropertySpec property)
    {
        DocsEmitter.Emit(writer, property.Docs);
        writer.Line($"[global::System.Text.Json.Serialization.JsonPropertyName({CSharpText.Literal(property.WireName)})]");
        DeprecationEmitter.Emit(writer, property.Deprecation);
        var required = property.IsRequired ? "required " : "";
        var mayBeNull = !property.IsRequired || property.Value.AllowsNull ? "?" : "";
        writer.Line($"public {required}{property.Value.TypeName}{mayBeNull} {CSharpText.Identifier(property.Identifier)} {{ get; init; }}");
    }

    private static void EmitWriteTo(SourceWriter writer, RecordSpec record)
    {
        writer.Line("/// <inheritdoc/>");
        using (writer.Open($"public {(record.Base is null ? "" : "override ")}{WriteTo}"))
        {
            writer.Line("writer.WriteStartObject();");
            foreach (var member in record.Members)
            {
                EmitWriteMember(writer, member);
            }

            if (record.Additional is { } additional)
            {
                EmitWriteAdditional(writer, additional, record.Members);
            }

            writer.Line("writer.WriteEndObject();");
        }
    }

    private static void EmitAdditional(SourceWriter writer, AdditionalSpec additional)
    {
        DocsEmitter.Emit(writer, new DocsSpec("Properties that the plan does not list, by their names on the wire."));
        writer.Line($"public {additional.Map.TypeName}? {additional.Identifier} {{ get; init; }}");
    }

    private static void EmitWriteAdditional(SourceWriter writer, AdditionalSpec additional, IReadOnlyList<MemberSpec> members)
    {
        var isPlanned = members.Count == 0 ? "static _ => false" : $"static name => name is {string.Join(" or ", members.Select(member => CSharpText.Literal(member.WireName)))}";
        writer.Line("writer.WriteAdditional(");
        using (writer.Indent())
        {
            writer.Line($"{additional.Identifier},");
            writer.Line($"{isPlanned},");
            writer.Line($"{ValueEmitter.Lambda(additional.Map.Items!)});");
        }
    }

    private static void EmitWriteMember(SourceWriter writer, MemberSpec member)
    {
        switch (member)
        {
            case ConstantSpec { Text: { } text }:
                writer.Line($"writer.WriteString({CSharpText.Literal(member.WireName)}u8, {CSharpText.Literal(text)}u8);");
                break;
            case ConstantSpec constant:
                writer.Line($"writer.WriteJson({CSharpText.Literal(member.WireName)}u8, {CSharpText.Literal(constant.Json)}u8);");
                break;
            case PropertySpec property:
                EmitWriteProperty(writer, property);
                break;
        }
    }

    private static void EmitWriteProperty(SourceWriter writer, PropertySpec property)
    {
        var name = CSharpText.Literal(property.WireName) + "u8";
        var identifier = CSharpText.Identifier(property.Identifier);
        if (property.IsRequired && property.Value.AllowsNull)
        {
            // The plan requires the property and allows null: leaving it out would be a violation.
            using (writer.Open($"if ({identifier} is null)"))
            {
                writer.Line($"writer.WriteNull({name});");
            }

            writer.Line();
        }

        writer.Line(ValueEmitter.WriteProperty(property.Value, name, identifier, mayBeNull: !property.IsRequired || property.Value.AllowsNull));
    }

    private static void EmitCall(SourceWriter writer, CallSpec call)
    {
        writer.Line();
        writer.Line($"static global::TrackingPlan.CallType {CallInterface}.Call => global::TrackingPlan.CallType.{call.Call};");
        writer.Line();
        writer.Line($"static string {CallInterface}.Name => {CSharpText.Literal(call.WireName)};");
        if (call.Version is { } version)
        {
            writer.Line();
            writer.Line($"static int? {CallInterface}.Version => {version.ToString(CultureInfo.InvariantCulture)};");
        }

        EmitJson(writer, "Rule", call.Rule);
        if (call.Unproven is { } unproven)
        {
            EmitJson(writer, "Unproven", unproven);
        }
    }

    private static void EmitJson(SourceWriter writer, string member, string json)
    {
        writer.Line();
        var declaration = $"static global::System.ReadOnlySpan<byte> {CallInterface}.{member} =>";
        if (!json.Contains('\n'))
        {
            writer.Line($"{declaration} {CSharpText.RawLine(json)}u8;");
            return;
        }

        writer.Line(declaration);
        using (writer.Indent())
        {
            var lines = CSharpText.RawLiteral(json).ToArray();
            for (var i = 0; i < lines.Length; i++)
            {
                writer.Line(i < lines.Length - 1 ? lines[i] : lines[i] + "u8;");
            }
        }
    }
}
