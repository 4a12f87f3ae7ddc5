using System.Text;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;

namespace TrackingPlan.Generator.Tests.Harness;

/// <summary>A plan file that stands in memory.</summary>
public sealed class PlanFile(string path, string content) : AdditionalText
{
    public override string Path { get; } = path;

    /// <summary>What the project says about the file.</summary>
    public IReadOnlyList<(string Name, string Value)> Metadata { get; init; } = [];

    public override SourceText GetText(CancellationToken cancellationToken = default) => SourceText.From(content, Encoding.UTF8);
}
