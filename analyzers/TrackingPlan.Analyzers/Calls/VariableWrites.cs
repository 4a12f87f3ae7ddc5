using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace TrackingPlan.Analyzers.Calls;

/// <summary>
/// Finds what is written to a local variable, a parameter or a field in a piece of code, lambdas and local functions included. It does not ask
/// which write reaches which read: a variable is as constant as all that is ever put into it.
/// </summary>
internal static class VariableWrites
{
    /// <summary>
    /// The values that are written to the variable. A write whose value cannot be told (by reference, by a loop) is there as the
    /// operation that does it, which no one takes for a constant.
    /// </summary>
    public static IEnumerable<IOperation> To(ISymbol variable, IOperation code) =>
        code.DescendantsAndSelf().Select(operation => ValueWritten(operation, variable)).OfType<IOperation>();

    private static IOperation? ValueWritten(IOperation operation, ISymbol variable) => operation switch
    {
        IVariableDeclaratorOperation declarator when Is(declarator.Symbol, variable) => ValueDeclared(declarator),
        ILocalReferenceOperation reference when Is(reference.Local, variable) =>
            reference.IsDeclaration ? reference.Parent : ValueWrittenThrough(reference),
        IParameterReferenceOperation reference when Is(reference.Parameter, variable) => ValueWrittenThrough(reference),
        IFieldReferenceOperation reference when Is(reference.Field.OriginalDefinition, variable) => ValueWrittenThrough(reference),
        IDeclarationPatternOperation pattern when Is(pattern.DeclaredSymbol, variable) => ValueMatched(pattern),
        IRecursivePatternOperation pattern when Is(pattern.DeclaredSymbol, variable) => ValueMatched(pattern),
        IListPatternOperation pattern when Is(pattern.DeclaredSymbol, variable) => ValueMatched(pattern),
        _ => null,
    };

    // The variable of a loop or a catch clause has a declarator without a declaration around it. An array that is written in the loop's own
    // head stands for its elements; no one else can change them.
    private static IOperation? ValueDeclared(IVariableDeclaratorOperation declarator) => declarator switch
    {
        { Symbol.IsRef: true } => declarator,
        { Parent: IVariableDeclarationOperation } => declarator.GetVariableInitializer()?.Value,
        { Parent: IForEachLoopOperation { Collection: IConversionOperation { Operand: IArrayCreationOperation written } } } => written,
        _ => declarator,
    };

    // A pattern names the value that it is matched with, unless it is a pattern of a part of it.
    private static IOperation ValueMatched(IOperation pattern) => pattern.Parent switch
    {
        IIsPatternOperation match => match.Value,
        INegatedPatternOperation or IBinaryPatternOperation => ValueMatched(pattern.Parent),
        _ => pattern,
    };

    private static IOperation? ValueWrittenThrough(IOperation reference) => reference.Parent switch
    {
        ISimpleAssignmentOperation { IsRef: true } alias => alias,
        ISimpleAssignmentOperation assignment when assignment.Target == reference => assignment.Value,
        ICoalesceAssignmentOperation assignment when assignment.Target == reference => assignment.Value,
        IAssignmentOperation assignment when assignment.Target == reference => assignment,
        IIncrementOrDecrementOperation step => step,
        IArgumentOperation { Parameter.RefKind: RefKind.Ref or RefKind.Out } argument => argument,
        IVariableInitializerOperation { Parent: IVariableDeclaratorOperation { Symbol.IsRef: true } alias } => alias,
        IConditionalOperation { IsRef: true } alias => alias,
        IAddressOfOperation address => address,
        ITupleOperation tuple when IsTarget(tuple) => tuple,
        _ => null,
    };

    private static bool IsTarget(ITupleOperation tuple) => tuple.Parent switch
    {
        ITupleOperation outer => IsTarget(outer),
        IDeconstructionAssignmentOperation deconstruction => deconstruction.Target == tuple,
        _ => false,
    };

    private static bool Is(ISymbol? symbol, ISymbol variable) => SymbolEqualityComparer.Default.Equals(symbol, variable);
}
