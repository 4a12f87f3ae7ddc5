namespace TrackingPlan.Model.Syntax;

/// <summary>
/// The events of one file, kept until the parser is done. The parser leaves several objects behind for each event; nodes that were made in
/// between would be scattered among them, and the garbage collector would have to pick out each. Made afterwards they stand side by side.
/// </summary>
internal sealed class SyntaxEvents
{
    /// <summary>Small enough to stay out of the heap for large objects, which is collected with everything else.</summary>
    private const int ChunkSize = 1_000;

    private readonly List<SyntaxEvent[]> _chunks = [];
    private int _count;

    public void Add(SyntaxEvent item)
    {
        var place = _count % ChunkSize;
        if (place == 0)
        {
            _chunks.Add(new SyntaxEvent[ChunkSize]);
        }

        _chunks[_chunks.Count - 1][place] = item;
        _count++;
    }

    /// <summary>Hands the events to the builder of the tree.</summary>
    public void Build(SyntaxTreeBuilder builder)
    {
        for (var i = 0; i < _count; i++)
        {
            ref var item = ref _chunks[i / ChunkSize][i % ChunkSize];
            switch (item.Kind)
            {
                case SyntaxEventKind.End:
                    builder.Close(item.Span.End);
                    break;
                case SyntaxEventKind.PlainScalar or SyntaxEventKind.TextScalar:
                    builder.Add(new ScalarNode(item.Span, item.Value, isPlain: item.Kind == SyntaxEventKind.PlainScalar));
                    break;
                default:
                    builder.Open(
                        item.Span,
                        isMapping: item.Kind is SyntaxEventKind.BlockMapping or SyntaxEventKind.FlowMapping,
                        isFlow: item.Kind is SyntaxEventKind.FlowMapping or SyntaxEventKind.FlowSequence);
                    break;
            }
        }
    }
}
