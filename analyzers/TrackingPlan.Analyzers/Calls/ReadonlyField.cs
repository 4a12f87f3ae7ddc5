using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace TrackingPlan.Analyzers.Calls;

/// <summary>Finds the value of a <c>readonly</c> field that is as good as a constant.</summary>
internal static class ReadonlyField
{
    /// <summary>The field's initializer, or null when the field may hold something else, or is not of this compilation's source.</summary>
    public static IOperation? FindOnlyValue(IFieldSymbol field, Compilation compilation, CancellationToken cancellation) =>
        field is { IsReadOnly: true, DeclaringSyntaxReferences.IsEmpty: false }
        && field.DeclaringSyntaxReferences[0].GetSyntax(cancellation) is VariableDeclaratorSyntax { Initializer.Value: var value }
        && compilation.ContainsSyntaxTree(value.SyntaxTree)
        && !IsSetElsewhere(field, compilation, cancellation)
            ? OperationTree.OperationOf(value, compilation, cancellation)
            : null;

    private static bool IsSetElsewhere(IFieldSymbol field, Compilation compilation, CancellationToken cancellation) =>
        field.ContainingType.GetMembers()
            .OfType<IMethodSymbol>()
            .Where(MaySetReadonly)
            .SelectMany(method => method.DeclaringSyntaxReferences)
            .Select(reference => OperationTree.OperationOf(reference.GetSyntax(cancellation), compilation, cancellation))
            .Any(body => body is not null && VariableWrites.To(field, body).Any());

    private static bool MaySetReadonly(IMethodSymbol method) =>
        method is { MethodKind: MethodKind.Constructor or MethodKind.StaticConstructor } or { IsInitOnly: true };
}
