using TrackingPlan.Model.Collections;
using TrackingPlan.Model.Formats;
using TrackingPlan.Model.Names;
using TrackingPlan.Model.Plans;

namespace TrackingPlan.Generator.Specs;

/// <summary>Decides what is generated for a plan.</summary>
internal static class SpecBuilder
{
    /// <summary>The files of a plan: its types, its events, its tracker. A fault of ours costs one type or event; the tracker has the others.</summary>
    public static IEnumerable<SourceSpec> Build(Plan plan, GeneratorOptions options, CancellationToken cancellationToken)
    {
        var tracker = PlanNames.Tracker(plan);
        var ns = plan.Namespace ?? options.Namespace;
        var folder = PlanNames.Class(plan);
        var hints = new HintNames(plan.Events.Select(planned => planned.Identifier).Concat(plan.Types.Select(type => type.Identifier)).Append(tracker));
        var shapes = new ShapeBuilder(plan, ShapeNames.Of(plan));
        var rules = new RuleWriter(plan);

        foreach (var type in plan.Types)
        {
            cancellationToken.ThrowIfCancellationRequested();
            var spec = Build($"The type '{type.Name}'", type.Identifier, () => shapes.BuildType(type));

            // A type that only gives another one a name declares nothing.
            if (spec is not ShapesSpec { Shapes.Count: 0 })
            {
                yield return spec;
            }
        }

        var tracked = new List<TrackedEventSpec>();
        foreach (var planned in plan.Events)
        {
            cancellationToken.ThrowIfCancellationRequested();
            var spec = Build($"The event '{planned.Name}'", planned.Identifier, () => shapes.BuildEvent(planned, rules.Write(planned)));
            yield return spec;
            if (spec is ShapesSpec)
            {
                var hasRequired = planned.Properties.Properties.Any(property => property.IsRequired);
                tracked.Add(new TrackedEventSpec(planned.Identifier, planned.Name, planned.Description, hasRequired));
            }
        }

        yield return new TrackerSpec(hints.For(folder, tracker), ns, plan.Name)
        {
            TrackerIdentifier = tracker,
            PlanIdentifier = PlanNames.Class(plan),
            PlanVersion = plan.Version,
            Events = tracked.ToEquatableArray(),
        };

        SourceSpec Build(string subject, string identifier, Func<IEnumerable<ShapeSpec>> buildShapes)
        {
            var hint = hints.For(folder, identifier);
            try
            {
                return new ShapesSpec(hint, ns, plan.Name, subject) { Shapes = buildShapes().ToEquatableArray() };
            }
            catch (Exception exception) when (exception is not OperationCanceledException)
            {
                return new FailedSpec(hint, ns, plan.Name, subject) { Reason = GeneratorDiagnostics.Describe(exception) };
            }
        }
    }
}
