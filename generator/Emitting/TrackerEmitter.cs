using TrackingPlan.Generator.Specs;

namespace TrackingPlan.Generator.Emitting;

/// <summary>Writes the tracker of a plan, and the class with its rules.</summary>
internal static class TrackerEmitter
{
    public static void Emit(SourceWriter writer, TrackerSpec spec)
    {
        writer.Line();
        EmitTracker(writer, spec);
        writer.Line();
        EmitPlan(writer, spec);
    }

    private static void EmitTracker(SourceWriter writer, TrackerSpec spec)
    {
        var tracker = spec.TrackerIdentifier;
        DocsEmitter.EmitSummary(writer, $"Tracks the events of the plan \"{spec.PlanName}\", one method each.");
        using (writer.Open($"{CSharpText.Keyword(spec.Accessibility)} sealed partial class {tracker} : global::TrackingPlan.Tracker"))
        {
            writer.Line("/// <summary>Makes a tracker that knows nobody yet; <see cref=\"As\"/> says whom it tracks for.</summary>");
            writer.Line("/// <param name=\"sink\">Where messages go. The tracker does not dispose of it.</param>");
            writer.Line("/// <param name=\"options\">How the tracker works; null for the defaults.</param>");
            writer.Line($"public {tracker}(global::TrackingPlan.ISink sink, global::TrackingPlan.TrackerOptions? options = null)");
            using (writer.Indent())
            {
                writer.Line($": base({spec.PlanIdentifier}.Rules, sink, options)");
            }

            using (writer.Open())
            {
            }

            writer.Line();
            writer.Line($"private {tracker}({tracker} origin, global::TrackingPlan.Identity identity)");
            using (writer.Indent())
            {
                writer.Line(": base(origin, identity)");
            }

            using (writer.Open())
            {
            }

            writer.Line();
            writer.Line("/// <summary>A tracker for a user, with this one's sink.</summary>");
            writer.Line("/// <param name=\"userId\">The user's identifier in your database.</param>");
            writer.Line($"public {tracker} As(string userId) => new(this, Identity with {{ UserId = userId }});");
            writer.Line();
            writer.Line("/// <summary>A tracker for somebody who is not identified yet, with this one's sink.</summary>");
            writer.Line("/// <param name=\"anonymousId\">An identifier for the visitor or the device; a UUID is recommended.</param>");
            writer.Line($"public {tracker} AsAnonymous(string anonymousId) => new(this, Identity with {{ AnonymousId = anonymousId }});");
            foreach (var method in spec.Methods)
            {
                writer.Line();
                MethodEmitter.Emit(writer, method);
            }
        }
    }

    private static void EmitPlan(SourceWriter writer, TrackerSpec spec)
    {
        DocsEmitter.EmitSummary(writer, $"The plan \"{spec.PlanName}\", as it was when this was compiled.");
        using (writer.Open($"{CSharpText.Keyword(spec.Accessibility)} static class {spec.PlanIdentifier}"))
        {
            writer.Line("/// <summary>The rules of the plan's events, for <see cref=\"global::TrackingPlan.PlanValidator\"/>.</summary>");
            writer.Line("public static global::TrackingPlan.PlanRules Rules { get; } = new(");
            using (writer.Indent())
            {
                writer.Line($"{CSharpText.Literal(spec.PlanName)},");
                writer.Line($"{(spec.PlanVersion is null ? "null" : CSharpText.Literal(spec.PlanVersion))},");
                writer.Line("[");
                using (writer.Indent())
                {
                    foreach (var method in spec.Methods)
                    {
                        writer.Line($"global::TrackingPlan.PlanRule.Of<{CSharpText.Identifier(method.Identifier)}>(),");
                    }
                }

                writer.Line("]);");
            }
        }
    }
}
