using Microsoft.CodeAnalysis;
using TrackingPlan.Analyzers.Planned;

namespace TrackingPlan.Analyzers.Calls.Properties;

/// <summary>
/// Compares the value of an enum with the values of the plan. In a generated record it goes out as the plan spells it; in a dictionary nothing says which property it is for, and a tracker writes its name in C#.
/// </summary>
internal static class EnumMismatch
{
    /// <summary>What is wrong, to follow what people know the value by; null when a name may be one of the plan's values.</summary>
    public static string? Find(IOperation value, INamedTypeSymbol type, PlannedType planned)
    {
        var names = NamesOf(value, type).ToArray();
        return planned.Values.IsEmpty || names.Length == 0 || names.Any(name => planned.Values.Contains(name)) ? null
            : $"can't be {(names.Length == 1 ? $"'{names[0]}'" : $"a value of the enum '{type.Name}'")}: a tracker sends such a value under its name in C#; give the plan's text, or call the generated method";
    }

    private static IEnumerable<string> NamesOf(IOperation value, INamedTypeSymbol type) => value.ConstantValue is { HasValue: true, Value: var constant }
        ? type.GetMembers().OfType<IFieldSymbol>().Where(member => member.HasConstantValue && Equals(member.ConstantValue, constant)).Select(member => member.Name)
        : EnumText.NamesOf(type);
}
