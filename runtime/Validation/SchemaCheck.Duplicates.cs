using System.Text;
using System.Text.Json;

namespace TrackingPlan;

/// <content>Properties that an object has twice: one reader takes the first value and another one the last.</content>
internal ref partial struct SchemaCheck
{
    /// <summary>Checks the whole message, whatever the plan says of it. A name is the same when it is spelt with escapes.</summary>
    private void CheckDuplicates()
    {
        var names = new Stack<(Dictionary<string, bool> Reported, long Offset)>();
        do
        {
            switch (_reader.TokenType)
            {
                case JsonTokenType.StartObject:
                    names.Push((new Dictionary<string, bool>(StringComparer.Ordinal), _reader.TokenStartIndex));
                    break;
                case JsonTokenType.EndObject:
                    names.Pop();
                    break;
                case JsonTokenType.PropertyName:
                    CheckDuplicate(names.Peek().Reported, names.Peek().Offset);
                    break;
            }
        }
        while (_reader.Read());
    }

    /// <summary>Checks the name at the reader. What stands there three times is reported once.</summary>
    private void CheckDuplicate(Dictionary<string, bool> reported, long objectOffset)
    {
        var name = NameOf(ref _reader);
        if (!reported.TryGetValue(name, out var isReported))
        {
            reported.Add(name, false);
        }
        else if (!isReported && Fail())
        {
            reported[name] = true;
            var isHidden = IsPersonal(objectOffset);
            _report.AddDuplicate(PathToName(objectOffset, isHidden), isHidden);
        }
    }

    /// <summary>The name at the reader; half of a character, which no text can hold, as it is spelt.</summary>
    private static string NameOf(ref Utf8JsonReader reader)
    {
        try
        {
            return reader.GetString()!;
        }
        catch (InvalidOperationException)
        {
            return Encoding.UTF8.GetString(reader.ValueSpan);
        }
    }
}
