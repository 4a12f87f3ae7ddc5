using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace TrackingPlan.Analyzers.Calls;

/// <summary>What a method is called on.</summary>
internal static class CallReceiver
{
    /// <summary>The type of what stands before the dot, before the compiler makes it one of its base types; null where nothing does.</summary>
    public static ITypeSymbol? TypeOf(IOperation call)
    {
        var receiver = call is not IInvocationOperation invocation ? null
            : invocation.TargetMethod.IsExtensionMethod ? invocation.Arguments.FirstOrDefault(argument => argument.Parameter is { Ordinal: 0 })?.Value
            : invocation.Instance;
        return receiver switch
        {
            IConversionOperation { IsImplicit: true } conversion => conversion.Operand.Type,
            IConditionalAccessInstanceOperation instance => (ConditionalAccessOf(instance)?.Operation ?? instance).Type,
            _ => receiver?.Type,
        };
    }

    private static IConditionalAccessOperation? ConditionalAccessOf(IOperation instance)
    {
        var parent = instance.Parent;
        while (parent is not (null or IConditionalAccessOperation))
        {
            parent = parent.Parent;
        }

        return parent as IConditionalAccessOperation;
    }
}
