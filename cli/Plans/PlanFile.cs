using TrackingPlan.Cli.Hosting;
using TrackingPlan.Model.Plans;

namespace TrackingPlan.Cli.Plans;

/// <summary>A plan file on disk, which keeps its encoding when it is changed.</summary>
internal sealed class PlanFile
{
    private readonly TextFile _file;

    private PlanFile(PlanDocument plan, TextFile file) => (Plan, _file) = (plan, file);

    /// <summary>What the file says.</summary>
    public PlanDocument Plan { get; }

    /// <summary>Its path, as it was given.</summary>
    public string Path => Plan.Path;

    /// <summary>Its text, without a byte order mark.</summary>
    public string Text => Plan.Syntax.Text.Content;

    /// <summary>Reads the files that arguments name.</summary>
    /// <exception cref="UnusableInputException">A file is not there, or can't be read.</exception>
    public static IReadOnlyList<PlanFile> ReadAll(IEnumerable<string> arguments, CancellationToken cancellation) =>
        PlanFileFinder.Find(arguments).Select(path => Read(path, cancellation)).ToArray();

    /// <summary>The file with another text.</summary>
    public PlanFile With(PlanDocument plan) => new(plan, _file);

    /// <summary>Writes the file to its path, byte for byte as it was where the text is.</summary>
    /// <exception cref="UnusableInputException">It can't be written.</exception>
    public void Save()
    {
        try
        {
            File.WriteAllBytes(Path, [.. _file.Preamble, .. _file.Encoding.GetBytes(Text)]);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            throw UnusableInputException.At(Path, exception);
        }
    }

    private static PlanFile Read(string path, CancellationToken cancellation)
    {
        cancellation.ThrowIfCancellationRequested();
        var file = TextFile.Read(path);
        return new PlanFile(PlanDocument.Parse(path, file.Text, cancellation), file);
    }
}
