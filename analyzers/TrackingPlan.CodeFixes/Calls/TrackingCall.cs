using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;

namespace TrackingPlan.CodeFixes.Calls;

/// <summary>A call on a tracker, one of whose arguments is the name of the event.</summary>
internal sealed class TrackingCall
{
    private TrackingCall(InvocationExpressionSyntax syntax, IInvocationOperation operation, ITypeSymbol receiverType)
    {
        Syntax = syntax;
        Operation = operation;
        ReceiverType = receiverType;
    }

    /// <summary>The call as it is written.</summary>
    public InvocationExpressionSyntax Syntax { get; }

    /// <summary>The call as it is bound, with each argument's parameter.</summary>
    public IInvocationOperation Operation { get; }

    /// <summary>The type of what is before the dot, where the planned events are.</summary>
    public ITypeSymbol ReceiverType { get; }

    /// <summary>
    /// The call that takes the expression as an argument. An expression that is only one alternative of the argument has none: its values
    /// would become properties of the other alternatives too.
    /// </summary>
    public static TrackingCall? Around(ExpressionSyntax name, SemanticModel model, CancellationToken cancellation)
    {
        SyntaxNode outermost = name;
        while (outermost.Parent is ParenthesizedExpressionSyntax parentheses)
        {
            outermost = parentheses;
        }

        return outermost.Parent is ArgumentSyntax { Parent.Parent: InvocationExpressionSyntax call }
            && model.GetOperation(call, cancellation) is IInvocationOperation operation
            && ReceiverOf(operation) is { Type: { } receiver }
                ? new(call, operation, receiver)
                : null;
    }

    private static IOperation? ReceiverOf(IInvocationOperation call)
    {
        var receiver = call.TargetMethod.IsExtensionMethod ? call.Arguments.FirstOrDefault(IsFirst)?.Value : call.Instance;

        // The value before the compiler made the receiver one of its base types.
        return receiver is IConversionOperation { IsImplicit: true } conversion ? conversion.Operand : receiver;
    }

    private static bool IsFirst(IArgumentOperation argument) => argument.Parameter is { Ordinal: 0 };
}
