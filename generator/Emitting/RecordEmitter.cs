using System.Globalization;
using TrackingPlan.Generator.Specs;
using TrackingPlan.Model.Plans;

namespace TrackingPlan.Generator.Emitting;

/// <summary>Writes the record of an event or of an object inside one.</summary>
internal static class RecordEmitter
{
    private const string CallInterface = "global::TrackingPlan.IPlannedCall";
    private const string ObjectInterface = "global::TrackingPlan.IPropertyObject";

    public static void Emit(SourceWriter writer, RecordSpec record, PlanAccessibility accessibility)
    {
        DocsEmitter.Emit(writer, record.Docs);
        using (writer.Open($"{CSharpText.Keyword(accessibility)} sealed partial record {CSharpText.Identifier(record.Identifier)} : {(record.Call is null ? ObjectInterface : CallInterface)}"))
        {
            foreach (var property in record.Properties)
            {
                EmitProperty(writer, property);
                writer.Line();
            }

            EmitWriteTo(writer, record);
            if (record.Call is { } call)
            {
                EmitCall(writer, call);
            }
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
        using (writer.Open("public void WriteTo(global::System.Text.Json.Utf8JsonWriter writer)"))
        {
            writer.Line("writer.WriteStartObject();");
            foreach (var property in record.Properties)
            {
                EmitWriteProperty(writer, property);
            }

            writer.Line("writer.WriteEndObject();");
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

        var mayBeNull = !property.IsRequired || property.Value.AllowsNull ? "?" : "";
        writer.Line(property.Value.Kind switch
        {
            ValueKind.Enum => $"writer.WriteProperty({name}, {identifier}{mayBeNull}.ToWire());",
            ValueKind.List => $"writer.WriteProperty({name}, {identifier}, {WriteItem(property.Value.Items!)});",
            _ => $"writer.WriteProperty({name}, {identifier});",
        });
    }

    private static string WriteItem(ValueSpec item) => $"static (writer, item) => {(item.Kind, item.AllowsNull) switch
    {
        (ValueKind.Enum, true) => "writer.WriteItem(item?.ToWire())",
        (ValueKind.Enum, false) => "writer.WriteItem(item.ToWire())",
        (ValueKind.List, true) => $"writer.WriteArrayOrNull(item, {WriteItem(item.Items!)})",
        (ValueKind.List, false) => $"writer.WriteArray(item, {WriteItem(item.Items!)})",
        (_, true) when item.IsStruct => "writer.WriteItemOrNull(item, static (writer, item) => writer.WriteItem(item))",
        _ => "writer.WriteItem(item)",
    }}";

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

        writer.Line();
        writer.Line($"static global::System.ReadOnlySpan<byte> {CallInterface}.Rule =>");
        using (writer.Indent())
        {
            var lines = CSharpText.RawLiteral(call.Rule).ToArray();
            for (var i = 0; i < lines.Length; i++)
            {
                writer.Line(i < lines.Length - 1 ? lines[i] : lines[i] + "u8;");
            }
        }
    }
}
