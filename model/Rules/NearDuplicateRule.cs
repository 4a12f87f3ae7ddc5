using TrackingPlan.Model.Issues;
using TrackingPlan.Model.Plans;

namespace TrackingPlan.Model.Rules;

/// <summary>TP1009: two events whose names differ in nothing that people would say: in case, spaces, punctuation, a plural, or where the verb stands.</summary>
public static class NearDuplicateRule
{
    /// <summary>TP1009.</summary>
    public static readonly IssueDescriptor Descriptor =
        new("TP1009", "Two events with nearly the same name", "TrackingStyle", IssueSeverity.Warning);

    /// <summary>Finds the later one of two such events.</summary>
    public static IEnumerable<PlanFinding> Check(PlanPart part)
    {
        var byKey = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var planned in part.NewestEvents)
        {
            var keys = KeysOf(planned.Name).ToArray();
            if (keys.Select(key => byKey.TryGetValue(key, out var name) ? name : null).FirstOrDefault(name => name is not null) is { } first)
            {
                yield return new PlanFinding(
                    Descriptor,
                    $"`{IssueMessages.Shorten(planned.Name)}` is nearly the same name as `{IssueMessages.Shorten(first)}`; if both mean the same event, remove one, else name the difference.",
                    PlanPath.Event(planned.Name),
                    PlanPath.Event(first));
            }

            foreach (var key in keys.Where(key => !byKey.ContainsKey(key)))
            {
                byKey.Add(key, planned.Name);
            }
        }
    }

    /// <summary>
    /// What names have in common that are nearly the same: their letters (<c>Sign Up Completed</c>, <c>Signup Completed</c>), and their words with the verbs
    /// behind the others (<c>Completed Order</c>). The order of the others stays: <c>Account Invited User</c> is not <c>User Invited Account</c>.
    /// </summary>
    private static IEnumerable<string> KeysOf(string name)
    {
        // A plus and a sharp make a difference: C, C++, C#.
        var words = NameWords.Of(name.Replace("+", " plus ").Replace("#", " sharp ")).Select(Singular).ToArray();
        if (words.Length > 0)
        {
            yield return string.Concat(words);
            yield return string.Join(" ", words.Where(word => !EnglishWords.IsPastTense(word)).Concat(words.Where(EnglishWords.IsPastTense)));
        }
    }

    private static string Singular(string word) =>
        word.Length > 3 && word != "news" && word[word.Length - 1] == 's' && word[word.Length - 2] is not ('s' or 'u' or 'i') ? word.Substring(0, word.Length - 1) : word;
}
