using TrackingPlan.Model.Collections;
using TrackingPlan.Model.Formats;
using TrackingPlan.Model.Plans;
using TrackingPlan.Model.Syntax;

namespace TrackingPlan.Model.Binding;

/// <summary>Something that takes keys which nobody here acts on, and keeps them.</summary>
internal abstract class AnnotatedBuilder
{
    private List<Annotation>? _annotations;

    public EquatableArray<Annotation> Annotations => _annotations?.ToEquatableArray() ?? default;

    public void Annotate(MappingEntry entry) => (_annotations ??= []).Add(new Annotation(entry.Key.Value, JsonText.FromNode(entry.Value)));
}
