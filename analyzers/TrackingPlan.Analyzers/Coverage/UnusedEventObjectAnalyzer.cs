using System.Collections.Concurrent;
using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Operations;
using Microsoft.CodeAnalysis.Text;
using TrackingPlan.Analyzers.Baselines;
using TrackingPlan.Model.Issues;

namespace TrackingPlan.Analyzers.Coverage;

/// <summary>TP2009: reports an event object that nothing can ever track, because the code that makes it lets go of it at once.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class UnusedEventObjectAnalyzer : DiagnosticAnalyzer
{
    private static readonly DiagnosticDescriptor Rule = new(
        RuleIds.UnusedEventObject,
        title: "Event is created and not tracked",
        messageFormat: "'{0}' is created and never used, so nothing is tracked; pass it to the tracker's method",
        RuleCategories.TrackingCalls,
        DiagnosticSeverity.Warning,
        isEnabledByDefault: true,
        description: "The record of an event holds its properties and sends nothing. What sends it is the method of the tracker that takes it.",
        helpLinkUri: IssueDescriptor.HelpLinkTo(RuleIds.UnusedEventObject));

    /// <inheritdoc />
    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics { get; } = [Rule, BaselinedReports.Outdated];

    /// <inheritdoc />
    public override void Initialize(AnalysisContext context)
    {
        context.EnableConcurrentExecution();
        context.ConfigureGeneratedCodeAnalysis(GeneratedCodeAnalysisFlags.None);
        context.RegisterCompilationStartAction(static start =>
        {
            // Asked for by the first creation: when analyzers start, the compiler has not put its declarations together.
            var compilation = start.Compilation;
            var plannedCall = new Lazy<INamedTypeSymbol?>(() => compilation.GetTypeByMetadataName("TrackingPlan.IPlannedCall"));
            var reports = BaselinedReports.Start(start, [Rule]);

            // Objects are made of few types, and looking through the interfaces of a type is not cheap.
            var known = new ConcurrentDictionary<ITypeSymbol, bool>(SymbolEqualityComparer.Default);
            Func<ITypeSymbol, bool> isEvent = type => known.TryGetValue(type, out var isKnown) ? isKnown : known.GetOrAdd(type, type.AllInterfaces.Contains(plannedCall.Value!, SymbolEqualityComparer.Default));
            start.RegisterOperationAction(creation => Check(creation, isEvent, reports), OperationKind.ObjectCreation);
        });
    }

    private static void Check(OperationAnalysisContext context, Func<ITypeSymbol, bool> isEvent, BaselinedReports reports)
    {
        var creation = (IObjectCreationOperation)context.Operation;
        if (creation.Type is { } type && isEvent(type) && !IsWritten(creation.Constructor) && UnusedValue.Is(creation))
        {
            reports.Report(Diagnostic.Create(Rule, PlaceOf(creation.Syntax), FindingName.Properties(type.Name), type.Name), context.ReportDiagnostic);
        }
    }

    // A constructor that somebody wrote may do more than hold values. Those of generated records are not written, and have no parameters.
    private static bool IsWritten(IMethodSymbol? constructor) =>
        constructor is not { Parameters.IsEmpty: true } || constructor is { IsImplicitlyDeclared: false, DeclaringSyntaxReferences.IsEmpty: false };

    // Without the properties, which may fill a page.
    private static Location PlaceOf(SyntaxNode creation) => creation is BaseObjectCreationExpressionSyntax { Initializer: { } initializer }
        ? Location.Create(creation.SyntaxTree, TextSpan.FromBounds(creation.SpanStart, initializer.OpenBraceToken.GetPreviousToken().Span.End))
        : creation.GetLocation();
}
