using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace TrackingPlan.Analyzers.Calls;

/// <summary>Follows the value of one event name back to where it comes from, and tells whether only constants are found there.</summary>
internal sealed class NameClassifier(Compilation compilation, CancellationToken cancellation)
{
    private readonly Stack<ISymbol> _following = new();

    /// <summary>What makes the value dynamic, or null when it follows from constants or is a parameter that is passed on.</summary>
    public NameOrigin? FindDynamicOrigin(IOperation value) => Find(value, constantOnly: false);

    /// <summary>The values that an expression chooses between and that are dynamic, each with what makes it so.</summary>
    public IEnumerable<(IOperation Name, NameOrigin Origin)> FindDynamic(IOperation expression) =>
        from alternative in NameAlternatives.Of(expression)
        let origin = FindDynamicOrigin(alternative)
        where origin is not null && !IsBroken(alternative)
        select (alternative, origin);

    // Code that is being typed has the compiler's errors; ours on top would only flicker.
    private static bool IsBroken(IOperation name) =>
        name.DescendantsAndSelf().Any(operation => operation is IInvalidOperation || operation.Type is IErrorTypeSymbol);

    // NSubstitute is asked for calls with any name by calls of the method itself. Other libraries take expression trees.
    private static bool IsMatcher(IMethodSymbol method) => method.ContainingType is { Name: "Arg", ContainingNamespace: { Name: "NSubstitute", ContainingNamespace.IsGlobalNamespace: true } };

    // A part of a name must be constant, not just passed on: a caller's value with text in front of it is a name that no caller gave.
    private NameOrigin? Find(IOperation value, bool constantOnly) => value switch
    {
        { ConstantValue.HasValue: true } => null,
        IInterpolatedStringOperation interpolated => interpolated.Parts.All(IsConstantPart) ? null : NameOrigin.Of(value),
        IBinaryOperation { OperatorKind: BinaryOperatorKind.Add } sum => IsConstantPart(sum) ? null : NameOrigin.Of(value),
        IParameterReferenceOperation reference => constantOnly
            ? NameOrigin.Of(value)
            : FindInVariable(reference.Parameter, VariableWrites.To(reference.Parameter, OperationTree.RootOf(value)), constantOnly: false),
        ILocalReferenceOperation reference =>
            FindInVariable(reference.Local, VariableWrites.To(reference.Local, OperationTree.RootOf(value)), constantOnly),
        IFieldReferenceOperation reference => FindInField(reference),
        IConditionalAccessOperation access => Find(access.WhenNotNull, constantOnly),
        IInvocationOperation call when !constantOnly && (EnumText.TypeOf(call) is not null || IsMatcher(call.TargetMethod)) => null,
        _ => NameOrigin.Of(value),
    };

    private bool IsConstantPart(IOperation part) => part switch
    {
        IInterpolatedStringTextOperation => true,
        IInterpolationOperation hole => IsConstantPart(hole.Expression),
        IBinaryOperation { OperatorKind: BinaryOperatorKind.Add } sum => IsConstantPart(sum.LeftOperand) && IsConstantPart(sum.RightOperand),
        _ => NameAlternatives.Of(part).All(alternative => Find(alternative, constantOnly: true) is null),
    };

    private NameOrigin? FindInField(IFieldReferenceOperation reference)
    {
        // The one field of the framework that stands for a constant.
        if (reference.Field is { Name: nameof(string.Empty), ContainingType.SpecialType: SpecialType.System_String })
        {
            return null;
        }

        var field = reference.Field.OriginalDefinition;
        return ReadonlyField.FindOnlyValue(field, compilation, cancellation) is { } value
            ? FindInVariable(field, [value], constantOnly: true)
            : NameOrigin.Of(reference);
    }

    private NameOrigin? FindInVariable(ISymbol variable, IEnumerable<IOperation> writes, bool constantOnly)
    {
        // Variables that are assigned to each other add nothing to what is found on the way.
        if (_following.Contains(variable, SymbolEqualityComparer.Default))
        {
            return null;
        }

        _following.Push(variable);
        try
        {
            foreach (var value in writes.SelectMany(NameAlternatives.Of))
            {
                cancellation.ThrowIfCancellationRequested();
                if (Find(value, constantOnly) is { } origin)
                {
                    return NameOrigin.Variable(variable, value, origin);
                }
            }

            return null;
        }
        finally
        {
            _following.Pop();
        }
    }
}
