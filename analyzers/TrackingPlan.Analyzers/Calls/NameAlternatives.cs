using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace TrackingPlan.Analyzers.Calls;

/// <summary>Takes an expression apart into the values that it chooses between, so that each can be judged, and reported, by itself.</summary>
internal static class NameAlternatives
{
    /// <summary>The values that the expression may have. A constant or a call is its own only alternative; a <c>throw</c> has none.</summary>
    public static IEnumerable<IOperation> Of(IOperation value) => value switch
    {
        // Before the rest, because a choice between constants may itself be one.
        { ConstantValue.HasValue: true } => [value],
        IConversionOperation conversion => Of(conversion.Operand),
        IParenthesizedOperation parenthesized => Of(parenthesized.Operand),
        IConditionalOperation { WhenFalse: { } whenFalse } conditional => Of(conditional.WhenTrue).Concat(Of(whenFalse)),
        ISwitchExpressionOperation choice => choice.Arms.SelectMany(arm => Of(arm.Value)),
        ICoalesceOperation coalesce => Of(coalesce.Value).Concat(Of(coalesce.WhenNull)),
        ISimpleAssignmentOperation assignment => Of(assignment.Value),
        ICoalesceAssignmentOperation assignment => Of(assignment.Target).Concat(Of(assignment.Value)),
        IThrowOperation => [],
        IInterpolatedStringHandlerCreationOperation handler => Of(handler.Content),
        // A parameter such as `params string[] names` takes several names at once.
        IArrayCreationOperation { Initializer: { } elements } => elements.ElementValues.SelectMany(Of),
        ICollectionExpressionOperation collection => collection.Elements.SelectMany(Of),
        ISpreadOperation spread => Of(spread.Operand),
        _ => [value],
    };
}
