using TrackingPlan.Model.Collections;
using TrackingPlan.Model.Formats;
using TrackingPlan.Model.Names;
using TrackingPlan.Model.Plans;

namespace TrackingPlan.Generator.Specs;

/// <summary>Decides what is generated for a plan.</summary>
internal static class SpecBuilder
{
    /// <summary>The files of all plans of a project. A fault of ours that is about a plan as a whole costs that plan.</summary>
    public static IEnumerable<SourceSpec> BuildAll(IEnumerable<Plan> plans, GeneratorOptions options, CancellationToken cancellationToken) =>
        HintNames.KeepApart(plans.SelectMany(plan => BuildOrFail(plan, options, cancellationToken)));

    private static IEnumerable<SourceSpec> BuildOrFail(Plan plan, GeneratorOptions options, CancellationToken cancellationToken)
    {
        try
        {
            return Build(plan, options, cancellationToken).ToArray();
        }
        catch (Exception exception) when (exception is not OperationCanceledException)
        {
            return [new FailedSpec(plan.Name, options.Namespace, plan.Name, $"The plan '{plan.Name}'") { Reason = GeneratorDiagnostics.Describe(exception) }];
        }
    }

    /// <summary>The files of a plan: its types, its calls, its tracker. A fault of ours costs one type or call; the tracker has the others.</summary>
    public static IEnumerable<SourceSpec> Build(Plan plan, GeneratorOptions options, CancellationToken cancellationToken)
    {
        var tracker = PlanNames.Tracker(plan);
        var ns = plan.Namespace ?? options.Namespace;
        var accessibility = plan.Accessibility ?? options.Accessibility;
        var folder = PlanNames.Class(plan);
        var hints = new HintNames(plan.Calls.Select(planned => planned.Identifier).Concat(plan.Types.Select(type => type.Identifier)).Append(tracker));
        var names = ShapeNames.Of(plan);
        var shapes = new ShapeBuilder(names);
        var rules = new RuleWriter(plan);
        var unproven = new UnprovenWriter(plan, names.Shapes);
        var deprecations = new Deprecations(plan);

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

        var methods = new List<TrackerMethodSpec>();
        foreach (var planned in plan.Calls)
        {
            cancellationToken.ThrowIfCancellationRequested();
            var spec = Build(Subject(planned), planned.Identifier, () => shapes.BuildCall(planned, rules.Write(planned), unproven.Write(planned)));
            yield return spec;
            if (spec is ShapesSpec built)
            {
                methods.Add(new TrackerMethodSpec(planned.Call, planned.Identifier, planned.Name, planned.Description)
                {
                    Version = planned.Version,
                    HasRequired = built.Shapes.OfType<RecordSpec>().First().Properties.Any(property => property.IsRequired),
                    Deprecation = deprecations.Of(planned),
                });
            }
        }

        yield return new TrackerSpec(hints.For(folder, tracker), ns, plan.Name)
        {
            Accessibility = accessibility,
            TrackerIdentifier = tracker,
            PlanIdentifier = PlanNames.Class(plan),
            PlanVersion = plan.Version,
            Methods = methods.ToEquatableArray(),
        };

        SourceSpec Build(string subject, string identifier, Func<IEnumerable<ShapeSpec>> buildShapes)
        {
            var hint = hints.For(folder, identifier);
            try
            {
                return new ShapesSpec(hint, ns, plan.Name, subject) { Accessibility = accessibility, Shapes = buildShapes().ToEquatableArray() };
            }
            catch (Exception exception) when (exception is not OperationCanceledException)
            {
                return new FailedSpec(hint, ns, plan.Name, subject) { Reason = GeneratorDiagnostics.Describe(exception) };
            }
        }
    }

    private static string Subject(PlannedEvent planned) => planned.Name.Length > 0 ? $"The {planned.KindName} '{planned.Name}'" : $"The {planned.KindName}";
}
