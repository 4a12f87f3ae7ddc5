using TrackingPlan.Model.Binding;
using TrackingPlan.Model.Foreign;
using TrackingPlan.Model.Issues;
using TrackingPlan.Model.Syntax;
using TrackingPlan.Model.Text;

namespace TrackingPlan.Model.Plans;

/// <summary>A plan file that has been read: its meaning without positions, and its syntax to find positions again.</summary>
/// <param name="Syntax">The values and their places.</param>
/// <param name="Part">What the file contributes to its plan.</param>
/// <param name="Issues">What is wrong with the file when it is looked at alone.</param>
public sealed record PlanDocument(PlanSyntaxTree Syntax, PlanPart Part, IReadOnlyList<PlanIssue> Issues)
{
    /// <summary>What the project says about the file.</summary>
    public PlanFileSettings Settings { get; init; } = PlanFileSettings.None;

    /// <summary>The file's path, as it was given.</summary>
    public string Path => Syntax.Text.Path;

    /// <summary>Reads a file, translates it if another tool wrote it, and binds it; every problem becomes an issue.</summary>
    /// <param name="path">The file's path, for messages; it is not opened.</param>
    /// <param name="content">The file's text.</param>
    /// <param name="cancellationToken">Stops the reading.</param>
    /// <exception cref="OperationCanceledException">The token was cancelled.</exception>
    public static PlanDocument Parse(string path, string content, CancellationToken cancellationToken = default) =>
        PlanBinder.Bind(ForeignFormats.Translate(PlanReader.Read(new PlanText(path, content), cancellationToken)));

    /// <summary>A file that is too long to be read, for those who know its length and need not have its text.</summary>
    /// <param name="path">The file's path.</param>
    /// <param name="length">How many UTF-16 code units it has, more than <see cref="PlanLimits.Characters"/>.</param>
    public static PlanDocument TooLong(string path, int length) => PlanBinder.Bind(PlanReader.TooLong(path, length));

    /// <summary>The location of a key or value of this file.</summary>
    public PlanLocation Locate(PlanPath place) => Syntax.Text.Locate(place.FindIn(Syntax.Root));
}
