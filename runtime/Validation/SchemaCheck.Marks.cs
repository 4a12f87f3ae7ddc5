namespace TrackingPlan;

/// <content>Places that a scan has marked: each is looked at again, for what is wrong there.</content>
internal ref partial struct SchemaCheck
{
    /// <summary>Puts marks into words.</summary>
    /// <param name="schemas">What the message should follow.</param>
    /// <param name="message">The message, whose JSON is known to be sound and without names that are there twice.</param>
    /// <param name="marks">The marks.</param>
    /// <param name="ownMarks">How many of them are about the rule of the message; those behind them are about that of all messages.</param>
    /// <param name="report">Where violations are collected.</param>
    public static void Report(RuleSchemas schemas, ReadOnlySpan<byte> message, ScanMarks marks, int ownMarks, ViolationReport report)
    {
        var state = CheckState.Take();
        for (var i = 0; i < marks.Count; i++)
        {
            report.IsCommon = i >= ownMarks;
            new SchemaCheck(schemas, message, report, state, marks[i].Offset, JsonPointer.Of(marks.PathOf(marks[i]), message)).Report(marks[i], report);
        }

        state.Release();
    }

    private void Report(ScanMark mark, ViolationReport report)
    {
        var schema = mark.Node.Schema!;
        switch (mark.Kind)
        {
            case ScanMarkKind.Missing:
                report.AddRequired(_originPath, schema.Object!.Properties.Rows.First(row => row.Utf8Name.AsSpan().SequenceEqual(mark.Node.Names.Rows[mark.Number].Name)));
                break;
            case ScanMarkKind.Unplanned:
                ReportUnplanned(schema.Object!, mark.Number, report);
                break;
            case ScanMarkKind.PropertyCount:
                ReportCount(schema.Object!.Bounds, mark.Number);
                break;
            case ScanMarkKind.ItemCount:
                ReportCount(schema.Array!.Bounds, mark.Number);
                break;
            default:
                Check(schema, report.IsCommon);
                break;
        }
    }

    /// <summary>The name of the property is at the reader.</summary>
    private void ReportUnplanned(ObjectKeywords keywords, int objectOffset, ViolationReport report)
    {
        var objectPath = JsonPointer.Parent(_originPath);
        if (keywords.Additional is null && _schemas.IsCommon(objectPath, _reader.GetString()!))
        {
            return;
        }

        var isHidden = IsPersonal(objectOffset - _origin);
        report.AddUnplannedProperty(ref _reader, isHidden ? objectPath : _originPath, isHidden);
    }

    private void ReportCount(CountBound[] bounds, int count)
    {
        foreach (var bound in bounds)
        {
            AddCount(_reader, bound, count);
        }
    }
}
