namespace TrackingPlan;

/// <summary>A member of a message that is left out, or that holds such members.</summary>
internal sealed class OmittedMember
{
    private readonly Dictionary<string, OmittedMember> _members = new(StringComparer.Ordinal);

    /// <summary>Whether it is left out as a whole.</summary>
    public bool IsWhole { get; private set; }

    /// <summary>The member or item of a name or index, if anything in it is left out.</summary>
    public OmittedMember? Find(string name) => _members.GetValueOrDefault(name);

    /// <summary>Whether what is at a path is left out, or something that holds it.</summary>
    public bool IsOmitted(IEnumerable<string> path)
    {
        var member = this;
        foreach (var name in path)
        {
            if (member.IsWhole || member.Find(name) is not { } next)
            {
                return member.IsWhole;
            }

            member = next;
        }

        return member.IsWhole;
    }

    /// <summary>Leaves out what is at a path.</summary>
    public void Omit(IEnumerable<string> path)
    {
        var member = this;
        foreach (var name in path)
        {
            if (!member._members.TryGetValue(name, out var next))
            {
                member._members.Add(name, next = new OmittedMember());
            }

            member = next;
        }

        member.IsWhole = true;
    }
}
