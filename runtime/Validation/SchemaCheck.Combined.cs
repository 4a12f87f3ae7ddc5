using System.Text.Json;

namespace TrackingPlan;

/// <content>Schemas that speak of one value together.</content>
internal ref partial struct SchemaCheck
{
    /// <summary>Checks the value that starts at a reader. Why no branch of <c>anyOf</c> fits is not reported: nobody can say which one was meant.</summary>
    private void CheckCombined(CombinedSchemas combined, scoped in Utf8JsonReader value)
    {
        foreach (var schema in combined.AllOf)
        {
            Apply(schema, value, isOpen: true);
        }

        if (combined.AnyOf.Length > 0 && !MatchesAny(combined.AnyOf, value))
        {
            AddValue(value, "anyOf", "what at least one schema of `anyOf` describes");
        }

        if (combined.OneOf.Length > 0 && CountMatches(combined.OneOf, value) != 1)
        {
            AddValue(value, "oneOf", "what exactly one schema of `oneOf` describes");
        }

        if (combined.Not is { } not && Matches(not, value, isOpen: true))
        {
            AddValue(value, "not", "something other than what `not` describes");
        }

        if (BranchOf(combined, value) is { } branch)
        {
            Apply(branch, value, isOpen: true);
        }

        foreach (var (name, schema) in combined.Dependencies)
        {
            if (HasProperty(value, name))
            {
                Apply(schema, value, isOpen: true);
            }
        }
    }

    /// <summary>Applies one of several schemas to the value that starts at a reader. What it finds is reported once, however many ways lead to it.</summary>
    private void Apply(SchemaNode schema, scoped in Utf8JsonReader value, bool isOpen)
    {
        schema = schema.Target;
        if (Matches(schema, value, isOpen))
        {
            return;
        }

        _isInvalid = true;
        if (_report is not null && _state.Report(schema, _origin + value.TokenStartIndex))
        {
            new SchemaCheck(this, value, _report).Check(schema, isOpen);
        }
    }

    /// <summary>
    /// Whether the value that starts at a reader is valid against a schema; nothing is reported. A schema that is tried at a place is not tried there again.
    /// </summary>
    private readonly bool Matches(SchemaNode schema, scoped in Utf8JsonReader value, bool isOpen)
    {
        schema = schema.Target;
        var place = _origin + value.TokenStartIndex;
        if (_schemas.MeetAgain && _state.Matches.TryFind(schema, place, isOpen, out var isKnown))
        {
            return isKnown;
        }

        var check = new SchemaCheck(this, value, report: null);
        check.Check(schema, isOpen);
        if (_schemas.MeetAgain)
        {
            _state.Matches.Add(schema, place, isOpen, !check._isInvalid);
        }

        return !check._isInvalid;
    }

    private readonly bool MatchesAny(SchemaNode[] schemas, scoped in Utf8JsonReader value)
    {
        foreach (var schema in schemas)
        {
            if (Matches(schema, value, isOpen: true))
            {
                return true;
            }
        }

        return false;
    }

    private readonly int CountMatches(SchemaNode[] schemas, scoped in Utf8JsonReader value)
    {
        var count = 0;
        foreach (var schema in schemas)
        {
            count += Matches(schema, value, isOpen: true) ? 1 : 0;
        }

        return count;
    }

    private readonly SchemaNode? BranchOf(CombinedSchemas combined, scoped in Utf8JsonReader value) =>
        combined.If is not { } condition ? null : Matches(condition, value, isOpen: true) ? combined.Then : combined.Else;

    /// <summary>Whether the value that starts at a reader is an object with a property.</summary>
    private static bool HasProperty(Utf8JsonReader value, ReadOnlySpan<byte> name)
    {
        if (value.TokenType != JsonTokenType.StartObject)
        {
            return false;
        }

        while (value.Read() && value.TokenType == JsonTokenType.PropertyName)
        {
            if (value.ValueTextEquals(name))
            {
                return true;
            }

            value.Read();
            value.Skip();
        }

        return false;
    }
}
