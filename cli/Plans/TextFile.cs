using System.Text;
using TrackingPlan.Cli.Hosting;
using TrackingPlan.Model.Syntax;

namespace TrackingPlan.Cli.Plans;

/// <summary>A text on disk, and how it is encoded there.</summary>
/// <param name="Text">The text, without a byte order mark.</param>
/// <param name="Preamble">The byte order mark, if it has one.</param>
/// <param name="Encoding">The encoding.</param>
internal sealed record TextFile(string Text, byte[] Preamble, Encoding Encoding)
{
    /// <summary>No text of so many bytes is short enough to be read: a UTF-16 code unit takes three bytes at most.</summary>
    private const long MaxBytes = (3L * PlanLimits.Characters) + 3;

    /// <summary>Reads a file.</summary>
    /// <exception cref="UnusableInputException">It is not there, too long, or no text.</exception>
    public static TextFile Read(string path)
    {
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
            return new TextFile(text, bytes.AsSpan().StartsWith(preamble) ? preamble : [], reader.CurrentEncoding);
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
