namespace TrackingPlan;

/// <content>A message as a whole: its fields say which rule it falls under, in whatever order they stand.</content>
internal unsafe ref partial struct MessageScan
{
    /// <summary>The rule that the message falls under; null when the plan has none for it.</summary>
    public readonly ScanRule? Rule => _rule;

    /// <summary>How many of the marks are about the rule of the message; those behind them are about the rule of all messages.</summary>
    public readonly int OwnMarks => _ownMarks;

    /// <summary>The places that do not follow the rules, in the order of the message, what is missing behind the object that it should be in.</summary>
    public readonly ScanMarks Marks => _buffer.Marks;

    /// <summary>What is wrong with the fields.</summary>
    public readonly EnvelopeFlaws Flaws => _flaws;

    /// <summary>Whether a scan that stops at the first mark has found one that counts: the message does not follow its rule, whatever else is in it.</summary>
    public readonly bool IsRefuted(ScanRules rules) =>
        Marks.Count > 0 && _guess is not null && rules.Common is null && !_fields.AreEscaped(_start) && _guess.IsNamedBy(_fields, _start);

    /// <summary>Reads a message, and checks it against its rules.</summary>
    /// <returns>Whether it could be read to its end. If not, no more than <see cref="IsRefuted"/> can be said of it.</returns>
    /// <exception cref="System.Text.Json.JsonException">The rule of the event can't be compiled.</exception>
    public bool Read(ScanRules rules)
    {
        if (!_isUtf8)
        {
            return false;
        }

        // The guess is right but for odd messages; then the rule is known before the fields that name it have been met, in whatever order they stand.
        _guess = rules.Guess(_message);
        if (!Follow(_guess?.Root ?? MessageCompiler.AnyMessage) || _fields.AreEscaped(_start))
        {
            return false;
        }

        _rule = rules.Find(_guess, _fields, _start, _message, out _flaws);
        if (_rule != _guess)
        {
            _buffer.Marks.Clear();
            _fields = default;
            if (!Follow(_rule?.Root ?? MessageCompiler.AnyMessage))
            {
                return false;
            }
        }

        _ownMarks = Marks.Count;
        return rules.Common is null || Follow(rules.Common);
    }

    /// <summary>The fields, for people.</summary>
    public readonly MessageEnvelope ToEnvelope() => _fields.ToEnvelope(_start);

    private bool Follow(ScanNode root)
    {
        _nameCount = 0;
        _depth = 0;
        var start = SkipWhiteSpace(_start);
        if (*start != '{')
        {
            return false;
        }

        var end = Value(root, start);
        return end != null && Offset(SkipWhiteSpace(end)) == _message.Length && (root.Whole is null || Value(root.Whole, start) != null);
    }
}
