using TrackingPlan.Generator.Specs;

namespace TrackingPlan.Generator.Emitting;

/// <summary>The C# that writes a value.</summary>
internal static class ValueEmitter
{
    /// <summary>The call that writes a property.</summary>
    /// <param name="value">The type of the property.</param>
    /// <param name="name">The literal for its name.</param>
    /// <param name="expression">Its value.</param>
    /// <param name="mayBeNull">Whether that may be null; then nothing is written.</param>
    public static string WriteProperty(ValueSpec value, string name, string expression, bool mayBeNull) => value.Kind switch
    {
        ValueKind.Enum => $"writer.WriteProperty({name}, {expression}{(mayBeNull ? "?" : "")}.ToWire());",
        ValueKind.JsonEnum => $"writer.WriteJson({name}, {expression}.ToWire());",
        ValueKind.Union => $"writer.WriteUnion({name}, {expression});",
        ValueKind.List => $"writer.WriteProperty({name}, {expression}, {Lambda(value.Items!)});",
        ValueKind.Map => $"writer.WriteMap({name}, {expression}, {Lambda(value.Items!)});",
        _ => $"writer.WriteProperty({name}, {expression});",
    };

    /// <summary>What writes an item of a list or a value of a map.</summary>
    public static string Lambda(ValueSpec item) => $"static (writer, item) => {WriteItem(item, "item")}";

    /// <summary>The call that writes a value without a name.</summary>
    public static string WriteItem(ValueSpec value, string expression) => (value.Kind, value.AllowsNull) switch
    {
        (ValueKind.Enum, true) => $"writer.WriteItem({expression}?.ToWire())",
        (ValueKind.Enum, false) => $"writer.WriteItem({expression}.ToWire())",
        (ValueKind.JsonEnum, _) => $"writer.WriteJsonItem({expression}.ToWire())",
        (ValueKind.Union, _) => $"writer.WriteUnionItem({expression})",
        (ValueKind.List, true) => $"writer.WriteArrayOrNull({expression}, {Lambda(value.Items!)})",
        (ValueKind.List, false) => $"writer.WriteArray({expression}, {Lambda(value.Items!)})",
        (ValueKind.Map, _) => $"writer.WriteMapItem({expression}, {Lambda(value.Items!)})",
        (_, true) when value.IsStruct => $"writer.WriteItemOrNull({expression}, static (writer, item) => writer.WriteItem(item))",
        _ => $"writer.WriteItem({expression})",
    };
}
