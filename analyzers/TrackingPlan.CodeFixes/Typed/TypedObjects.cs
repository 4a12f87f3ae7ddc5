using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using TrackingPlan.Analyzers.Calls.Properties;
using TrackingPlan.Analyzers.Planned;

namespace TrackingPlan.CodeFixes.Typed;

/// <summary>Writes generated records, entry by entry as dictionaries, JSON objects and anonymous objects are written.</summary>
internal static class TypedObjects
{
    /// <summary><c>new() { OrderId = id }</c>, with the entries, the lines and the comments of the object; null when an entry can't be one of the record's members.</summary>
    /// <param name="given">The object's properties.</param>
    /// <param name="record">The record.</param>
    /// <param name="write">Writes a value as the plan's type has it, or returns null.</param>
    public static ExpressionSyntax? Write(GivenProperties given, PlannedRecord record, Func<IOperation, PlannedType, ExpressionSyntax?> write)
    {
        if (!given.IsComplete || WrittenList.Of(given.Place) is not { } list || list.Items.Count != given.List.Length)
        {
            return null;
        }

        var planned = new GivenObject("", given, [record]);
        var names = new HashSet<string>();
        var members = new List<SyntaxNode>();
        foreach (var (item, property) in list.Items.Zip(given.List, (item, property) => (item, property)))
        {
            // A record takes each value once; a dictionary takes the last.
            if (!item.Span.Contains(property.Value.Syntax.Span)
                || !IsPlain(item)
                || planned.Find(property.OnlyName!) is not { Length: 1 } found
                || !names.Add(found[0].Name)
                || write(property.Value, found[0].Type) is not { } value)
            {
                return null;
            }

            members.Add(Assignment(item, found[0].Member, value).WithTriviaFrom(item));
        }

        return Create(list.With(members));
    }

    /// <summary><c>new()</c>, with members in the list's places.</summary>
    public static ExpressionSyntax Create(WrittenList? list)
    {
        var creation = SyntaxFactory.ImplicitObjectCreationExpression();
        return list is not { Items.Count: > 0 } ? creation : creation
            .WithArgumentList(SyntaxFactory.ArgumentList().WithTrailingTrivia(list.Before))
            .WithInitializer(list.ToInitializer(SyntaxKind.ObjectInitializerExpression));
    }

    // A helper that makes pairs may make more of them.
    private static bool IsPlain(SyntaxNode item) => item switch
    {
        ArgumentSyntax argument => IsPlain(argument.Expression),
        ExpressionElementSyntax element => IsPlain(element.Expression),
        InvocationExpressionSyntax { Expression: MemberAccessExpressionSyntax { Expression: SimpleNameSyntax { Identifier.ValueText: "KeyValuePair" }, Name.Identifier.ValueText: "Create" } } => true,
        AssignmentExpressionSyntax or InitializerExpressionSyntax or AnonymousObjectMemberDeclaratorSyntax or BaseObjectCreationExpressionSyntax => true,
        _ => false,
    };

    // The white space around an equals sign stays as it is.
    private static AssignmentExpressionSyntax Assignment(SyntaxNode item, string member, ExpressionSyntax value)
    {
        var name = SyntaxFactory.IdentifierName(member);
        return item switch
        {
            AssignmentExpressionSyntax entry => Assignment(name.WithTrailingTrivia(entry.Left.GetTrailingTrivia()), entry.OperatorToken, value.WithLeadingTrivia(entry.Right.GetLeadingTrivia())),
            AnonymousObjectMemberDeclaratorSyntax { NameEquals: { } equals } entry =>
                Assignment(name.WithTrailingTrivia(equals.Name.GetTrailingTrivia()), equals.EqualsToken, value.WithLeadingTrivia(entry.Expression.GetLeadingTrivia())),
            _ => Assignment(name.WithTrailingTrivia(SyntaxFactory.Space), SyntaxFactory.Token(SyntaxKind.EqualsToken).WithTrailingTrivia(SyntaxFactory.Space), value),
        };
    }

    private static AssignmentExpressionSyntax Assignment(ExpressionSyntax name, SyntaxToken equals, ExpressionSyntax value) =>
        SyntaxFactory.AssignmentExpression(SyntaxKind.SimpleAssignmentExpression, name, equals, value);
}
