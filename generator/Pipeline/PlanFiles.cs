using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using TrackingPlan.Model.Plans;
using TrackingPlan.Model.Syntax;

namespace TrackingPlan.Compiler;

/// <summary>Tells plan files from other additional files, and reads them. The generator and the analyzers compile this file both.</summary>
internal static class PlanFiles
{
    /// <summary>The package's targets set this metadata on plan files; names are not looked at, so a project decides itself what is a plan.</summary>
    public const string Metadata = "build_metadata.AdditionalFiles.TrackingPlan";

    /// <summary>Whether a file is a plan.</summary>
    public static bool IsPlan(AdditionalText file, AnalyzerConfigOptionsProvider provider) =>
        provider.GetOptions(file).TryGetValue(Metadata, out var value) && value.Equals("true", StringComparison.OrdinalIgnoreCase);

    /// <summary>Reads a plan file. The compiler holds its text in pieces; one that is too long is not put together first.</summary>
    public static PlanDocument Read(AdditionalText file, CancellationToken cancellationToken = default) => file.GetText(cancellationToken) switch
    {
        null => PlanDocument.Parse(file.Path, "", cancellationToken),
        { Length: > PlanLimits.Characters } text => PlanDocument.TooLong(file.Path, text.Length),
        { } text => PlanDocument.Parse(file.Path, text.ToString(), cancellationToken),
    };
}
