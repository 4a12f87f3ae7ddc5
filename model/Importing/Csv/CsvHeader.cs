namespace TrackingPlan.Model.Importing.Csv;

/// <summary>What the columns of a table are called: those of our own export, and the names that spreadsheets have.</summary>
internal sealed class CsvHeader
{
    private static readonly (CsvColumn Column, string[] Names)[] Rows =
    [
        (CsvColumn.Call, ["call", "calltype", "eventtype"]),
        (CsvColumn.Event, ["event", "eventname", "events", "name"]),
        (CsvColumn.Version, ["version", "eventversion"]),
        (CsvColumn.Status, ["status", "eventstatus"]),
        (CsvColumn.Owner, ["owner", "team", "eventowner"]),
        (CsvColumn.Why, ["why", "purpose"]),
        (CsvColumn.About, ["about", "eventdescription"]),
        (CsvColumn.Property, ["property", "propertyname", "properties", "parameter", "parametername"]),
        (CsvColumn.Type, ["type", "propertytype", "datatype", "valuetype", "parametertype"]),
        (CsvColumn.Required, ["required", "isrequired", "mandatory", "propertyrequired"]),
        (CsvColumn.Constraints, ["constraints"]),
        (CsvColumn.Values, ["values", "enum", "enumvalues", "allowedvalues", "possiblevalues"]),
        (CsvColumn.Pii, ["pii"]),
        (CsvColumn.Example, ["example", "examplevalue", "samplevalue", "propertyexample"]),
        (CsvColumn.Deprecated, ["deprecated"]),
        (CsvColumn.Description, ["description", "propertydescription", "definition"]),
    ];

    private static readonly Dictionary<string, CsvColumn> Names =
        Rows.SelectMany(row => row.Names.Select(name => (name, row.Column))).ToDictionary(pair => pair.name, pair => pair.Column, StringComparer.Ordinal);

    private readonly CsvCell[] _cells;
    private readonly CsvColumn[] _columns;

    /// <summary>Takes the first row.</summary>
    public CsvHeader(CsvCell[] cells)
    {
        _cells = cells;
        _columns = Array.ConvertAll(cells, cell => Names.TryGetValue(string.Concat(cell.Value.Where(char.IsLetterOrDigit)).ToLowerInvariant(), out var column) ? column : CsvColumn.Other);
        for (var i = 0; i < _columns.Length; i++)
        {
            // Of two columns that say the same the first one counts; a table without properties describes its events.
            _columns[i] = Array.IndexOf(_columns, _columns[i]) < i ? CsvColumn.Other : _columns[i];
        }

        IsOurs = Has(CsvColumn.Call) && Has(CsvColumn.Constraints);
    }

    /// <summary>Whether our own export wrote the table: then types may be names of shapes, and values are separated in one way.</summary>
    public bool IsOurs { get; }

    /// <summary>Whether the table has a column.</summary>
    public bool Has(CsvColumn column) => Array.IndexOf(_columns, column) >= 0;

    /// <summary>The cell of a row in a column; null where it is empty.</summary>
    public CsvCell? Find(CsvCell[] row, CsvColumn column) =>
        Array.IndexOf(_columns, column) is var index and >= 0 && index < row.Length && row[index].Value.Length > 0 ? row[index] : null;

    /// <summary>The cells of a row that only the team knows, each with a key for it.</summary>
    public IEnumerable<(string Key, CsvCell Cell)> Others(CsvCell[] row) =>
        from index in Enumerable.Range(0, Math.Min(row.Length, _columns.Length))
        where _columns[index] == CsvColumn.Other && row[index].Value.Length > 0 && _cells[index].Value.Length > 0
        select ("x-" + string.Join("-", _cells[index].Value.ToLowerInvariant().Split([' ', '\t', '\r', '\n'], StringSplitOptions.RemoveEmptyEntries)), row[index]);
}
