using Microsoft.CodeAnalysis;

namespace TrackingPlan.CodeFixes.Calls;

/// <summary>Finds the declarations of a parameter that callers may see: its own, and those of the members that its method overrides or implements.</summary>
internal static class ContractParameters
{
    /// <summary>The parameter and those behind it.</summary>
    public static IEnumerable<IParameterSymbol> Of(IParameterSymbol parameter) =>
        parameter.ContainingSymbol is IMethodSymbol method
            ? Overridden(method).Concat(Implemented(method)).Select(declaring => declaring.Parameters[parameter.Ordinal].OriginalDefinition).Prepend(parameter)
            : [parameter];

    private static IEnumerable<IMethodSymbol> Overridden(IMethodSymbol method)
    {
        for (var current = method.OverriddenMethod; current is not null; current = current.OverriddenMethod)
        {
            yield return current;
        }
    }

    private static IEnumerable<IMethodSymbol> Implemented(IMethodSymbol method) =>
        from contract in method.ContainingType.AllInterfaces
        from member in contract.GetMembers().OfType<IMethodSymbol>()
        where SymbolEqualityComparer.Default.Equals(method.ContainingType.FindImplementationForInterfaceMember(member), method)
        select member;
}
