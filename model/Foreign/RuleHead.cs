using TrackingPlan.Model.Syntax;

namespace TrackingPlan.Model.Foreign;

/// <summary>What stands beside the schema of a rule: its description, its version, and when it was made and given up.</summary>
internal static class RuleHead
{
    /// <summary>A date in the year 1 is how Segment writes that there is none.</summary>
    private const string NoDate = "0001-";

    /// <summary>Adds all entries of a rule but some.</summary>
    public static void Add(MappingBuilder translated, CallKind kind, MappingNode rule, params string[] without)
    {
        foreach (var entry in rule.Entries.Where(entry => !without.Contains(entry.Key.Value)))
        {
            switch (entry.Key.Value)
            {
                case "description" when entry.Value.AsText() is { } description:
                    translated.Add(entry.Key, description);
                    break;
                case "version" when kind != CallKind.Common && entry.Value.IsCount():
                    translated.Add(entry.Key, entry.Value);
                    break;
                case "x-destinations" when kind != CallKind.Common && entry.Value is SequenceNode names && names.Items.All(name => name is ScalarNode { Kind: ScalarKind.String }):
                    // Our own exports have them, in a key that others ignore.
                    translated.Add("destinations", entry.Key.Span, entry.Value);
                    break;
                case "deprecatedAt" when entry.Value.AsText() is { } date:
                    if (!date.Value.StartsWith(NoDate, StringComparison.Ordinal))
                    {
                        Deprecate(translated, kind, entry);
                    }

                    break;
                default:
                    translated.Keep(entry);
                    break;
            }
        }
    }

    private static void Deprecate(MappingBuilder translated, CallKind kind, MappingEntry entry)
    {
        if (kind != CallKind.Common)
        {
            translated.Add("status", entry.Key.Span, ForeignNodes.Text("deprecated", entry.Value.Span));
        }

        translated.Keep(entry);
    }
}
