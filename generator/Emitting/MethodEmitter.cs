using System.Globalization;
using TrackingPlan.Generator.Specs;
using TrackingPlan.Model.Plans;

namespace TrackingPlan.Generator.Emitting;

/// <summary>Writes the methods of a tracker.</summary>
internal static class MethodEmitter
{
    public static void Emit(SourceWriter writer, TrackerMethodSpec method)
    {
        switch (method.Call)
        {
            case CallType.Identify:
                EmitTraits(writer, method, "Identify", "userId", "Says who the user is.", "The user's identifier in your database.");
                break;
            case CallType.Group:
                EmitTraits(writer, method, "Group", "groupId", "Says which account or organisation the user belongs to.", "The group's identifier in your database.");
                break;
            case CallType.Page:
                EmitNamed(writer, method, "page", $"Says that the page \"{method.WireName}\" was seen.");
                break;
            case CallType.Screen:
                EmitNamed(writer, method, "screen", $"Says that the screen \"{method.WireName}\" was seen.");
                break;
            default:
                EmitNamed(writer, method, "trackedEvent", $"Tracks \"{method.WireName}\".");
                break;
        }
    }

    private static void EmitNamed(SourceWriter writer, TrackerMethodSpec method, string parameter, string summary)
    {
        var identifier = CSharpText.Identifier(method.Identifier);
        DocsEmitter.EmitSummary(writer, method.Summary ?? summary);
        writer.Line($"/// <param name=\"{parameter}\">The {(method.Call == CallType.Track ? "event" : parameter)} with its properties.</param>");
        if (method.Call == CallType.Track)
        {
            var version = method.Version is { } stated ? $", Version = {stated.ToString(CultureInfo.InvariantCulture)}" : "";
            writer.Line($"[global::TrackingPlan.PlannedEvent({CSharpText.Literal(method.WireName)}{version})]");
        }

        DeprecationEmitter.Emit(writer, method.Deprecation);
        writer.Line(method.HasRequired
            ? $"public void {identifier}({identifier} {parameter}) => Send({parameter});"
            : $"public void {identifier}({identifier}? {parameter} = null) => Send({parameter} ?? new());");
    }

    private static void EmitTraits(SourceWriter writer, TrackerMethodSpec method, string name, string id, string summary, string idMeaning)
    {
        var identifier = CSharpText.Identifier(method.Identifier);
        DocsEmitter.EmitSummary(writer, method.Summary ?? summary);
        writer.Line($"/// <param name=\"{id}\">{idMeaning}</param>");
        writer.Line("/// <param name=\"traits\">The traits.</param>");
        DeprecationEmitter.Emit(writer, method.Deprecation);
        writer.Line(method.HasRequired
            ? $"public void {name}(string {id}, {identifier} traits) => Send{name}({id}, traits);"
            : $"public void {name}(string {id}, {identifier}? traits = null) => Send{name}({id}, traits ?? new());");
    }
}
