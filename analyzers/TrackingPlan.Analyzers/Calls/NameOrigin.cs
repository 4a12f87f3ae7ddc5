using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace TrackingPlan.Analyzers.Calls;

/// <summary>Where a dynamic name comes from, in a form that people read.</summary>
internal sealed class NameOrigin
{
    private NameOrigin(NameOriginKind kind, string description, params Location[] causes)
    {
        Kind = kind;
        Description = description;
        Causes = causes;
    }

    /// <summary>How the name is built.</summary>
    public NameOriginKind Kind { get; }

    /// <summary>How the name is built, to follow "The event name is".</summary>
    public string Description { get; }

    /// <summary>The values that a variable got its dynamic name from, nearest first; empty when the name is built on the spot.</summary>
    public IReadOnlyList<Location> Causes { get; }

    /// <summary>The origin of a value that is built on the spot.</summary>
    public static NameOrigin Of(IOperation value) => value switch
    {
        IInterpolatedStringOperation => new(NameOriginKind.Interpolation, "interpolated from values"),
        IBinaryOperation { OperatorKind: BinaryOperatorKind.Add } => new(NameOriginKind.Concatenation, "concatenated from values"),
        ICompoundAssignmentOperation { OperatorKind: BinaryOperatorKind.Add } => new(NameOriginKind.Concatenation, "concatenated from values"),
        IInvocationOperation call => new(NameOriginKind.Call, Describe(call)),
        IAwaitOperation await => Of(await.Operation),
        IConversionOperation conversion => Of(conversion.Operand),
        IConditionalAccessOperation access => Of(access.WhenNotNull),
        _ when NameOf(value) is { } name => new(NameOriginKind.Read, $"read from '{name}'"),
        _ => new(NameOriginKind.Other, "computed at run time"),
    };

    /// <summary>The origin of a name that was read from a variable, to which a dynamic value was assigned.</summary>
    public static NameOrigin Variable(ISymbol variable, IOperation value, NameOrigin valueOrigin) => new(
        NameOriginKind.Read,
        $"read from '{variable.Name}', which is {valueOrigin.Description}",
        [value.Syntax.GetLocation(), .. valueOrigin.Causes]);

    private static string Describe(IInvocationOperation call) => call.TargetMethod switch
    {
        { ContainingType.SpecialType: SpecialType.System_String, Name: "Format" } => "formatted by 'string.Format'",
        { ContainingType.SpecialType: SpecialType.System_String, Name: "Concat" } => "concatenated by 'string.Concat'",
        { ContainingType.SpecialType: SpecialType.System_String, Name: "Join" } => "joined by 'string.Join'",
        var method => $"returned by '{NameOf(call) ?? method.Name}'",
    };

    // The word in the source that a reader would point at.
    private static string? NameOf(IOperation? value) => value switch
    {
        IInvocationOperation { TargetMethod.MethodKind: MethodKind.DelegateInvoke } call => NameOf(call.Instance),
        IInvocationOperation call => call.TargetMethod.Name,
        ILocalReferenceOperation reference => reference.Local.Name,
        IParameterReferenceOperation reference => reference.Parameter.Name,
        IPropertyReferenceOperation { Property.IsIndexer: true } reference => NameOf(reference.Instance),
        IMemberReferenceOperation reference => reference.Member.Name,
        IArrayElementReferenceOperation reference => NameOf(reference.ArrayReference),
        IImplicitIndexerReferenceOperation reference => NameOf(reference.Instance),
        IConversionOperation conversion => NameOf(conversion.Operand),
        _ => null,
    };
}
