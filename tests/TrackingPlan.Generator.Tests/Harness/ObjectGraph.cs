using System.Collections;
using System.Reflection;

namespace TrackingPlan.Generator.Tests.Harness;

/// <summary>Everything that an object holds, however deep.</summary>
public static class ObjectGraph
{
    public static IReadOnlyCollection<object> Walk(IEnumerable<object?> roots)
    {
        var seen = new HashSet<object>(ReferenceEqualityComparer.Instance);
        var open = new Stack<object>(roots.OfType<object>());
        while (open.TryPop(out var held))
        {
            if (IsLeaf(held.GetType()) || !seen.Add(held))
            {
                continue;
            }

            foreach (var child in ChildrenOf(held))
            {
                open.Push(child);
            }
        }

        return seen;
    }

    private static IEnumerable<object> ChildrenOf(object held)
    {
        if (held is IEnumerable items and not string)
        {
            foreach (var item in items.OfType<object>())
            {
                yield return item;
            }
        }

        for (var type = held.GetType(); type is not null; type = type.BaseType)
        {
            foreach (var field in type.GetFields(BindingFlags.Instance | BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.DeclaredOnly))
            {
                if (field.GetValue(held) is { } value)
                {
                    yield return value;
                }
            }
        }
    }

    private static bool IsLeaf(Type type) => type.IsPrimitive || type.IsEnum || type == typeof(string) || typeof(Delegate).IsAssignableFrom(type) || typeof(MemberInfo).IsAssignableFrom(type);
}
