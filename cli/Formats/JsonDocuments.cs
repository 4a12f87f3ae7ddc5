using System.Text.Json.Serialization;
using TrackingPlan.Cli.Changes;
using TrackingPlan.Cli.Validation.Reports;

namespace TrackingPlan.Cli.Formats;

/// <summary>The documents that are written as JSON, with code for each instead of reflection, which a native program does not have.</summary>
[JsonSourceGenerationOptions(GenerationMode = JsonSourceGenerationMode.Metadata)]
[JsonSerializable(typeof(ChangeDocument))]
[JsonSerializable(typeof(IssueDocument))]
[JsonSerializable(typeof(SarifLog))]
[JsonSerializable(typeof(ValidationDocument))]
internal sealed partial class JsonDocuments : JsonSerializerContext;
