using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace TrackingPlan.Analyzers.Calls.Properties;

/// <summary>
/// Follows properties through a local variable: they are written down once, and more are set one by one. Where the variable is handed to others, which may change what it holds, the code does not say
/// what is sent.
/// </summary>
internal sealed class LocalProperties(PropertiesReader reader, EventNameParameters eventNames)
{
    /// <summary>The properties that a variable has where it is used; null when the code does not say it.</summary>
    public GivenProperties? Read(ILocalReferenceOperation use)
    {
        var code = OperationTree.RootOf(use);
        if (VariableWrites.To(use.Local, code).Take(2).ToArray() is not { Length: 1 } only || reader.Read(only[0]) is not { } start)
        {
            return null;
        }

        var set = new List<GivenProperty>();
        var mayBeSet = new List<GivenProperty>();
        foreach (var reference in code.Descendants().OfType<ILocalReferenceOperation>().Where(reference => SymbolEqualityComparer.Default.Equals(reference.Local, use.Local) && !reference.IsDeclaration))
        {
            if (FindAddition(reference) is var (statement, property))
            {
                (IsSetBefore(use, statement) ? set : mayBeSet).Add(property);
            }
            else if (!IsLeftAsItIs(reference, only[0]))
            {
                return null;
            }
        }

        return start.With(use, set, mayBeSet);
    }

    /// <summary><c>properties["plan"] = plan</c>, or <c>properties.Add("plan", plan)</c>.</summary>
    private (IOperation Statement, GivenProperty Property)? FindAddition(ILocalReferenceOperation reference) => reference.Parent switch
    {
        IPropertyReferenceOperation { Arguments.Length: 1, Parent: ISimpleAssignmentOperation assignment } target when assignment.Target == target =>
            (assignment, reader.Read(target.Arguments[0].Value, assignment.Value)),
        IInvocationOperation { TargetMethod.Name: "Add" or "TryAdd", Arguments.Length: 2 } add when add.Instance == reference =>
            (add, reader.Read(add.Arguments[0].Value, add.Arguments[1].Value)),
        _ => null,
    };

    /// <summary>Whether a statement has run whenever the use is reached: it stands before, in a block around the use.</summary>
    private static bool IsSetBefore(IOperation use, IOperation statement) =>
        statement.Parent is IExpressionStatementOperation { Parent: IBlockOperation block }
        && block.Syntax.Span.Contains(use.Syntax.Span)
        && statement.Syntax.SpanStart < use.Syntax.SpanStart;

    private bool IsLeftAsItIs(IOperation reference, IOperation write)
    {
        var parent = reference.Parent;
        while (parent is IConversionOperation)
        {
            (reference, parent) = (parent, parent.Parent);
        }

        return parent switch
        {
            IPropertyReferenceOperation { Property.IsIndexer: false } => true,
            IPropertyReferenceOperation element => element.Parent is not IAssignmentOperation,
            IInvocationOperation { TargetMethod.Name: "ContainsKey" or "TryGetValue" } call => call.Instance == reference,
            IArgumentOperation { Parameter: { } parameter, Parent: { } call } => ObjectTypes.IsReadOnly(parameter.Type) || eventNames.FindArguments(call).Any(),
            IForEachLoopOperation => true,
            ISimpleAssignmentOperation assignment => assignment.Target == reference && assignment.Value == write,
            _ => false,
        };
    }
}
