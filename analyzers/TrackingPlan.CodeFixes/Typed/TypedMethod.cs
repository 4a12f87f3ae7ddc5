using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using TrackingPlan.Analyzers.Calls;
using TrackingPlan.Analyzers.Planned;

namespace TrackingPlan.CodeFixes.Typed;

/// <summary>The generated method that a raw call can become, and what it is called on.</summary>
internal sealed class TypedMethod
{
    private TypedMethod(IMethodSymbol symbol, ExpressionSyntax callee)
    {
        Symbol = symbol;
        Callee = callee;
    }

    /// <summary>The method.</summary>
    public IMethodSymbol Symbol { get; }

    /// <summary>What stands before the arguments: the receiver, and the method's name.</summary>
    public ExpressionSyntax Callee { get; }

    /// <summary>Finds the method. Null when the call is on something else than its tracker and no tracker is at hand, or when the call does more than the method would.</summary>
    public static TypedMethod? Find(RawCall call, PlannedEvents plans, SemanticModel model, CancellationToken cancellation)
    {
        var receiver = CallReceiver.TypeOf(call.Operation);
        if (plans.On(receiver).Named(call.EventName).Take(2).ToArray() is not { Length: 1 } only || !IsCalledByNameAlone(only[0].Method))
        {
            return null;
        }

        var method = only[0].Method;
        var callee = !IsOrDerives(receiver, method.ContainingType) ? SdkCall.CalleeInstead(call, method, model, cancellation)
            : call.Others.IsEmpty && PassThrough.Is(call, model.Compilation, cancellation) ? CalleeOn(call.Syntax.Expression, method)
            : null;
        return callee is null ? null : new(method, callee);
    }

    /// <summary>Whether a type is the tracker, or derives from it.</summary>
    public static bool IsOrDerives(ITypeSymbol? type, ITypeSymbol tracker)
    {
        while (type is not null && !SymbolEqualityComparer.Default.Equals(type, tracker))
        {
            type = type.BaseType;
        }

        return type is not null;
    }

    // What takes other arguments by the same name might take them instead.
    private static bool IsCalledByNameAlone(IMethodSymbol method) =>
        method.Parameters.Length == 1 && method.ContainingType.GetMembers(method.Name).Length == 1;

    private static ExpressionSyntax? CalleeOn(ExpressionSyntax raw, IMethodSymbol method)
    {
        var name = SyntaxFactory.IdentifierName(method.Name);
        return raw switch
        {
            MemberAccessExpressionSyntax access => access.WithName(name.WithTriviaFrom(access.Name)),
            MemberBindingExpressionSyntax binding => binding.WithName(name.WithTriviaFrom(binding.Name)),
            SimpleNameSyntax simple => name.WithTriviaFrom(simple),
            _ => null,
        };
    }
}
