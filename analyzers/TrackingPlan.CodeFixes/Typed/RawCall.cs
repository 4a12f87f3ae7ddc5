using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;
using TrackingPlan.Analyzers.Calls;
using TrackingPlan.Analyzers.Calls.Properties;

namespace TrackingPlan.CodeFixes.Typed;

/// <summary>A call that names one event for sure, with what each of its arguments is for.</summary>
internal sealed class RawCall
{
    private RawCall(InvocationExpressionSyntax syntax, IInvocationOperation operation, IArgumentOperation name, string eventName, IArgumentOperation? properties, ImmutableArray<IArgumentOperation> others)
    {
        Syntax = syntax;
        Operation = operation;
        Name = name;
        EventName = eventName;
        Properties = properties;
        Others = others;
    }

    /// <summary>The call as it is written.</summary>
    public InvocationExpressionSyntax Syntax { get; }

    /// <summary>The call as it is bound.</summary>
    public IInvocationOperation Operation { get; }

    /// <summary>The argument that is the event's name.</summary>
    public IArgumentOperation Name { get; }

    /// <summary>The event's name on the wire.</summary>
    public string EventName { get; }

    /// <summary>The argument that takes the properties, written or not; null when the method has none.</summary>
    public IArgumentOperation? Properties { get; }

    /// <summary>The written arguments that are neither the name nor the properties.</summary>
    public ImmutableArray<IArgumentOperation> Others { get; }

    /// <summary>Whether the properties are written down in the call.</summary>
    public bool WritesProperties => Properties is { ArgumentKind: ArgumentKind.Explicit, Value.ConstantValue.HasValue: false };

    /// <summary>The call that has the expression as its event's name; null when the name may be another one, or when an argument stands for several.</summary>
    public static RawCall? Around(SyntaxNode place, EventNameParameters eventNames, SemanticModel model, CancellationToken cancellation)
    {
        if (place.AncestorsAndSelf().OfType<ArgumentSyntax>().FirstOrDefault() is not { Parent.Parent: InvocationExpressionSyntax syntax } argument
            || model.GetOperation(syntax, cancellation) is not IInvocationOperation operation)
        {
            return null;
        }

        var names = eventNames.FindArguments(operation).ToArray();
        var written = syntax.ArgumentList.Arguments.Select(written => operation.Arguments.FirstOrDefault(bound => bound.Syntax == written)).ToArray();
        if (names.Length != 1 || names[0].Syntax != argument || written.Contains(null) || NameIn(names[0].Value, model.Compilation, cancellation) is not { } eventName)
        {
            return null;
        }

        var properties = PropertiesArgument.Of(operation);
        return new(syntax, operation, names[0], eventName, properties, [.. written.OfType<IArgumentOperation>().Where(argument => argument != names[0] && argument != properties)]);
    }

    // A local variable would be left over without a use, which compilers warn of.
    private static string? NameIn(IOperation name, Compilation compilation, CancellationToken cancellation) =>
        name is not ILocalReferenceOperation
        && (name.ConstantValue.HasValue || name is IFieldReferenceOperation)
        && new EventNames(compilation, cancellation).Of(name).Take(2).ToArray() is { Length: 1 } only
            ? only[0].Text
            : null;
}
