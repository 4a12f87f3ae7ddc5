using TrackingPlan.Model.Foreign;
using TrackingPlan.Model.Issues;
using TrackingPlan.Model.Syntax;
using TrackingPlan.Model.Text;

namespace TrackingPlan.Model.Importing.Csv;

/// <summary>Puts the rows of a table together: the events, and their properties with what is inside them.</summary>
/// <param name="header">The columns.</param>
/// <param name="issues">Takes what is lost.</param>
internal sealed class CsvRows(CsvHeader header, IssueBag issues)
{
    private readonly CsvSchemas _schemas = new(header, issues);
    private readonly Dictionary<(CallKind, string Name, string Version), CsvEvent> _events = [];
    private readonly List<CsvEvent> _inOrder = [];
    private CsvEvent? _current;

    /// <summary>Adds a row.</summary>
    public void Add(CsvCell[] row)
    {
        var place = TextSpan.FromBounds(row[0].Span.Start, row[row.Length - 1].Span.End);
        if (FindEvent(row, place) is not { } planned)
        {
            return;
        }

        AddAbout(planned, row);
        if (header.Find(row, CsvColumn.Property) is { } path)
        {
            AddProperty(planned, path, row, place);
            return;
        }

        // Without a property there is but the event that a description can be about.
        Add(planned, "description", header.Find(row, CsvColumn.Description));
        foreach (var (key, cell) in header.Others(row))
        {
            Add(planned, key, cell);
        }
    }

    /// <summary>The events, and the shapes that they share.</summary>
    public void AddTo(MappingBuilder plan, PlanSections sections, TextSpan place)
    {
        if (_schemas.WriteTypes(place) is { Entries.Count: > 0 } types)
        {
            plan.Add("types", place, types);
        }

        foreach (var planned in _inOrder)
        {
            planned.AddTo(sections);
        }
    }

    /// <summary>The event of a row. Spreadsheets often name it in its first row alone.</summary>
    private CsvEvent? FindEvent(CsvCell[] row, TextSpan place)
    {
        var call = header.Find(row, CsvColumn.Call);
        var kind = call is { } stated ? CallKind.Parse(stated.Value) : CallKind.Track;
        var name = header.Find(row, CsvColumn.Event);
        if (kind is null)
        {
            issues.Add(PlanIssues.NotTakenOver, call!.Value.Span, "A plan has track, page, screen, identify and group calls; this row is not taken over.");
            return null;
        }

        if (name is null && kind.IsNamed)
        {
            if (_current is null)
            {
                issues.Add(PlanIssues.NotTakenOver, place, "No event is named here or above, so this row is not taken over.");
            }

            return _current;
        }

        var version = header.Find(row, CsvColumn.Version)?.Value ?? "";
        if (!_events.TryGetValue((kind, name?.Value ?? "", version), out _current))
        {
            var key = name is { } known ? ForeignNodes.Text(known.Value, known.Span) : ForeignNodes.Text(kind.Section, call!.Value.Span);
            _events.Add((kind, name?.Value ?? "", version), _current = new CsvEvent(kind, key, place));
            _inOrder.Add(_current);
        }

        return _current;
    }

    private void AddAbout(CsvEvent planned, CsvCell[] row)
    {
        Add(planned, "description", header.Find(row, CsvColumn.About));
        Add(planned, "why", header.Find(row, CsvColumn.Why));
        Add(planned, "owner", header.Find(row, CsvColumn.Owner));
        if (header.Find(row, CsvColumn.Version) is { } version)
        {
            var node = new ScalarNode(version.Span, version.Value, isPlain: true);
            Add(planned, node.IsCount() ? "version" : "x-version", node);
        }

        if (header.Find(row, CsvColumn.Status) is { } status)
        {
            var name = status.Value.ToLowerInvariant();
            Add(planned, Plans.EventStatusNames.All.Contains(name) ? "status" : "x-status", ForeignNodes.Text(name, status.Span));
        }
    }

    private void AddProperty(CsvEvent planned, CsvCell path, CsvCell[] row, TextSpan place)
    {
        var (parent, name) = planned.Find(path.Value);
        parent = parent.Type ?? parent;
        var known = name is null ? parent.Items : parent.Find(name);
        if (known is null)
        {
            known = _schemas.Read(ForeignNodes.Text(name ?? path.Value, path.Span), row, place, parent.IsShared);
            if (name is null)
            {
                parent.Items = known;
            }
            else
            {
                parent.Add(known);
            }
        }
        else if (!parent.IsShared)
        {
            issues.Add(PlanIssues.NotTakenOver, path.Span, $"`{IssueMessages.Shorten(path.Value)}` stands in this event twice; the first row counts.");
        }

        planned.Add(path.Value, known);
    }

    private static void Add(CsvEvent planned, string key, CsvCell? cell)
    {
        if (cell is { } found)
        {
            Add(planned, key, ForeignNodes.Text(found.Value, found.Span));
        }
    }

    private static void Add(CsvEvent planned, string key, ScalarNode value) => planned.Head.Add(key, value.Span, value);
}
