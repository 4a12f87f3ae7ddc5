using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace TrackingPlan.Analyzers.Planned;

/// <summary>
/// Reads the attributes by which generated code says what the plan says. Where that code is at hand they are read off its syntax: a plan has thousands of them, and to bind
/// each, which the compiler does later or in an editor never, takes longer than all that is done with them here.
/// </summary>
internal static class PlannedAttributes
{
    private const string Suffix = "Attribute";

    /// <summary>The text that an attribute was given first.</summary>
    /// <param name="symbol">What has it.</param>
    /// <param name="name">The name of its class.</param>
    /// <returns>The text; null when the symbol has no such attribute.</returns>
    public static string? TextOf(this ISymbol symbol, string name)
    {
        if (!MayHave(symbol, name, out var spelt))
        {
            return null;
        }

        if (spelt?.ArgumentList?.Arguments.FirstOrDefault()?.Expression is LiteralExpressionSyntax { Token.Value: string text })
        {
            return text;
        }

        var attribute = symbol.GetAttributes().FirstOrDefault(attribute => attribute.AttributeClass?.Name == name);
        return (attribute?.ConstructorArguments.FirstOrDefault().Value ?? attribute?.NamedArguments.FirstOrDefault().Value.Value) as string;
    }

    /// <summary>What the plan says to who still uses the symbol; null when it is not deprecated.</summary>
    public static string? DeprecationOf(ISymbol symbol) =>
        MayHave(symbol, nameof(ObsoleteAttribute), out _)
        && symbol.GetAttributes().FirstOrDefault(attribute => attribute.AttributeClass is { Name: nameof(ObsoleteAttribute), ContainingNamespace.Name: nameof(System) }) is { } obsolete
            ? obsolete.ConstructorArguments.FirstOrDefault().Value as string ?? "It is deprecated."
            : null;

    /// <summary>The texts that the attributes of a name were given first.</summary>
    public static IEnumerable<string> TextsOf(this ISymbol symbol, string name) => !MayHave(symbol, name, out _) ? []
        : from attribute in symbol.GetAttributes()
          where attribute.AttributeClass?.Name == name
          select attribute.ConstructorArguments.FirstOrDefault().Value as string into text
          where text is not null
          select text;

    /// <summary>Whether a symbol may have an attribute: not if its one declaration is at hand and has none of that name.</summary>
    /// <param name="symbol">The symbol.</param>
    /// <param name="name">The name of the attribute's class.</param>
    /// <param name="spelt">The attribute, where it is at hand.</param>
    private static bool MayHave(ISymbol symbol, string name, out AttributeSyntax? spelt)
    {
        spelt = null;
        if (symbol.DeclaringSyntaxReferences is not { Length: 1 } declarations || declarations[0].GetSyntax() is not MemberDeclarationSyntax declaration)
        {
            return true;
        }

        foreach (var list in declaration.AttributeLists)
        {
            foreach (var attribute in list.Attributes)
            {
                if (IsNamed(attribute.Name, name))
                {
                    spelt = attribute;
                    return true;
                }
            }
        }

        return false;
    }

    private static bool IsNamed(NameSyntax spelt, string name)
    {
        var last = spelt switch
        {
            QualifiedNameSyntax qualified => qualified.Right.Identifier.ValueText,
            AliasQualifiedNameSyntax aliased => aliased.Name.Identifier.ValueText,
            SimpleNameSyntax simple => simple.Identifier.ValueText,
            _ => "",
        };
        return last == name || (last.Length + Suffix.Length == name.Length && name.StartsWith(last, StringComparison.Ordinal) && name.EndsWith(Suffix, StringComparison.Ordinal));
    }
}
