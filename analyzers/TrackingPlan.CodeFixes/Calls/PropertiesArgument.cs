using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Editing;
using Microsoft.CodeAnalysis.Operations;

namespace TrackingPlan.CodeFixes.Calls;

/// <summary>Finds a way to give more properties to a call.</summary>
internal static class PropertiesArgument
{
    /// <summary>
    /// The edit that adds the entries to the call's properties. Null when the call takes none, or two dictionaries of which either may be the
    /// properties, or when they come from somewhere else, where this fix cannot see what they already hold.
    /// </summary>
    public static Action<SyntaxEditor>? FindEdit(
        TrackingCall call, IReadOnlyList<PropertyEntry> entries, SemanticModel model, CancellationToken cancellation)
    {
        if (DictionaryType.At(call.Syntax.SpanStart, model) is not { } dictionary
            || OnlyOne(call.Operation.Arguments.Where(given => dictionary.IsTakenBy(given.Parameter))) is not { Parameter: { } parameter } argument)
        {
            return null;
        }

        if (argument.ArgumentKind is ArgumentKind.DefaultValue)
        {
            var list = call.Syntax.ArgumentList;
            var name = IsNext(parameter, call, model, cancellation) ? null : parameter.Name;
            return editor => editor.ReplaceNode(list, (current, generator) =>
                ((ArgumentListSyntax)current).Append(DictionarySyntax.Create(dictionary.ToSyntax(generator), entries), name));
        }

        return CreationOf(argument.Value, dictionary) is { } creation
            && DictionarySyntax.Append(creation, entries, model, cancellation) is { } extended
                ? editor => editor.ReplaceNode(creation, extended)
                : null;
    }

    private static IArgumentOperation? OnlyOne(IEnumerable<IArgumentOperation> arguments) =>
        arguments.Take(2).ToList() is { Count: 1 } one ? one[0] : null;

    private static BaseObjectCreationExpressionSyntax? CreationOf(IOperation value, DictionaryType dictionary)
    {
        while (value is IConversionOperation conversion)
        {
            value = conversion.Operand;
        }

        // Arguments of the constructor may bring entries along, or a comparer that makes two keys one.
        return value is IObjectCreationOperation { Arguments.IsEmpty: true, Syntax: BaseObjectCreationExpressionSyntax creation }
            && dictionary.Is(value.Type)
                ? creation
                : null;
    }

    // Whether an argument without a name, behind those that are there, is the parameter's.
    private static bool IsNext(IParameterSymbol parameter, TrackingCall call, SemanticModel model, CancellationToken cancellation)
    {
        var arguments = call.Syntax.ArgumentList.Arguments;
        var isReduced = model.GetSymbolInfo(call.Syntax, cancellation).Symbol is IMethodSymbol { ReducedFrom: not null };

        return arguments.All(argument => argument.NameColon is null) && arguments.Count == parameter.Ordinal - (isReduced ? 1 : 0);
    }
}
