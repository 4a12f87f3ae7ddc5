using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace TrackingPlan.Analyzers.Calls;

/// <summary>
/// Finds the names that an expression stands for, as far as the code says them: constants, and what variables, readonly fields, default values of parameters
/// and enums lead to. What is built while the program runs is not among them; that is TP2001's.
/// </summary>
internal sealed class EventNames(Compilation compilation, CancellationToken cancellation)
{
    private readonly HashSet<ISymbol> _followed = new(SymbolEqualityComparer.Default);

    /// <summary>The names, each once for every place in the expression that may stand for it.</summary>
    public IEnumerable<EventNameValue> Of(IOperation expression) =>
        NameAlternatives.Of(expression).SelectMany(alternative => Follow(alternative).Select(name => new EventNameValue(name.Text, alternative, name.Source)));

    /// <summary>Whether <see cref="Of"/> finds all names that the expression can stand for: no part of it is handed in from elsewhere, or built.</summary>
    public static bool FindsAll(IOperation expression) => NameAlternatives.Of(expression).All(alternative => alternative switch
    {
        { ConstantValue.HasValue: true } => true,
        ILocalReferenceOperation reference => VariableWrites.To(reference.Local, OperationTree.RootOf(reference)).SelectMany(NameAlternatives.Of).All(value => value.ConstantValue.HasValue),
        IFieldReferenceOperation => true,
        IInvocationOperation call => EnumText.TypeOf(call) is not null,
        _ => false,
    });

    private IEnumerable<(string Text, SyntaxNode Source)> Follow(IOperation value)
    {
        cancellation.ThrowIfCancellationRequested();
        return value switch
        {
            { ConstantValue: { HasValue: true, Value: string text } } => [(text, value.Syntax)],
            { ConstantValue.HasValue: true } => [],
            ILocalReferenceOperation reference => FollowVariable(reference.Local, VariableWrites.To(reference.Local, OperationTree.RootOf(value))),
            IParameterReferenceOperation reference => FollowVariable(reference.Parameter, VariableWrites.To(reference.Parameter, OperationTree.RootOf(value)))
                .Concat(DefaultOf(reference.Parameter, reference)),
            IFieldReferenceOperation reference when ReadonlyField.FindOnlyValue(reference.Field.OriginalDefinition, compilation, cancellation) is { } only =>
                FollowVariable(reference.Field, [only]),
            IInvocationOperation call when EnumText.TypeOf(call) is { } type => EnumText.NamesOf(type).Select(name => (name, value.Syntax)),
            _ => [],
        };
    }

    private IEnumerable<(string Text, SyntaxNode Source)> FollowVariable(ISymbol variable, IEnumerable<IOperation> writes)
    {
        // Variables that are assigned to each other add nothing to what is found on the way.
        if (!_followed.Add(variable))
        {
            return [];
        }

        var found = writes.SelectMany(NameAlternatives.Of).SelectMany(Follow).ToArray();
        _followed.Remove(variable);
        return found;
    }

    private static IEnumerable<(string Text, SyntaxNode Source)> DefaultOf(IParameterSymbol parameter, IOperation reference) =>
        parameter is { HasExplicitDefaultValue: true, ExplicitDefaultValue: string text } ? [(text, reference.Syntax)] : [];
}
