using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Operations;

namespace TrackingPlan.Analyzers.Calls.Properties;

/// <summary>Takes the value of a property apart into those that it chooses between, each with the type that it has before it becomes any object.</summary>
internal static class ValueAlternatives
{
    /// <summary>The values that the expression may have; a <c>throw</c> has none.</summary>
    public static IEnumerable<IOperation> Of(IOperation value) => Unwrap(value) switch
    {
        { ConstantValue.HasValue: true } constant => [constant],
        IConditionalOperation { WhenFalse: { } whenFalse } conditional => Of(conditional.WhenTrue).Concat(Of(whenFalse)),
        ISwitchExpressionOperation choice => choice.Arms.SelectMany(arm => Of(arm.Value)),
        ICoalesceOperation coalesce => Of(coalesce.Value).Concat(Of(coalesce.WhenNull)),
        IThrowOperation => [],
        var only => [only],
    };

    /// <summary>The value without the conversions that change nothing of it: to a base type, to a node of JSON, to what may be null.</summary>
    public static IOperation Unwrap(IOperation value)
    {
        while (value is IConversionOperation conversion && IsTransparent(conversion))
        {
            value = conversion.Operand;
        }

        return value;
    }

    // A cast such as (int)total makes another value of it, and one such as (string)found says what it is.
    private static bool IsTransparent(IConversionOperation conversion)
    {
        if (conversion.OperatorMethod is { } method)
        {
            return method.ReturnType.Name is "JsonNode" or "JToken" or "JsonElement";
        }

        var isCast = !conversion.IsImplicit && (conversion.Type is { IsValueType: true } || conversion.Operand.Type is { SpecialType: SpecialType.System_Object });
        return !isCast && !conversion.GetConversion().IsNumeric;
    }
}
