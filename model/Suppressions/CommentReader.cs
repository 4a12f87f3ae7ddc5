using TrackingPlan.Model.Syntax;
using TrackingPlan.Model.Text;
using YamlDotNet.Core;
using Comment = YamlDotNet.Core.Tokens.Comment;

namespace TrackingPlan.Model.Suppressions;

/// <summary>Finds the comments of a plan file. A <c>#</c> inside a text is none, whatever its quotes; JSON has no comments.</summary>
internal static class CommentReader
{
    /// <summary>The places of all comments, from their <c>#</c> to the end of the line, in the order of the file.</summary>
    public static IReadOnlyList<TextSpan> Read(string content)
    {
        var comments = new List<TextSpan>();
        if (SyntaxRecovery.IsJson(content))
        {
            return comments;
        }

        var readTo = 0;
        try
        {
            var scanner = new Scanner(new StringReader(content), skipComments: false);
            var tokensLeft = (4 * content.Length) + 100;
            while (scanner.MoveNext())
            {
                // The scanner does not stop at some errors, but repeats its last token for ever.
                if (--tokensLeft == 0)
                {
                    throw new InvalidOperationException("The scanner is stuck.");
                }

                readTo = Math.Max(readTo, (int)scanner.Current!.End.Index);
                if (scanner.Current is Comment comment && (comments.Count == 0 || comment.Start.Index >= comments[comments.Count - 1].End))
                {
                    comments.Add(TextSpan.FromBounds((int)comment.Start.Index, (int)comment.End.Index));
                }
            }
        }
        catch (Exception exception) when (exception is not OperationCanceledException)
        {
            // Behind a syntax error nobody knows what a text in quotes is; a line of its own that starts like a comment is one.
            AddCommentLines(content, readTo, comments);
        }

        return comments;
    }

    private static void AddCommentLines(string content, int readTo, List<TextSpan> comments)
    {
        var line = readTo == 0 ? 0 : TextLines.NextLine(content, Math.Min(readTo, content.Length));
        for (; line < content.Length; line = TextLines.NextLine(content, line))
        {
            var start = line + TextLines.Indentation(content, line);
            if (start < content.Length && content[start] == '#')
            {
                comments.Add(TextSpan.FromBounds(start, TextLines.ContentEnd(content, start)));
            }
        }
    }
}
