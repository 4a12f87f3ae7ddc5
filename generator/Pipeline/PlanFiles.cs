using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Text;
using TrackingPlan.Model.Plans;
using TrackingPlan.Model.Syntax;

namespace TrackingPlan.Compiler;

/// <summary>Tells plan files from other additional files, and reads them. The generator, the analyzers and the code fixes all compile this file.</summary>
internal static class PlanFiles
{
    /// <summary>The package's targets set this metadata on plan files; names are not looked at, so a project decides itself what is a plan.</summary>
    public const string Metadata = "build_metadata.AdditionalFiles.TrackingPlan";

    /// <summary>Whether a file is a plan.</summary>
    public static bool IsPlan(AdditionalText file, AnalyzerConfigOptionsProvider provider) =>
        provider.GetOptions(file).TryGetValue(Metadata, out var value) && value.Equals("true", StringComparison.OrdinalIgnoreCase);

    /// <summary>Reads a plan file.</summary>
    public static PlanDocument Read(AdditionalText file, CancellationToken cancellationToken = default) => Read(file.Path, file.GetText(cancellationToken), cancellationToken);

    /// <summary>Reads the text of a plan file, unless another part of the compiler has. The compiler holds it in pieces; one that is too long is not put together first.</summary>
    public static PlanDocument Read(string path, SourceText? text, CancellationToken cancellationToken) => text switch
    {
        null => PlanDocument.Parse(path, "", cancellationToken),
        { Length: > PlanLimits.Characters } => PlanDocument.TooLong(path, text.Length),
        _ => KnownPlans.Of(text, path, () => PlanDocument.Parse(path, text.ToString(), cancellationToken)),
    };
}
