using System.Text;
using Microsoft.CodeAnalysis.Text;

namespace TrackingPlan.Analyzers.Tests.Harness;

/// <summary>A text in which <c>[|...|]</c>, or <c>{|TP2001:...|}</c> where the id matters, marks what a rule should report.</summary>
internal sealed class Markup
{
    private Markup(string text, IReadOnlyList<MarkedSpan> spans)
    {
        Text = text;
        Spans = spans;
    }

    /// <summary>The text without its marks.</summary>
    public string Text { get; }

    /// <summary>The marked spans, as places in <see cref="Text"/>.</summary>
    public IReadOnlyList<MarkedSpan> Spans { get; }

    /// <summary>Reads the marks. They may be nested.</summary>
    public static Markup Parse(string marked)
    {
        var text = new StringBuilder();
        var spans = new List<MarkedSpan>();
        var open = new Stack<(int Start, string? Id, char Close)>();

        for (var position = 0; position < marked.Length;)
        {
            var rest = marked.AsSpan(position);
            if (rest.StartsWith("[|"))
            {
                open.Push((text.Length, null, ']'));
                position += 2;
            }
            else if (rest.StartsWith("{|") && IdAtStart(rest[2..]) is { } id)
            {
                open.Push((text.Length, id, '}'));
                position += 2 + id.Length + 1;
            }
            else if (open.TryPeek(out var mark) && rest is ['|', var close, ..] && close == mark.Close)
            {
                open.Pop();
                spans.Add(new(mark.Id, TextSpan.FromBounds(mark.Start, text.Length)));
                position += 2;
            }
            else
            {
                text.Append(rest[0]);
                position++;
            }
        }

        open.ShouldBeEmpty("A mark is opened and never closed.");
        return new(text.ToString(), spans);
    }

    private static string? IdAtStart(ReadOnlySpan<char> text)
    {
        var colon = text.IndexOf(':');
        return colon > 0 && text[..colon].IndexOfAnyExcept("ABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789") < 0 ? text[..colon].ToString() : null;
    }
}
