using TrackingPlan.Model.Collections;
using TrackingPlan.Model.Formats;
using TrackingPlan.Model.Names;
using TrackingPlan.Model.Plans;

namespace TrackingPlan.Generator.Specs;

/// <summary>Decides what is generated for a plan.</summary>
internal static class SpecBuilder
{
    /// <summary>The files of a plan: its tracker, its types, its events.</summary>
    public static IEnumerable<SourceSpec> Build(Plan plan, GeneratorOptions options, CancellationToken cancellationToken)
    {
        var tracker = PlanNames.Tracker(plan);
        var ns = plan.Namespace ?? options.Namespace;
        var folder = PlanNames.Class(plan);
        var hints = new HintNames(plan.Events.Select(planned => planned.Identifier).Concat(plan.Types.Select(type => type.Identifier)).Append(tracker));
        var shapes = new ShapeBuilder(plan, ShapeNames.Of(plan));
        var rules = new RuleWriter(plan);

        yield return new TrackerSpec(hints.For(folder, tracker), ns, plan.Name)
        {
            TrackerIdentifier = tracker,
            PlanIdentifier = PlanNames.Class(plan),
            PlanVersion = plan.Version,
            Events = plan.Events.Select(planned => new TrackedEventSpec(
                planned.Identifier,
                planned.Name,
                planned.Description,
                planned.Properties.Properties.Any(property => property.IsRequired))).ToEquatableArray(),
        };

        foreach (var type in plan.Types)
        {
            cancellationToken.ThrowIfCancellationRequested();
            var declared = shapes.BuildType(type).ToEquatableArray();
            if (declared.Count > 0)
            {
                yield return new ShapesSpec(hints.For(folder, type.Identifier), ns, plan.Name, $"The type '{type.Name}'") { Shapes = declared };
            }
        }

        foreach (var planned in plan.Events)
        {
            cancellationToken.ThrowIfCancellationRequested();
            yield return new ShapesSpec(hints.For(folder, planned.Identifier), ns, plan.Name, $"The event '{planned.Name}'")
            {
                Shapes = shapes.BuildEvent(planned, rules.Write(planned)).ToEquatableArray(),
            };
        }
    }
}
