using System.Diagnostics.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace TrackingPlan.Analyzers.Tests.Harness;

/// <summary>The options of one file, such as the metadata of its MSBuild item.</summary>
internal sealed class ItemOptions(IReadOnlyDictionary<string, string> values) : AnalyzerConfigOptions
{
    /// <summary>The options of a file that has none.</summary>
    public static ItemOptions None { get; } = new(new Dictionary<string, string>());

    private readonly Dictionary<string, string> _values = new(values, KeyComparer);

    /// <inheritdoc />
    public override bool TryGetValue(string key, [NotNullWhen(true)] out string? value) => _values.TryGetValue(key, out value);
}
