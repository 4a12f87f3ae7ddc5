using System.Collections.Concurrent;
using System.Collections.Immutable;
using System.Runtime.CompilerServices;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Operations;

namespace TrackingPlan.Analyzers.Calls;

/// <summary>
/// Knows which parameters take the name of an event: those marked <c>[EventName]</c>, those of known SDKs, those that the project lists in the property
/// <c>TrackingPlanEventNameParameters</c>, and those that override or implement one of these; in calls, also those of local functions that are passed on to one.
/// </summary>
internal sealed class EventNameParameters
{
    private const string Property = "build_property._TrackingPlanEventNameParameters";

    // What is known of the methods of a compilation serves all analyzers.
    private static readonly ConditionalWeakTable<Compilation, EventNameParameters> Shared = new();

    private readonly string? _own;
    private readonly INamedTypeSymbol _attribute;
    private readonly ILookup<string, EventNameParameter> _listedByMethod;
    private readonly LocalNameParameters _local;

    // Looking through the interfaces of a type is not cheap.
    private readonly ConcurrentDictionary<IParameterSymbol, bool> _known = new(SymbolEqualityComparer.Default);

    // Every call asks, and nearly none names an event: so the answer for most costs a look here, and nothing is made for it.
    private readonly ConcurrentDictionary<IMethodSymbol, bool> _knownMethods = new(SymbolEqualityComparer.Default);

    private readonly ConcurrentDictionary<IAssemblySymbol, bool> _knowingAssemblies = new(SymbolEqualityComparer.Default);
    private readonly Func<IAssemblySymbol, bool> _knowsAttribute;

    private EventNameParameters(Compilation compilation, INamedTypeSymbol attribute, string? own)
    {
        _own = own;
        _attribute = attribute;
        _knowsAttribute = assembly => Knows(assembly, attribute);
        _local = new(FindArguments, compilation);
        _listedByMethod = SdkMethods.All.Concat(own is null ? [] : EventNameParameter.ParseList(own)).ToLookup(parameter => parameter.Method, StringComparer.Ordinal);
    }

    /// <summary>What the compilation's parameters are asked by, or null when it has no <c>EventNameAttribute</c>: it does not use the package.</summary>
    public static EventNameParameters? In(Compilation compilation, AnalyzerOptions options)
    {
        if (compilation.GetTypeByMetadataName("TrackingPlan.EventNameAttribute") is not { } attribute)
        {
            return null;
        }

        options.AnalyzerConfigOptionsProvider.GlobalOptions.TryGetValue(Property, out var own);
        var shared = Shared.GetValue(compilation, _ => new(compilation, attribute, own));
        return shared._own == own ? shared : new(compilation, attribute, own);
    }

    /// <summary>
    /// The same for an analyzer, which asks when the first call is there. When analyzers start, the compiler has not put its declarations together; who asks for a type then,
    /// waits for that.
    /// </summary>
    public static Lazy<EventNameParameters?> WhenAskedIn(Compilation compilation, AnalyzerOptions options) => new(() => In(compilation, options));

    /// <summary>Whether the parameter takes the name of an event.</summary>
    public bool Contain(IParameterSymbol parameter)
    {
        var definition = parameter.OriginalDefinition;
        if (!_known.TryGetValue(definition, out var takesName))
        {
            takesName = TakesName(definition);
            _known.TryAdd(definition, takesName);
        }

        return takesName;
    }

    /// <summary>The arguments of a call, or of the creation of an object, that are names of events.</summary>
    public ImmutableArray<IArgumentOperation> FindArguments(IOperation call) => FindArguments(call, asked: null);

    private ImmutableArray<IArgumentOperation> FindArguments(IOperation call, HashSet<IParameterSymbol>? asked) => MayTakeName(OperationTree.MethodOf(call)) ? FindNames(call, asked) : [];

    private ImmutableArray<IArgumentOperation> FindNames(IOperation call, HashSet<IParameterSymbol>? asked) =>
    [
        .. OperationTree.ArgumentsOf(call).Where(argument => argument.Parameter is { } parameter && (Contain(parameter) || _local.Take(argument, call, asked)) && !OperationTree.IsDescription(call)),
    ];

