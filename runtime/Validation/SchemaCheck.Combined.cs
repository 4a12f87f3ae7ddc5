using System.Runtime.CompilerServices;
using System.Text.Json;

namespace TrackingPlan;

/// <content>Schemas that speak of one value together.</content>
internal ref partial struct SchemaCheck
{
    /// <summary>Checks the value that starts at a reader. Why no branch of <c>anyOf</c> fits is not reported: nobody can say which one was meant.</summary>
    private void CheckCombined(CombinedSchemas combined, Utf8JsonReader value)
    {
        foreach (var schema in combined.AllOf)
        {
            Apply(schema, value, isOpen: true);
        }

        if (combined.AnyOf.Length > 0 && CountMatches(combined.AnyOf, value) == 0)
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
    private void Apply(SchemaNode schema, Utf8JsonReader value, bool isOpen)
    {
        schema = schema.Target;
        if (Matches(schema, value, isOpen))
        {
            return;
        }

        _isInvalid = true;
        if (_report is not null && State.Reported.Add((schema, _origin + value.TokenStartIndex)))
        {
            var check = this;
            check._reader = value;
            check.Check(schema, isOpen);
        }
    }

    /// <summary>Whether the value that starts at a reader is valid against a schema; nothing is reported.</summary>
    private bool Matches(SchemaNode schema, Utf8JsonReader value, bool isOpen)
    {
        schema = schema.Target;
        var key = (schema, _origin + value.TokenStartIndex, isOpen);
        if (!State.Matches.TryGetValue(key, out var matches))
        {
            var check = this;
            check._report = null;
            check._isInvalid = false;
            check._reader = value;
            check.Check(schema, isOpen);
            State.Matches[key] = matches = !check._isInvalid;
        }

        return matches;
    }

    private int CountMatches(SchemaNode[] schemas, Utf8JsonReader value)
    {
        var count = 0;
        foreach (var schema in schemas)
        {
            count += Matches(schema, value, isOpen: true) ? 1 : 0;
        }

        return count;
    }

    private SchemaNode? BranchOf(CombinedSchemas combined, Utf8JsonReader value) =>
        combined.If is not { } condition ? null : Matches(condition, value, isOpen: true) ? combined.Then : combined.Else;

    /// <summary>
    /// Whether a combined schema that applies to the object names the property, and so plans it. If no branch of <c>anyOf</c> or <c>oneOf</c> fits, that is
    /// reported, and the names of all branches count.
    /// </summary>
    /// <param name="combined">The schemas beside the object's own.</param>
    /// <param name="name">At the property's name.</param>
    /// <param name="start">At the object.</param>
    /// <param name="visited">The schemas that have been asked.</param>
    private bool IsPlanned(CombinedSchemas combined, Utf8JsonReader name, Utf8JsonReader start, HashSet<SchemaNode> visited)
    {
        if (!RuntimeHelpers.TryEnsureSufficientExecutionStack())
        {
            return true;
        }

        foreach (var schema in combined.AllOf)
        {
            if (Plans(schema, name, start, visited))
            {
                return true;
            }
        }

        foreach (var branches in new[] { combined.AnyOf, combined.OneOf })
        {
            var isNone = CountMatches(branches, start) == 0;
            foreach (var schema in branches)
            {
                if ((isNone || Matches(schema, start, isOpen: true)) && Plans(schema, name, start, visited))
                {
                    return true;
                }
            }
        }

        if (BranchOf(combined, start) is { } branch && Plans(branch, name, start, visited))
        {
            return true;
        }

        foreach (var (trigger, schema) in combined.Dependencies)
        {
            if (HasProperty(start, trigger) && Plans(schema, name, start, visited))
            {
                return true;
            }
        }

        return false;
    }

    private bool Plans(SchemaNode schema, Utf8JsonReader name, Utf8JsonReader start, HashSet<SchemaNode> visited)
    {
        schema = schema.Target;
        if (!visited.Add(schema))
        {
            return false;
        }

        if (schema.Object is { } keywords)
        {
            if (keywords.SaysAdditional || keywords.Properties.Find(ref name, 0) >= 0)
            {
                return true;
            }

            foreach (var pattern in keywords.PatternProperties)
            {
                if (Matches(pattern.Pattern, name.GetString()))
                {
                    return true;
                }
            }
        }

        return schema.Combined is { } combined && IsPlanned(combined, name, start, visited);
    }

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
