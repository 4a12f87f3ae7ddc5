using System.Text;

namespace TrackingPlan.Cli.Tests.Harness;

/// <summary>A text as an input.</summary>
internal static class TextInput
{
    /// <summary>Opens it.</summary>
    /// <param name="text">The text.</param>
    /// <param name="isFile">Whether it is a file, which is gone when it is closed; else it can only be read from its beginning to its end.</param>
    public static Stream Open(string text, bool isFile)
    {
        var bytes = Encoding.UTF8.GetBytes(text);
        if (!isFile)
        {
            return new MemoryStream(bytes);
        }

        var file = new FileStream(Path.GetTempFileName(), FileMode.Create, FileAccess.ReadWrite, FileShare.ReadWrite | FileShare.Delete, bufferSize: 0, FileOptions.DeleteOnClose);
        file.Write(bytes);
        file.Position = 0;
        return file;
    }
}
