using TrackingPlan.Model.Foreign;
using TrackingPlan.Model.Plans;
using TrackingPlan.Model.Sets;
using TrackingPlan.Model.Syntax;
using TrackingPlan.Model.Text;
using TrackingPlan.Model.Writing;

namespace TrackingPlan.Model.Importing;

/// <summary>Makes a plan of ours from one that another tool wrote, and says what is lost on the way.</summary>
public static class PlanImport
{
    private static readonly string[] Endings = [".json", ".yaml", ".yml", ".csv"];

    /// <summary>What a plan can be imported from.</summary>
    public static IReadOnlyList<string> Formats { get; } = ImportFormats.All.Select(format => format.Name).ToArray();

    /// <summary>Whether a file in a folder may be part of a plan, by its name.</summary>
    public static bool IsReadable(string path) => Endings.Any(ending => path.EndsWith(ending, StringComparison.OrdinalIgnoreCase));

    /// <summary>The files, relative to this one, that a file lists as those of its plan.</summary>
    /// <exception cref="OperationCanceledException">The token was cancelled.</exception>
    public static IEnumerable<string> FilesListedBy(PlanText file, CancellationToken cancellationToken = default) =>
        file.Content.IndexOf("\"schemas\"", StringComparison.Ordinal) >= 0 && PlanReader.Read(file, cancellationToken).Root is { } root && SchemaIndex.Recognize(root) ? new SchemaIndex(root).Files : [];

    /// <summary>Imports the files of one plan. Names are never changed.</summary>
    /// <param name="files">The files.</param>
    /// <param name="from">One of <see cref="Formats"/>; null where the files say it.</param>
    /// <param name="cancellationToken">Stops the reading.</param>
    /// <exception cref="OperationCanceledException">The token was cancelled.</exception>
    public static ImportedPlan Read(IReadOnlyList<PlanText> files, string? from = null, CancellationToken cancellationToken = default)
    {
        var input = new ImportInput(files, cancellationToken);
        var format = from is null ? ImportFormats.Recognize(input) : ImportFormats.All.First(format => format.Name == from);
        if (format is null)
        {
            input.Reject(files[0], default, $"Nothing here says which tool wrote this; --from does: {string.Join(", ", Formats)}.");
            return new ImportedPlan(null, input.Rejections);
        }

        var documents = format.Read(input);
        var joined = RudderProject.Join(documents, []);
        var names = joined.Select(document => document.Part.PlanName).Distinct().ToArray();
        if (input.Rejections.Count == 0 && names.Length != 1)
        {
            input.Reject(files[0], default, names.Length == 0 ? "There is no plan in these files." : $"These are {names.Length} plans ({string.Join(", ", names)}); import the files of one.");
        }

        return input.Rejections.Count == 0 ? Write(documents, joined, format) : new ImportedPlan(null, input.Rejections);
    }

    private static ImportedPlan Write(IReadOnlyList<PlanDocument> documents, IReadOnlyList<PlanDocument> joined, ImportFormat format)
    {
        var issues = PlanSet.Create(documents).Issues
            .Concat(joined.SelectMany(SuspiciousPlaces.In))
            .OrderBy(issue => issue.Location.Path, StringComparer.Ordinal)
            .ThenBy(issue => issue.Location.Span.Start)
            .ToArray();
        var part = ImportedPart.Tidy(SharedTypes.Share(format.Adapt(ImportedPart.Join(joined.Select(document => document.Part).ToArray()))));
        var comments = new ImportComments(joined, issues.Where(ImportedPlan.IsLoss));
        var text = PlanYaml.Write(part, comments.On);
        return new ImportedPlan(comments.WriteHead() + text, issues)
        {
            Events = part.Calls.Count,
            Properties = part.Calls.Select(planned => planned.Properties).Concat(part.Types.Select(type => type.Schema)).Append(part.Common ?? Schema.Any).Sum(CountProperties),
        };
    }

    private static int CountProperties(Schema schema) =>
        schema.Properties.Sum(property => 1 + CountProperties(property.Schema)) + (schema.Items is { } items ? CountProperties(items) : 0)
        + schema.Keywords.Sum(keyword => keyword.Schemas.Sum(inner => CountProperties(inner.Schema)));
}
