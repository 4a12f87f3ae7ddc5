using System.CommandLine;

namespace TrackingPlan.Cli.Hosting;

/// <summary><c>--force</c>: a file that is there may be written anew. Without it no command loses what somebody wrote.</summary>
internal sealed class OverwriteOption : Option<bool>
{
    public OverwriteOption()
        : base("--force") => Description = "Write the file even if there is one.";

    /// <summary>Writes a file, with the folders above it.</summary>
    /// <exception cref="UnusableInputException">It is there and may not be written anew, or it can't be written.</exception>
    public void Write(ParseResult parsed, string path, string text)
    {
        try
        {
            // A full disk is noticed when it is closed.
            using var writer = new StreamWriter(Open(parsed, path));
            writer.Write(text);
        }
        catch (IOException exception)
        {
            throw UnusableInputException.At(path, exception);
        }
    }

    /// <summary>Begins to write a file, with the folders above it.</summary>
    /// <exception cref="UnusableInputException">It is there and may not be written anew, or it can't be written.</exception>
    public FileStream Open(ParseResult parsed, string path)
    {
        try
        {
            Directory.CreateDirectory(Path.GetDirectoryName(Path.GetFullPath(path))!);
            return new FileStream(path, parsed.GetValue(this) ? FileMode.Create : FileMode.CreateNew);
        }
        catch (IOException) when (File.Exists(path) && !parsed.GetValue(this))
        {
            throw new UnusableInputException($"{path}: The file is there already; --force writes it anew.");
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            throw UnusableInputException.At(path, exception);
        }
    }
}
