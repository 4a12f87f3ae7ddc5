namespace TrackingPlan.Model.Rules;

/// <summary>The little English that event names are made of. Lists are maintained by hand: a verb that is missing is a bug report.</summary>
internal static class EnglishWords
{
    private static readonly HashSet<string> Small = Words("a an and as at but by for from in into nor of on onto or out over per so the to up via vs with");

    private static readonly HashSet<string> Prepositions = Words("about after against as at before between by during for from in inside into of on onto per through to toward towards under until via with within without");

    private static readonly HashSet<string> Particles = Words("again ahead apart around aside away back by down forward in off on out over through together up");

    /// <summary>Verbs that say what a person did without naming the person.</summary>
    private static readonly HashSet<string> AboutPeople = Words("churned onboarded registered resubscribed subscribed unsubscribed");

    /// <summary>Verbs of events that are sent while something goes on: <c>Video Content Playing</c> of the Segment spec.</summary>
    private static readonly HashSet<string> Heartbeats = Words("playing recording running streaming");

    /// <summary>Words in -ed that are no past tense.</summary>
    private static readonly HashSet<string> NotPast = Words("bed bleed breed deed embed exceed feed heed indeed kindred need newsfeed proceed red reed seed shed sled speed succeed weed");

    /// <summary>Past tenses and participles that do not end in -ed.</summary>
    private static readonly HashSet<string> IrregularPast = Words(
        """
        arisen ate awoken beaten become been begun began bent bet bid bitten blown born bought bound broken broke brought broadcast built
        burnt burst caught cast chosen chose clung come cost crept cut dealt done drawn dreamt driven drove drunk dug eaten fallen fed felt
        flown forbidden forecast forgiven forgotten forgot fought found frozen froze given gave gone got gotten grown grew had heard held
        hidden hid hit hung hurt input kept knelt known knew laid lain learnt led left lent let lit lost made meant met mistaken misunderstood
        offset outbid overcome overdrawn overridden oversold overtaken overwritten overthrown paid prepaid proven put quit ran rang read rebuilt
        recast redone redrawn remade repaid rerun resent reset resold retaken rethought rewound rewritten ridden risen rode rung run said
        sang sat sawn seen sent set sewn shaken shone shot shown shrunk shut slept slid sold sought spent spilt split spoken spread spun
        stolen stood struck stuck sung sunk swept sworn swum swung taken took taught thought thrown threw told torn typeset unbound
        undergone underpaid understood undertaken undone unfrozen unhidden unpaid unread unsent unset upheld upset went withdrawn withheld woken
        won worn wound woven written wrote
        """);

    /// <summary>A word that titles leave in lower case.</summary>
    public static bool IsSmall(string word) => Small.Contains(word);

    /// <summary>A word that starts a phrase behind a verb, as in <c>Added to Cart</c>.</summary>
    public static bool IsPreposition(string word) => Prepositions.Contains(word);

    /// <summary>A word that belongs to the verb before it, as in <c>Signed Up</c>.</summary>
    public static bool IsParticle(string word) => Particles.Contains(word);

    /// <summary>A verb that needs no object before it, as in <c>Unsubscribed</c>.</summary>
    public static bool IsAboutPeople(string word) => AboutPeople.Contains(word);

    /// <summary>A verb for something that goes on, as in <c>Video Content Playing</c>.</summary>
    public static bool IsHeartbeat(string word) => Heartbeats.Contains(word);

    /// <summary>Whether a word can be a verb in the past tense.</summary>
    public static bool IsPastTense(string word) =>
        IrregularPast.Contains(word)
        || (word.Length > 3 && word.EndsWith("ed", StringComparison.OrdinalIgnoreCase) && !NotPast.Contains(word));

    private static HashSet<string> Words(string list) =>
        new(list.Split((char[])[' ', '\n', '\r'], StringSplitOptions.RemoveEmptyEntries), StringComparer.OrdinalIgnoreCase);
}
