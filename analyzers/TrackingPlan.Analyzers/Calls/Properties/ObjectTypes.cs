using Microsoft.CodeAnalysis;

namespace TrackingPlan.Analyzers.Calls.Properties;

/// <summary>Recognizes the types that hold names and values.</summary>
internal static class ObjectTypes
{
    /// <summary>Whether the type is a dictionary with text as keys. The objects of System.Text.Json and of Newtonsoft are such dictionaries, too; Segment's is not, and is used like one.</summary>
    public static bool IsDictionary(ITypeSymbol? type) => type is not null && (IsDictionaryItself(type) || type.Name == "JsonObject" || type.AllInterfaces.Any(IsDictionaryItself));

    /// <summary>Whether the type is a list of names with values, and no dictionary.</summary>
    public static bool IsListOfPairs(ITypeSymbol? type) => type switch
    {
        IArrayTypeSymbol array => IsPair(array.ElementType),
        INamedTypeSymbol { TypeArguments.Length: 1 } list => IsPair(list.TypeArguments[0]),
        _ => false,
    };

    /// <summary>Whether the type is a name with a value.</summary>
    public static bool IsPair(ITypeSymbol? type) =>
        type is INamedTypeSymbol { Name: "KeyValuePair", TypeArguments.Length: 2 } pair ? pair.TypeArguments[0].SpecialType is SpecialType.System_String : type?.Name == "JProperty";

    /// <summary>Whether a value of the type can change nobody's properties.</summary>
    public static bool IsReadOnly(ITypeSymbol type) => type.Name is "IReadOnlyDictionary" or "IEnumerable" or "IReadOnlyCollection";

    /// <summary>Whether the type comes with the framework or with a library, so that a new object holds nothing but what is put into it.</summary>
    public static bool StartsEmpty(ITypeSymbol type) =>
        type.ContainingNamespace.ToDisplayString() is "System.Collections.Generic" or "System.Collections.Concurrent" or "System.Text.Json.Nodes" or "Newtonsoft.Json.Linq"
            or "Segment.Serialization" or "Segment.Model" or "RudderStack.Model";

    private static bool IsDictionaryItself(ITypeSymbol type) =>
        type is INamedTypeSymbol { Name: "IDictionary" or "IReadOnlyDictionary", TypeArguments.Length: 2 } named
        && named.TypeArguments[0].SpecialType is SpecialType.System_String;
}
