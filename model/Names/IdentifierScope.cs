namespace TrackingPlan.Model.Names;

/// <summary>Gives the names of one scope (the properties of an object, the events and types of a plan) identifiers that differ.</summary>
public sealed class IdentifierScope
{
    private IdentifierScope(IReadOnlyList<string> identifiers, IReadOnlyList<(int Index, int ClashesWith)> collisions)
    {
        Identifiers = identifiers;
        Collisions = collisions;
    }

    /// <summary>An identifier for each name, in the order of the names.</summary>
    public IReadOnlyList<string> Identifiers { get; }

    /// <summary>The names that would have shared an identifier with an earlier one, by their positions.</summary>
    public IReadOnlyList<(int Index, int ClashesWith)> Collisions { get; }

    /// <summary>
    /// Assigns identifiers. Names that would share one all fall back to <see cref="Names.Identifiers.Lossless"/>; an identifier that is
    /// reserved gets an underscore at its end; a forced one stays, unless two names force the same.
    /// </summary>
    /// <param name="names">The names of the scope.</param>
    /// <param name="isReserved">Whether an identifier has a meaning in this scope already, such as <c>ToString</c>.</param>
    public static IdentifierScope Assign(IReadOnlyList<NamingRequest> names, Func<string, bool> isReserved)
    {
        var usual = new string[names.Count];
        var first = new Dictionary<string, int>(names.Count, StringComparer.Ordinal);
        var collisions = new List<(int Index, int ClashesWith)>();
        var areUsual = true;
        for (var i = 0; i < usual.Length; i++)
        {
            usual[i] = Usual(names[i]);
            areUsual &= names[i].Forced is null && !isReserved(usual[i]);
            if (first.TryGetValue(usual[i], out var other))
            {
                collisions.Add((i, other));
            }
            else
            {
                first.Add(usual[i], i);
            }
        }

        if (areUsual && collisions.Count == 0)
        {
            return new IdentifierScope(usual, collisions);
        }

        var clashing = new HashSet<string>(collisions.Select(collision => usual[collision.Index]), StringComparer.Ordinal);
        var forced = names.Where(name => name.Forced is not null).GroupBy(name => name.Forced!).Where(group => group.Count() == 1).Select(group => group.Key);
        var kept = new HashSet<string>(forced, StringComparer.Ordinal);
        var taken = new HashSet<string>(StringComparer.Ordinal);
        var identifiers = names.Select((name, i) => Unique(Choose(name, usual[i]), taken)).ToArray();
        return new IdentifierScope(identifiers, collisions);

        string Choose(NamingRequest name, string identifier)
        {
            if (name.Forced is not null && kept.Contains(name.Forced))
            {
                return name.Forced;
            }

            var chosen = clashing.Contains(identifier) ? Names.Identifiers.Lossless(name.Name) : identifier;
            return isReserved(chosen) ? chosen + "_" : chosen;
        }
    }

    private static string Usual(NamingRequest name)
    {
        var identifier = name.Forced ?? Names.Identifiers.FromName(name.Name);
        return identifier.Length > 0 ? identifier : Names.Identifiers.Lossless(name.Name);
    }

    /// <summary>Only a forced identifier that looks like another name's lossless spelling gets this far.</summary>
    private static string Unique(string identifier, HashSet<string> taken)
    {
        while (!taken.Add(identifier))
        {
            identifier += "_";
        }

        return identifier;
    }
}
