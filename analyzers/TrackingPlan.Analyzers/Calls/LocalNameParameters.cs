using System.Collections.Concurrent;
using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace TrackingPlan.Analyzers.Calls;

/// <summary>
/// Finds the parameters of local functions, and of lambdas in variables, that are passed on as names of events. Whoever calls them stands in sight, so what these calls give are names, though no attribute says so.
/// </summary>
/// <param name="findNames">Finds the arguments of a call that are names; what has been asked for already need not be asked again.</param>
/// <param name="compilation">What the code is from.</param>
internal sealed class LocalNameParameters(Func<IOperation, HashSet<IParameterSymbol>, ImmutableArray<IArgumentOperation>> findNames, Compilation compilation)
{
    private readonly ConcurrentDictionary<IParameterSymbol, bool> _known = new(SymbolEqualityComparer.Default);

    /// <summary>Whether an argument becomes the name of an event in the function that is called. The default value of a parameter is looked at where the function passes it on.</summary>
    /// <param name="argument">The argument.</param>
    /// <param name="call">The call that it is one of.</param>
    /// <param name="asked">The parameters that the question has come by, since functions may call each other; null for a new question.</param>
    public bool Take(IArgumentOperation argument, IOperation call, HashSet<IParameterSymbol>? asked)
    {
        if (argument is not { ArgumentKind: not ArgumentKind.DefaultValue, Parameter: { Type.SpecialType: SpecialType.System_String, RefKind: RefKind.None } taken }
            || call is not IInvocationOperation invocation || FunctionOf(invocation) is not var (function, body))
        {
            return false;
        }

        var parameter = function.Parameters[taken.Ordinal];
        if (_known.TryGetValue(parameter, out var isPassedOn))
        {
            return isPassedOn;
        }

        var all = asked ?? new(SymbolEqualityComparer.Default);
        isPassedOn = all.Add(parameter) && IsPassedOn(parameter, body, all);
        return asked is null ? _known.GetOrAdd(parameter, isPassedOn) : isPassedOn;
    }

    private bool IsPassedOn(IParameterSymbol parameter, IOperation body, HashSet<IParameterSymbol> asked) =>
        !VariableWrites.To(parameter, body).Any()
        && body.Descendants().Where(call => call is IInvocationOperation or IObjectCreationOperation)
            .SelectMany(call => findNames(call, asked))
            .SelectMany(name => NameAlternatives.Of(name.Value))
            .Any(name => name is IParameterReferenceOperation reference && SymbolEqualityComparer.Default.Equals(reference.Parameter, parameter));

    private (IMethodSymbol Function, IOperation Body)? FunctionOf(IInvocationOperation call) => call.TargetMethod.MethodKind switch
    {
        MethodKind.LocalFunction => LocalFunction(call.TargetMethod, call),
        MethodKind.DelegateInvoke => FunctionIn(call.Instance),
        _ => null,
    };

    private static (IMethodSymbol Function, IOperation Body)? LocalFunction(IMethodSymbol method, IOperation use) =>
        OperationTree.RootOf(use).Descendants().OfType<ILocalFunctionOperation>().FirstOrDefault(function => SymbolEqualityComparer.Default.Equals(function.Symbol, method.OriginalDefinition)) is { Body: { } body } found
            ? (found.Symbol, body)
            : null;

    // A variable that is assigned once holds one function.
    private (IMethodSymbol Function, IOperation Body)? FunctionIn(IOperation? value) => value switch
    {
        ILocalReferenceOperation reference => VariableWrites.To(reference.Local, OperationTree.RootOf(reference)).Take(2).ToArray() is { Length: 1 } only && only[0] is not ILocalReferenceOperation ? FunctionIn(only[0]) : null,
        IFieldReferenceOperation { Field: var field } => ReadonlyField.FindOnlyValue(field.OriginalDefinition, compilation, CancellationToken.None) is { } only and not IFieldReferenceOperation ? FunctionIn(only) : null,
        IConversionOperation conversion => FunctionIn(conversion.Operand),
        IDelegateCreationOperation creation => FunctionIn(creation.Target),
        IAnonymousFunctionOperation lambda => (lambda.Symbol, lambda.Body),
        IMethodReferenceOperation { Method: { MethodKind: MethodKind.LocalFunction } method } reference => LocalFunction(method, reference),
        _ => null,
    };
}
