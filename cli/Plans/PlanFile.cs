using System.Text;
using TrackingPlan.Cli.Hosting;
using TrackingPlan.Model.Plans;
using TrackingPlan.Model.Syntax;

namespace TrackingPlan.Cli.Plans;

/// <summary>A plan file on disk, which keeps its encoding when it is changed.</summary>
internal sealed class PlanFile
{
    /// <summary>No text of so many bytes is short enough to be read: a UTF-16 code unit takes three bytes at most.</summary>
    private const long MaxBytes = (3L * PlanLimits.Characters) + 3;

    private readonly byte[] _preamble;
    private readonly Encoding _encoding;

    private PlanFile(PlanDocument plan, byte[] preamble, Encoding encoding) => (Plan, _preamble, _encoding) = (plan, preamble, encoding);

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
    public PlanFile With(PlanDocument plan) => new(plan, _preamble, _encoding);

    /// <summary>Writes the file to its path, byte for byte as it was where the text is.</summary>
    /// <exception cref="UnusableInputException">It can't be written.</exception>
    public void Save()
    {
        try
        {
            File.WriteAllBytes(Path, [.. _preamble, .. _encoding.GetBytes(Text)]);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            throw UnusableInputException.At(Path, exception);
        }
    }

    private static PlanFile Read(string path, CancellationToken cancellation)
    {
        cancellation.ThrowIfCancellationRequested();
        try
        {
            if (new FileInfo(path).Length > MaxBytes)
            {
                throw new UnusableInputException($"{path}: The file is too long for a plan.");
            }

            var bytes = File.ReadAllBytes(path);
            using var reader = new StreamReader(new MemoryStream(bytes), new UTF8Encoding(encoderShouldEmitUTF8Identifier: true, throwOnInvalidBytes: true), detectEncodingFromByteOrderMarks: true);
            var text = reader.ReadToEnd();
            var preamble = reader.CurrentEncoding.GetPreamble();
            return new PlanFile(PlanDocument.Parse(path, text, cancellation), bytes.AsSpan().StartsWith(preamble) ? preamble : [], reader.CurrentEncoding);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            throw UnusableInputException.At(path, exception);
        }
        catch (DecoderFallbackException)
        {
            throw new UnusableInputException($"{path}: The file is not UTF-8 text.");
        }
    }
}
