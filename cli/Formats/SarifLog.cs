using System.Text.Json.Serialization;

namespace TrackingPlan.Cli.Formats;

/// <summary>SARIF's log, the top of the file. What its parts mean is said in SARIF 2.1.0, section 3; they have the names from there.</summary>
internal sealed record SarifLog(IReadOnlyList<SarifRun> Runs)
{
    [JsonPropertyName("$schema")]
    [JsonPropertyOrder(-2)]
    public string Schema => "https://json.schemastore.org/sarif-2.1.0.json";

    [JsonPropertyOrder(-1)]
    public string Version => "2.1.0";
}

/// <summary>SARIF's <c>run</c>.</summary>
internal sealed record SarifRun(SarifTool Tool, string ColumnKind, IReadOnlyDictionary<string, SarifBase> OriginalUriBaseIds, IReadOnlyList<SarifResult> Results);

/// <summary>SARIF's <c>tool</c>.</summary>
internal sealed record SarifTool(SarifDriver Driver);

/// <summary>SARIF's <c>toolComponent</c>, as that of the tool itself.</summary>
internal sealed record SarifDriver(string Name, string Version, string InformationUri, IReadOnlyList<SarifRule> Rules);

/// <summary>SARIF's <c>reportingDescriptor</c>.</summary>
internal sealed record SarifRule(
    string Id,
    SarifText ShortDescription,
    SarifText FullDescription,
    SarifHelp Help,
    string HelpUri,
    SarifConfiguration DefaultConfiguration,
    SarifTags Properties);

/// <summary>SARIF's <c>message</c>, or <c>multiformatMessageString</c>.</summary>
internal sealed record SarifText(string Text);

/// <summary>SARIF's <c>multiformatMessageString</c> in both of its forms.</summary>
internal sealed record SarifHelp(string Text, string Markdown);

/// <summary>SARIF's <c>reportingConfiguration</c>.</summary>
internal sealed record SarifConfiguration(string Level);

/// <summary>SARIF's <c>propertyBag</c>, with tags alone.</summary>
internal sealed record SarifTags(IReadOnlyList<string> Tags);

/// <summary>SARIF's <c>artifactLocation</c> of a folder that others are named from.</summary>
internal sealed record SarifBase(SarifText Description);

/// <summary>SARIF's <c>result</c>.</summary>
internal sealed record SarifResult(
    string RuleId,
    int RuleIndex,
    string Level,
    SarifText Message,
    IReadOnlyList<SarifLocation> Locations,
    IReadOnlyList<SarifLocation>? RelatedLocations);

/// <summary>SARIF's <c>location</c>.</summary>
internal sealed record SarifLocation(SarifPlace PhysicalLocation);

/// <summary>SARIF's <c>physicalLocation</c>.</summary>
internal sealed record SarifPlace(SarifFile ArtifactLocation, SarifRegion Region);

/// <summary>SARIF's <c>artifactLocation</c> of a file.</summary>
internal sealed record SarifFile(string Uri, string? UriBaseId);

/// <summary>SARIF's <c>region</c>.</summary>
internal sealed record SarifRegion(int StartLine, int StartColumn, int EndLine, int EndColumn);
