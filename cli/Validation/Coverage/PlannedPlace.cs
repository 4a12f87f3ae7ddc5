using System.Text;
using System.Text.Json;

namespace TrackingPlan.Cli.Validation.Coverage;

/// <summary>A property that is planned, or the items of a list, and whether it was seen. Many threads mark it, and all of them the same way.</summary>
/// <param name="name">The name on the wire; empty for the items of a list.</param>
/// <param name="pointer">The JSON Pointer to it in a message, with <c>*</c> for the index of a list.</param>
internal sealed class PlannedPlace(string name, string pointer)
{
    private readonly byte[] _name = Encoding.UTF8.GetBytes(name);
    private volatile bool _isDone;

    /// <summary>The JSON Pointer to it in a message, with <c>*</c> for the index of a list.</summary>
    public string Pointer => pointer;

    /// <summary>Whether any message has it.</summary>
    public bool IsSeen { get; private set; }

    /// <summary>Whether it was seen with all that is planned in it. Nobody has to look at it any more.</summary>
    public bool IsDone => _isDone;

    /// <summary>The properties of its object.</summary>
    public List<PlannedPlace> Properties { get; } = [];

    /// <summary>The items of its list.</summary>
    public PlannedPlace? Items { get; set; }

    /// <summary>The properties that are planned at this place and in it; items are none.</summary>
    public IEnumerable<PlannedPlace> All => (name.Length > 0 ? [this] : Enumerable.Empty<PlannedPlace>())
        .Concat(Properties.SelectMany(property => property.All))
        .Concat(Items?.All ?? Enumerable.Empty<PlannedPlace>());

    /// <summary>The properties at this place and in it that no message has. What is in one that was never seen goes without saying.</summary>
    public IEnumerable<PlannedPlace> NeverSeen => name.Length > 0 && !IsSeen ? [this] : Properties.SelectMany(property => property.NeverSeen).Concat(Items?.NeverSeen ?? Enumerable.Empty<PlannedPlace>());

    /// <summary>Marks what a value has; the reader is at its first token, and then at its last.</summary>
    public void See(ref Utf8JsonReader reader)
    {
        if (_isDone)
        {
            reader.Skip();
            return;
        }

        IsSeen = true;
        if (reader.TokenType == JsonTokenType.StartObject)
        {
            SeeObject(ref reader);
        }
        else if (reader.TokenType == JsonTokenType.StartArray)
        {
            while (reader.Read() && reader.TokenType != JsonTokenType.EndArray)
            {
                See(Items, ref reader);
            }
        }

        _isDone = Properties.TrueForAll(property => property.IsDone) && Items?.IsDone != false;
    }

    private void SeeObject(ref Utf8JsonReader reader)
    {
        var expected = 0;
        while (reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
        {
            var index = Find(ref reader, expected);
            reader.Read();
            See(index < 0 ? null : Properties[index], ref reader);
            expected = index < 0 ? expected : index + 1;
        }
    }

    private static void See(PlannedPlace? place, ref Utf8JsonReader reader)
    {
        if (place is null)
        {
            reader.Skip();
        }
        else
        {
            place.See(ref reader);
        }
    }

    /// <summary>The property whose name the reader is at, looked for in the order of the plan; -1 for another one.</summary>
    private int Find(ref Utf8JsonReader reader, int expected)
    {
        for (var i = 0; i < Properties.Count; i++)
        {
            var index = (expected + i) % Properties.Count;
            if (reader.ValueTextEquals(Properties[index]._name))
            {
                return index;
            }
        }

        return -1;
    }
}
