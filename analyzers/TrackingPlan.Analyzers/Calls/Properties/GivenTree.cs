using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;
using TrackingPlan.Analyzers.Planned;

namespace TrackingPlan.Analyzers.Calls.Properties;

/// <summary>All objects and values that a call gives to its event, laid beside what the plan says of them.</summary>
internal sealed class GivenTree
{
    private readonly PropertiesReader _reader;
    private readonly PlannedRecords _records;
    private readonly Lazy<bool> _isToTracker;
    private readonly List<GivenObject> _objects = [];
    private readonly List<GivenValue> _values = [];

    /// <summary>Goes through the properties of an event and all that is written inside them.</summary>
    public GivenTree(PropertiesReader reader, PlannedRecords records, string owner, GivenProperties given, ImmutableArray<PlannedRecord> planned, Lazy<bool> isToTracker)
    {
        _reader = reader;
        _records = records;
        _isToTracker = isToTracker;
        Add(owner, given, planned);
    }

    /// <summary>The event's properties first, then the objects inside them.</summary>
    public IReadOnlyList<GivenObject> Objects => _objects;

    /// <summary>The values of all these objects.</summary>
    public IReadOnlyList<GivenValue> Values => _values;

    private void Add(string owner, GivenProperties given, ImmutableArray<PlannedRecord> planned)
    {
        var compared = new GivenObject(owner, given, planned);
        _objects.Add(compared);
        foreach (var property in given.Final)
        {
            if (property.OnlyName is { } name && compared.Find(name) is { IsEmpty: false } found)
            {
                Add(name, $"The property '{name}'", property.Value, [.. found.Select(property => property.Type)], found.All(property => property.IsRequired));
            }
        }
    }

    private void Add(string name, string subject, IOperation value, ImmutableArray<PlannedType> planned, bool isRequired)
    {
        foreach (var alternative in ValueAlternatives.Of(value))
        {
            _values.Add(new(subject, alternative, planned, isRequired, _isToTracker));
            ImmutableArray<PlannedRecord> records = [.. planned.Select(type => _records.Of(type.Symbol)).OfType<PlannedRecord>()];
            ImmutableArray<PlannedType> items = [.. planned.Select(type => type.Items).OfType<PlannedType>()];
            if (records.Length == planned.Length && _reader.Read(alternative) is { } inner)
            {
                Add(name, inner, records);
            }
            else if (items.Length == planned.Length)
            {
                foreach (var item in ItemsOf(alternative))
                {
                    Add(name, $"An item of '{name}'", item, items, isRequired: true);
                }
            }
        }
    }

    private static IEnumerable<IOperation> ItemsOf(IOperation list) => list switch
    {
        IArrayCreationOperation { Initializer: { } initializer } => initializer.ElementValues,
        ICollectionExpressionOperation collection => collection.Elements.Where(element => element is not ISpreadOperation),
        IObjectCreationOperation { Initializer: { } initializer } => initializer.Initializers.OfType<IInvocationOperation>().Where(add => add.Arguments.Length == 1).Select(add => add.Arguments[0].Value),
        _ => [],
    };
}
