using TrackingPlan.Model.Issues;
using TrackingPlan.Model.Plans;

namespace TrackingPlan.Model.Diffs;

internal sealed partial class SchemaComparison
{
    private const JsonTypes AllTypes =
        JsonTypes.String | JsonTypes.Integer | JsonTypes.Number | JsonTypes.Boolean | JsonTypes.Object | JsonTypes.Array | JsonTypes.Null;

    /// <summary>The types that values may have: those that are stated, else those of the values that are listed, else all.</summary>
    private static JsonTypes TypesOf(Schema schema)
    {
        var listed = ValuesOf(schema).Aggregate(JsonTypes.None, (types, value) => types | TypeOf(value));
        var types = schema.Types != JsonTypes.None ? schema.Types : listed != JsonTypes.None ? listed : AllTypes;
        return types.HasFlag(JsonTypes.Number) ? types | JsonTypes.Integer : types;
    }

    /// <summary>The narrowest type of a value.</summary>
    private static JsonTypes TypeOf(JsonLiteral value) =>
        !value.Types.HasFlag(JsonTypes.Number) ? value.Types : value.Json.IndexOfAny(['.', 'e', 'E']) < 0 ? JsonTypes.Integer : JsonTypes.Number;

    private static IEnumerable<JsonLiteral> ValuesOf(Schema schema) => schema.Const is { } only ? [only] : schema.Enum;

    private void CompareTypesOf(ComparedPlace place, ref ChangeEffects unsaid)
    {
        var (before, now) = (TypesOf(place.Old.Schema), TypesOf(place.Current.Schema));
        if (before != now)
        {
            var rule = (before & now) == before ? DiffRules.TypeWidened : (before & now) == now ? DiffRules.TypeNarrowed : DiffRules.TypeChanged;
            _changes.Add(rule, place, $"Its type was {NameOf(before)} and is {NameOf(now)}.", ChangeEffects.Wire | unsaid, isStricter: rule != DiffRules.TypeWidened);
            unsaid = ChangeEffects.None;
        }
    }

    private static string NameOf(JsonTypes types) => types == AllTypes ? "any" : ChangeText.Types(types);

    private void CompareEnum(ComparedPlace place, ref ChangeEffects unsaid)
    {
        var before = ValuesOf(place.Old.Schema).Select(value => value.Json).ToArray();
        var now = ValuesOf(place.Current.Schema).Select(value => value.Json).ToArray();
        if (before.Length == 0 || now.Length == 0)
        {
            if (before.Length != now.Length)
            {
                var isListed = now.Length > 0;
                var message = isListed ? $"Only {ListOf(now)} may stand there now." : $"It is no longer one of {ListOf(before)}.";
                _changes.Add(isListed ? DiffRules.ConstraintTightened : DiffRules.ConstraintLoosened, place, message, ChangeEffects.Wire | unsaid, isListed);
                unsaid = ChangeEffects.None;
            }

            return;
        }

        foreach (var value in now.Except(before, StringComparer.Ordinal))
        {
            _changes.Add(DiffRules.ValueAdded, place, $"{ChangeText.Quote(value)} is allowed now.", ChangeEffects.Wire | unsaid);
            unsaid = ChangeEffects.None;
        }

        foreach (var value in before.Except(now, StringComparer.Ordinal))
        {
            _changes.Add(DiffRules.ValueRemoved, place, $"{ChangeText.Quote(value)} is not allowed any more.", ChangeEffects.Code | ChangeEffects.Wire | unsaid, isStricter: true);
            unsaid = ChangeEffects.None;
        }
    }

    private static string ListOf(string[] values) => ChangeText.Quote(string.Join(", ", values));

    private void CompareDocumentation(ComparedPlace place)
    {
        var (before, now) = (place.Old.Schema, place.Current.Schema);
        Report(DiffRules.LifeCycleChanged, "deprecated", DeprecationOf(before), DeprecationOf(now));
        Report(DiffRules.PrivacyChanged, "pii", before.Pii, now.Pii);
        Report(DiffRules.DocumentationChanged, "example", before.Example?.Json, now.Example?.Json);
        Report(DiffRules.DocumentationChanged, "default", before.Default?.Json, now.Default?.Json);
        if (!place.IsCall)
        {
            // What describes a call is compared with it.
            Report(DiffRules.DocumentationChanged, "description", before.Description, now.Description);
        }

        void Report(IssueDescriptor rule, string key, string? old, string? current)
        {
            if (old != current)
            {
                _changes.Add(rule, place, $"Its `{key}` was {ChangeText.Quote(old ?? "")} and is {ChangeText.Quote(current ?? "")}.", ChangeEffects.Docs);
            }
        }
    }

    private static string? DeprecationOf(Schema schema) => schema.Deprecation is { Length: 0 } ? "true" : schema.Deprecation;
}
