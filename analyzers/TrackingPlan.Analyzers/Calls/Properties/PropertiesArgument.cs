using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace TrackingPlan.Analyzers.Calls.Properties;

/// <summary>Finds the argument of a call that has the properties of its event.</summary>
internal static class PropertiesArgument
{
    private static readonly ImmutableHashSet<string> Names =
        ImmutableHashSet.Create(StringComparer.OrdinalIgnoreCase, "properties", "props", "eventProperties", "data", "traits");

    /// <summary>The argument; null when there is none, or when several could be it.</summary>
    public static IArgumentOperation? Of(IOperation call)
    {
        var candidates = OperationTree.ArgumentsOf(call).Where(argument => argument.Parameter is { } parameter && MayTakeProperties(parameter)).ToArray();
        return candidates.Length == 1 ? candidates[0] : OnlyOne(candidates.Where(argument => Names.Contains(argument.Parameter!.Name)));
    }

    private static bool MayTakeProperties(IParameterSymbol parameter) =>
        ObjectTypes.IsDictionary(parameter.Type)
        || ObjectTypes.IsListOfPairs(parameter.Type)
        || parameter.Type.Name is "JsonNode" or "JToken"
        || (parameter.Type.SpecialType is SpecialType.System_Object && Names.Contains(parameter.Name));

    private static IArgumentOperation? OnlyOne(IEnumerable<IArgumentOperation> arguments) => arguments.Take(2).ToArray() is { Length: 1 } only ? only[0] : null;
}
