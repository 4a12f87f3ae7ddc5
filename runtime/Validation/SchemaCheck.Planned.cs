using System.Runtime.CompilerServices;
using System.Text.Json;

namespace TrackingPlan;

/// <content>Properties that an object does not name itself, but a schema that applies to it beside its own.</content>
internal ref partial struct SchemaCheck
{
    /// <summary>Whether a schema that applies to the object beside its own names the property at the reader, and so plans it.</summary>
    /// <param name="combined">What is combined with the object's own schema.</param>
    /// <param name="place">The object.</param>
    private readonly bool IsPlanned(CombinedSchemas combined, ref ObjectPlace place)
    {
        if (place.ApplicableEnd < 0)
        {
            FindApplicable(combined, place.Start, place.ApplicableStart);
            place.ApplicableEnd = _state.Applicable.Count;
        }

        for (var i = place.ApplicableStart; i < place.ApplicableEnd; i++)
        {
            if (_state.Applicable[i].Object is { } keywords && Names(keywords))
            {
                return true;
            }
        }

        return false;
    }

    private readonly bool Names(ObjectKeywords keywords)
    {
        var reader = _reader;
        return keywords.SaysAdditional || keywords.Properties.Find(ref reader, 0) >= 0 || (keywords.PatternProperties.Length > 0 && NamesByPattern(keywords));
    }

    [SkipLocalsInit]
    private readonly bool NamesByPattern(ObjectKeywords keywords)
    {
        using var name = new UnescapedText(_reader, stackalloc byte[UnescapedText.StackBytes]);
        foreach (var pattern in keywords.PatternProperties)
        {
            if (Verdict(pattern.Pattern, name.Bytes) == PatternVerdict.Matches)
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Puts the schemas that apply to an object behind those in <see cref="CheckState.Applicable"/>, and then those that apply because of them.</summary>
    /// <param name="combined">What is combined with the object's own schema.</param>
    /// <param name="start">At the object.</param>
    /// <param name="first">Where the schemas of this object begin.</param>
    private readonly void FindApplicable(CombinedSchemas combined, scoped in Utf8JsonReader start, int first)
    {
        AddApplicable(combined, start, first);
        for (var i = first; i < _state.Applicable.Count; i++)
        {
            if (_state.Applicable[i].Combined is { } inner)
            {
                AddApplicable(inner, start, first);
            }
        }
    }

    private readonly void AddApplicable(CombinedSchemas combined, scoped in Utf8JsonReader start, int first)
    {
        foreach (var schema in combined.AllOf)
        {
            AddApplicable(schema, first);
        }

        AddMatching(combined.AnyOf, start, first);
        AddMatching(combined.OneOf, start, first);
        if (BranchOf(combined, start) is { } branch)
        {
            AddApplicable(branch, first);
        }

        foreach (var (trigger, schema) in combined.Dependencies)
        {
            if (HasProperty(start, trigger))
            {
                AddApplicable(schema, first);
            }
        }
    }

    /// <summary>Adds the branches that fit. If none does, that is reported elsewhere, and the names of all branches count.</summary>
    private readonly void AddMatching(SchemaNode[] branches, scoped in Utf8JsonReader start, int first)
    {
        var count = _state.Applicable.Count;
        foreach (var schema in branches)
        {
            if (Matches(schema, start, isOpen: true))
            {
                AddApplicable(schema, first);
            }
        }

        // A branch that fits may be there already, because of another schema: then it is found by its match.
        if (_state.Applicable.Count == count && !MatchesAny(branches, start))
        {
            foreach (var schema in branches)
            {
                AddApplicable(schema, first);
            }
        }
    }

    private readonly void AddApplicable(SchemaNode schema, int first)
    {
        schema = schema.Target;
        if (!_schemas.MeetAgain || _state.Applicable.IndexOf(schema, first) < 0)
        {
            _state.Applicable.Add(schema);
        }
    }
}
