using System.Text;
using TrackingPlan.Model.Text;

namespace TrackingPlan.Model.Importing.Csv;

/// <summary>
/// Reads tables as RFC 4180 has them, and as spreadsheets write them: with commas, semicolons or tabs. Every cell keeps its place, so that what is wrong with it can be
/// shown where it stands; libraries know the line at most.
/// </summary>
internal sealed class CsvReader
{
    private static readonly char[] Separators = [',', ';', '\t'];

    private readonly string _content;
    private readonly char _separator;
    private int _place;

    private CsvReader(string content)
    {
        _content = content;
        var end = content.IndexOf('\n');
        var header = end < 0 ? content : content.Substring(0, end);
        _separator = Separators.OrderByDescending(separator => header.Count(c => c == separator)).First();
    }

    /// <summary>Where a quote opens that is never closed.</summary>
    public TextSpan? Unclosed { get; private set; }

    /// <summary>The rows of a table; those without any text are left out.</summary>
    public static IReadOnlyList<CsvCell[]> Read(string content, out TextSpan? unclosed)
    {
        var reader = new CsvReader(content);
        var rows = new List<CsvCell[]>();
        while (reader._place < content.Length)
        {
            var row = reader.ReadRow();
            if (Array.Exists(row, cell => cell.Value.Length > 0))
            {
                rows.Add(row);
            }
        }

        unclosed = reader.Unclosed;
        return rows;
    }

    private CsvCell[] ReadRow()
    {
        var cells = new List<CsvCell> { ReadCell() };
        while (_place < _content.Length && _content[_place] == _separator)
        {
            _place++;
            cells.Add(ReadCell());
        }

        // A line ends with a line feed, with a carriage return before it or alone.
        _place += _place < _content.Length && _content[_place] == '\r' ? 1 : 0;
        _place += _place < _content.Length && _content[_place] == '\n' ? 1 : 0;
        return [.. cells];
    }

    private CsvCell ReadCell()
    {
        var start = _place;
        if (_place < _content.Length && _content[_place] == '"')
        {
            return new CsvCell(ReadQuoted(), TextSpan.FromBounds(start, _place));
        }

        SkipToEnd();
        return new CsvCell(_content.Substring(start, _place - start).Trim(), TextSpan.FromBounds(start, _place));
    }

    private string ReadQuoted()
    {
        var start = _place++;
        var text = new StringBuilder();
        while (_place < _content.Length)
        {
            var quote = _content.IndexOf('"', _place);
            if (quote < 0)
            {
                break;
            }

            text.Append(_content, _place, quote - _place);
            _place = quote + 1;
            if (_place == _content.Length || _content[_place] != '"')
            {
                SkipToEnd();
                return text.ToString();
            }

            text.Append('"');
            _place++;
        }

        Unclosed = new TextSpan(start, 1);
        _place = _content.Length;
        return text.ToString();
    }

    private void SkipToEnd()
    {
        while (_place < _content.Length && _content[_place] != _separator && _content[_place] is not ('\r' or '\n'))
        {
            _place++;
        }
    }
}
