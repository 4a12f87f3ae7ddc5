using System.Globalization;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;
using TrackingPlan.Analyzers.Calls.Properties;
using TrackingPlan.Analyzers.Planned;

namespace TrackingPlan.CodeFixes.Typed;

/// <summary>Writes the values of a raw call as the types that the plan's records have for them.</summary>
internal sealed class TypedValues(PlannedRecords records, TypeNames names, Compilation compilation, CancellationToken cancellation)
{
    private readonly PropertiesReader _reader = new(compilation, cancellation);

    /// <summary>The record of an event, or of an object inside one; null when the code does not write it down, or when it has something that the record has not.</summary>
    public ExpressionSyntax? OfObject(IOperation value, PlannedRecord record) =>
        _reader.Read(value) is { } given ? TypedObjects.Write(given, record, Of) : null;

    /// <summary>The value, without white space around it; null when the plan's type does not take it, or when it would be another one there.</summary>
    private ExpressionSyntax? Of(IOperation written, PlannedType planned)
    {
        var value = ValueAlternatives.Unwrap(written);
        if (value.ConstantValue is { HasValue: true, Value: null })
        {
            return planned.AllowsNull ? SyntaxOf(value) : null;
        }

        return Conversions.KeepValue(value, planned, compilation) ? SyntaxOf(value)
            : records.Of(planned.Symbol) is { } record ? OfObject(value, record)
            : planned.Items is { } items ? TypedLists.Write(value, item => Of(item, items), () => names.Of(items.Symbol))
            : OfConstant(value, planned.Symbol) ?? OfChoice(value, planned);
    }

    // A text such as "1" may stand for the number, as far as the enum says.
    private ExpressionSyntax? OfConstant(IOperation value, ITypeSymbol type) =>
        type.TypeKind is TypeKind.Enum
        && value.ConstantValue is { HasValue: true, Value: string text }
        && !IsOtherJson(text)
        && type.GetMembers().FirstOrDefault(member => member.TextOf("EnumMemberAttribute") == text) is { } found
            ? SyntaxFactory.MemberAccessExpression(SyntaxKind.SimpleMemberAccessExpression, names.Of(type), SyntaxFactory.IdentifierName(found.Name))
            : null;

    private static bool IsOtherJson(string text) =>
        text is "true" or "false" or "null" || double.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out _);

    private ExpressionSyntax? OfChoice(IOperation value, PlannedType planned) =>
        value is IConditionalOperation { Syntax: ConditionalExpressionSyntax syntax, WhenFalse: { } otherwise } choice
        && Of(choice.WhenTrue, planned) is { } whenTrue
        && Of(otherwise, planned) is { } whenFalse
            ? syntax.WithWhenTrue(whenTrue.WithTriviaFrom(syntax.WhenTrue)).WithWhenFalse(whenFalse.WithTriviaFrom(syntax.WhenFalse)).WithoutTrivia()
            : null;

    // An operation has no parentheses, and no exclamation mark.
    private static ExpressionSyntax? SyntaxOf(IOperation value)
    {
        var syntax = value.Syntax as ExpressionSyntax;
        while (syntax?.Parent is ParenthesizedExpressionSyntax or PostfixUnaryExpressionSyntax { RawKind: (int)SyntaxKind.SuppressNullableWarningExpression })
        {
            syntax = (ExpressionSyntax)syntax.Parent;
        }

        return syntax?.WithoutTrivia();
    }
}