    private bool MayTakeName(IMethodSymbol? method)
    {
        if (method is null or { Parameters.IsEmpty: true } || method.MethodKind is MethodKind.LocalFunction or MethodKind.DelegateInvoke)
        {
            return method is { Parameters.IsEmpty: false };
        }

        var definition = method.OriginalDefinition;
        if (!_knownMethods.TryGetValue(definition, out var takesName))
        {
            takesName = IsOfInterest(definition) && definition.Parameters.Any(Contain);
            _knownMethods.TryAdd(definition, takesName);
        }

        return takesName;
    }

    // Most methods that are called are the framework's: it does not know the attribute, and to look at all that its parameters have takes long.
    private bool IsOfInterest(IMethodSymbol method) =>
        _listedByMethod.Contains(method.Name) || (method.ContainingAssembly is { } assembly && _knowingAssemblies.GetOrAdd(assembly, _knowsAttribute));

    private static bool Knows(IAssemblySymbol assembly, INamedTypeSymbol attribute) =>
        assembly is ISourceAssemblySymbol
        || SymbolEqualityComparer.Default.Equals(assembly, attribute.ContainingAssembly)
        || assembly.Modules.Any(module => module.ReferencedAssemblies.Any(reference => reference.Name == attribute.ContainingAssembly.Name));

    /// <summary>Whether a method of an SDK is known to send the properties that it is given, and no others.</summary>
    public bool AddsNothing(IMethodSymbol method) => _listedByMethod[method.Name].Any(listed => listed.AddsNothing && MetadataNameOf(method.ContainingType) == listed.Type);

    private bool TakesName(IParameterSymbol parameter) => !IsSimpleValue(parameter.Type) && (
        IsMarked(parameter) || IsListed(parameter)
        || (parameter.ContainingSymbol is IMethodSymbol method
            && (OverridesMarked(method, parameter.Ordinal) || ImplementsMarked(method, parameter.Ordinal))));

    // A number or a flag is no name, whatever its parameter is marked with.
    private static bool IsSimpleValue(ITypeSymbol type) => type is { IsValueType: true, SpecialType: not SpecialType.None };

    private bool OverridesMarked(IMethodSymbol method, int ordinal) =>
        method.OverriddenMethod is { } overridden && Contain(overridden.Parameters[ordinal]);

    private bool ImplementsMarked(IMethodSymbol method, int ordinal)
    {
        foreach (var contract in method.ContainingType.AllInterfaces)
        {
            foreach (var member in contract.GetMembers(method.Name))
            {
                if (member is IMethodSymbol candidate
                    && ordinal < candidate.Parameters.Length
                    && (IsMarked(candidate.Parameters[ordinal]) || IsListed(candidate.Parameters[ordinal]))
                    && SymbolEqualityComparer.Default.Equals(method.ContainingType.FindImplementationForInterfaceMember(candidate), method))
                {
                    return true;
                }
            }
        }

        return false;
    }

    private bool IsListed(IParameterSymbol parameter) => _listedByMethod[parameter.ContainingSymbol.Name]
        .Any(listed => listed.Parameter == parameter.Name && parameter.ContainingType is { } type && MetadataNameOf(type) == listed.Type);

    private static string MetadataNameOf(INamedTypeSymbol type) =>
        type.ContainingType is { } outer ? $"{MetadataNameOf(outer)}+{type.MetadataName}"
        : type.ContainingNamespace is { IsGlobalNamespace: false } space ? $"{space.ToDisplayString()}.{type.MetadataName}"
        : type.MetadataName;

    private bool IsMarked(IParameterSymbol parameter)
    {
        foreach (var attribute in parameter.GetAttributes())
        {
            if (SymbolEqualityComparer.Default.Equals(attribute.AttributeClass, _attribute))
            {
                return true;
            }
        }

        return false;
    }
}
