using System.Text;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;

namespace TrackingPlan.Generator.Tests.Harness;

/// <summary>A plan file that stands in memory.</summary>
public sealed class PlanFile(string path, string content) : AdditionalText
{
    public override string Path { get; } = path;

    /// <summary>Its text.</summary>
    public string Content { get; } = content;

    /// <summary>What the project says about the file.</summary>
    public IReadOnlyList<(string Name, string Value)> Metadata { get; init; } = [];

    public override SourceText GetText(CancellationToken cancellationToken = default) => SourceText.From(Content, Encoding.UTF8);

    /// <summary>The file after an edit of its text.</summary>
    public PlanFile With(string before, string after)
    {
        Content.ShouldContain(before, Case.Sensitive);
        return new PlanFile(Path, Content.Replace(before, after)) { Metadata = Metadata };
    }
}
