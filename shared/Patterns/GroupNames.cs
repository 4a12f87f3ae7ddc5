namespace TrackingPlan.Patterns;

/// <summary>The groups of a pattern that capture, and the numbers of those that have names. References may stand before the groups they refer to.</summary>
internal sealed class GroupNames
{
    private readonly Dictionary<string, int> _numbers = new(StringComparer.Ordinal);

    public int Count { get; private set; }

    public bool HasNames => _numbers.Count > 0;

    /// <exception cref="FormatException">A name is not one, or stands there twice.</exception>
    public static GroupNames Find(string pattern)
    {
        var groups = new GroupNames();
        var isInClass = false;
        for (var i = 0; i < pattern.Length; i++)
        {
            switch (pattern[i])
            {
                case '\\':
                    i++;
                    break;
                case '[':
                    isInClass = true;
                    break;
                case ']':
                    isInClass = false;
                    break;
                case '(' when !isInClass:
                    groups.Add(pattern, i);
                    break;
            }
        }

        return groups;
    }

    /// <summary>The number of a group by its name; null when there is none.</summary>
    public int? NumberOf(string name) => _numbers.TryGetValue(name, out var number) ? number : null;

    private void Add(string pattern, int start)
    {
        if (start + 1 == pattern.Length || pattern[start + 1] != '?')
        {
            Count++;
            return;
        }

        var isNamed = start + 3 < pattern.Length && pattern[start + 2] == '<' && pattern[start + 3] is not ('=' or '!');
        if (!isNamed)
        {
            return;
        }

        Count++;
        var end = pattern.IndexOf('>', start);
        var name = end < 0 ? "" : pattern.Substring(start + 3, end - start - 3);
        if (!IsName(name))
        {
            throw new FormatException("the name of a group is not one.");
        }

        if (NumberOf(name) is not null)
        {
            throw new FormatException($"two groups are named `{name}`.");
        }

        _numbers.Add(name, Count);
    }

    private static bool IsName(string name)
    {
        for (var i = 0; i < name.Length; i++)
        {
            if (!(name[i] is '_' or '$' || char.IsLetter(name[i]) || (i > 0 && char.IsLetterOrDigit(name[i]))))
            {
                return false;
            }
        }

        return name.Length > 0;
    }
}
