using System.Text;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;

namespace TrackingPlan.Benchmarks;

/// <summary>A plan file that stands in memory.</summary>
internal sealed class PlanFile(string plan) : AdditionalText
{
    private readonly SourceText _text = SourceText.From(plan, Encoding.UTF8);

    /// <inheritdoc/>
    public override string Path => "large.plan.yaml";

    /// <inheritdoc/>
    public override SourceText GetText(CancellationToken cancellationToken = default) => _text;
}
