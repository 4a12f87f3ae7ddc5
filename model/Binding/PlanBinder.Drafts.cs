using TrackingPlan.Drafts;
using TrackingPlan.Model.Drafts;
using TrackingPlan.Model.Foreign;
using TrackingPlan.Model.Issues;
using TrackingPlan.Model.Syntax;

namespace TrackingPlan.Model.Binding;

/// <content>What the drafts of JSON Schema differ in, as far as it is not translated before.</content>
internal sealed partial class PlanBinder
{
    /// <summary>The bounds that can be exclusive.</summary>
    internal static readonly (string Exclusive, string Bound)[] ExclusiveBounds = [("exclusiveMinimum", "minimum"), ("exclusiveMaximum", "maximum")];

    /// <summary>Reports a keyword that could not be translated, because its value makes no sense. One that stands beside a reference is reported there.</summary>
    private void ReportUntranslated(MappingEntry entry)
    {
        switch (entry.Key.Value)
        {
            case DependentKeywords.Required:
                foreach (var member in EntriesOf(entry.Value, $"`{entry.Key.Value}` is described by a mapping") ?? [])
                {
                    BindNameList(member.Value);
                }

                break;
            case DependentKeywords.Schemas:
                EntriesOf(entry.Value, $"`{entry.Key.Value}` is described by a mapping");
                break;
            case "minContains" when entry.Value is not ScalarNode { Kind: ScalarKind.Number, Value: "0" or "1" }:
                _issues.Add(PlanIssues.BadKeywordValue, entry.Value.Span, "`minContains` is 1, which `contains` means anyway, or 0; that more items follow it is not checked here.");
                break;
            case "prefixItems":
                BindSchemaList(entry, allowsNone: false);
                break;
        }
    }

    /// <summary>A number; or, in draft-04, whether the bound beside it is exclusive. <c>true</c> has become a number where there is one.</summary>
    private void BindExclusiveBound(MappingEntry entry, SchemaBuilder builder)
    {
        if (entry.Value.IsBoolean(true))
        {
            var bound = ExclusiveBounds.First(pair => pair.Exclusive == entry.Key.Value).Bound;
            _issues.Add(PlanIssues.BadKeywordValue, entry.Value.Span, $"`{entry.Key.Value}: true` has no effect without `{bound}`; add it, or write the number here.");
        }
        else if (!entry.Value.IsBoolean(false))
        {
            BindBound(entry, builder, isCount: false);
        }
    }

    /// <summary>Keeps what says nothing of what is valid, and reports a draft of which nobody knows what its keywords mean.</summary>
    private void BindAnnotation(AnnotatedBuilder target, MappingEntry entry)
    {
        target.Annotate(entry);
        if (entry.Key.Value == Annotations.Draft && (entry.Value.AsText() is not { } uri || SchemaDraft.AppliesBesideReference(uri.Value) is null))
        {
            _issues.Add(PlanIssues.BadKeywordValue, entry.Value.Span, IssueMessages.UnknownDraft(entry.Value));
        }
    }

    /// <summary>An annotation of a value: the first of its <c>examples</c> is as good as an <c>example</c>.</summary>
    private void BindExamples(SchemaBuilder schema, MappingEntry entry)
    {
        BindAnnotation(schema, entry);
        if (entry.Key.Value == "examples" && entry.Value is SequenceNode { Items.Count: > 0 } examples)
        {
            schema.Example ??= BindLiteral(examples.Items[0]);
        }
    }
}
