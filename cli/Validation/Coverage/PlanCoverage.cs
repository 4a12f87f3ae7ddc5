using System.Text.Json;
using TrackingPlan.Model.Plans;

namespace TrackingPlan.Cli.Validation.Coverage;

/// <summary>Finds out which planned events and properties messages have, and which none has. Safe to use from many threads.</summary>
internal sealed class PlanCoverage
{
    private readonly Dictionary<string, Dictionary<string, EventCoverage>> _calls = new(StringComparer.Ordinal);
    private readonly List<EventCoverage> _events = [];

    /// <param name="plan">What is planned.</param>
    public PlanCoverage(Plan plan)
    {
        var types = plan.Types.ToDictionary(type => type.Name, StringComparer.Ordinal);
        foreach (var planned in plan.Calls)
        {
            var call = planned.Call.ToString().ToLowerInvariant();
            if (!_calls.TryGetValue(call, out var events))
            {
                _calls.Add(call, events = new(StringComparer.Ordinal));
            }

            if (!events.TryGetValue(planned.Name, out var coverage))
            {
                events.Add(planned.Name, coverage = new EventCoverage(call, planned.Name));
                _events.Add(coverage);
            }

            new PlannedPlaces(types).Add(coverage.Root, planned.Properties, "/" + MessageHead.MembersOf(call));
        }
    }

    /// <summary>What is planned, in the order of the plan.</summary>
    public IReadOnlyList<EventCoverage> Events => _events;

    /// <summary>Marks what a message has, valid or not.</summary>
    public void See(ReadOnlySpan<byte> message)
    {
        var reader = new Utf8JsonReader(message);
        try
        {
            See(ref reader, message);
        }
        catch (Exception exception) when (exception is JsonException or InvalidOperationException)
        {
            // A broken message shows what stands before the break.
        }
    }

    private void See(ref Utf8JsonReader reader, ReadOnlySpan<byte> message)
    {
        var head = default(MessageHead);
        var isObject = reader.Read() && reader.TokenType == JsonTokenType.StartObject;
        while (isObject && reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
        {
            head.Take(ref reader);

            // Nearly all messages say what they are before they say more, and of most events everything has been seen.
            if (Find(head) is { } planned)
            {
                planned.IsSeen = true;
                if (planned.Root.IsDone || See(planned.Root, head, message))
                {
                    return;
                }
            }

            reader.Skip();
        }
    }

    /// <summary>Marks the properties, if they have been met.</summary>
    private static bool See(PlannedPlace root, in MessageHead head, ReadOnlySpan<byte> message)
    {
        if (head.Members is not { } start)
        {
            return false;
        }

        var reader = new Utf8JsonReader(message[start..]);
        reader.Read();
        root.See(ref reader);
        return true;
    }

    private EventCoverage? Find(in MessageHead head) =>
        head.Type is { } type && _calls.TryGetValue(type, out var events) && head.NameFor(type) is { } name ? events.GetValueOrDefault(name) : null;
}
