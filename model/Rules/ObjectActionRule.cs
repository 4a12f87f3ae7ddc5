using TrackingPlan.Model.Issues;
using TrackingPlan.Model.Plans;

namespace TrackingPlan.Model.Rules;

/// <summary>
/// TP1001: an event is named Object-Action in Title Case, a noun and then a verb in the past tense, <c>Order Completed</c>
/// (Segment, "Naming conventions for track events").
/// </summary>
public static class ObjectActionRule
{
    /// <summary>TP1001.</summary>
    public static readonly IssueDescriptor Descriptor =
        new("TP1001", "Event name is not Object-Action in Title Case", "TrackingStyle", IssueSeverity.Warning);

    /// <summary>Finds the events whose names do not follow the convention. Where another rule knows what is wrong with a name, that one speaks alone.</summary>
    public static IEnumerable<PlanFinding> Check(PlanPart part) => part.NewestEvents
        .Where(planned => !Follows(planned.Name))
        .Where(planned => !DynamicNameRule.Applies(planned.Name) && !ValueInNameRule.Applies(planned.Name) && !ViewEventRule.Applies(planned.Name))
        .Select(planned => new PlanFinding(Descriptor, Explain(planned.Name), PlanPath.Event(planned.Name)));

    /// <summary>Whether a name is Object-Action in Title Case: <c>Order Completed</c>, <c>Signed Up</c>, <c>Product Added to Wishlist</c>.</summary>
    public static bool Follows(string name)
    {
        var words = name.Split(' ');
        return words.All(IsWord) && IsTitleCase(words) && HasActionBehindObject(words);
    }

    /// <summary>The name in Title Case, if that is all that it lacks; else null.</summary>
    public static string? Suggest(string name) => TitleCase.From(name) is var title && title != name && Follows(title) ? title : null;

    private static string Explain(string name)
    {
        const string Convention = "is not Object-Action in Title Case: name the object, then what happened to it in the past tense";
        return Suggest(name) is { } suggestion
            ? $"`{name}` {Convention}; did you mean `{suggestion}`?"
            : $"`{name}` {Convention}, such as `Order Completed`.";
    }

    private static bool IsWord(string word) =>
        word.Length > 0 && word.Any(char.IsLetterOrDigit) && word.All(c => char.IsLetterOrDigit(c) || c is '\'' or '’' or '&' or '-' or '/' or '+' or '#' or '.');

    private static bool IsTitleCase(string[] words)
    {
        for (var i = 0; i < words.Length; i++)
        {
            var mayBeLower = i > 0 && i < words.Length - 1 && EnglishWords.IsSmall(words[i]);
            if (!mayBeLower && !TitleCase.IsCapitalised(words[i]))
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>
    /// Some word says what happened and has an object before it. It ends the name, but for a particle (<c>Signed Up</c>) or a phrase with a preposition
    /// (<c>Product Added to Wishlist</c>); where the name does not start with a verb, another object may follow (<c>Account Added User</c>). With a
    /// particle it needs no object before it, nor does a verb that people alone are the object of (<c>Unsubscribed</c>).
    /// </summary>
    private static bool HasActionBehindObject(string[] words)
    {
        for (var i = 0; i < words.Length; i++)
        {
            var isAction = EnglishWords.IsPastTense(words[i]) || (i > 0 && EnglishWords.IsHeartbeat(words[i]));
            if (!isAction)
            {
                continue;
            }

            var next = i + 1;
            var hasParticle = next < words.Length && EnglishWords.IsParticle(words[next]);
            if (hasParticle)
            {
                next++;
            }

            var endsName = next == words.Length || EnglishWords.IsPreposition(words[next]);
            var hasObject = i > 0 || hasParticle || EnglishWords.IsAboutPeople(words[i]);
            if ((endsName && hasObject) || (i > 0 && !EnglishWords.IsPastTense(words[0])))
            {
                return true;
            }
        }

        return false;
    }
}
