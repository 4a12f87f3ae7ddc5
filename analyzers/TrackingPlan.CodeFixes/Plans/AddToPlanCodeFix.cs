using System.Collections.Immutable;
using System.Composition;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;
using TrackingPlan.Analyzers;

namespace TrackingPlan.CodeFixes.Plans;

/// <summary>The fix of TP2002 and TP2005 where the plan is what has to change: adds the event, or the property, to a plan file.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(AddToPlanCodeFix))]
[Shared]
public sealed class AddToPlanCodeFix : CodeFixProvider
{
    /// <inheritdoc />
    public override ImmutableArray<string> FixableDiagnosticIds { get; } = [RuleIds.UnplannedEventName, RuleIds.UnplannedProperty];

    /// <inheritdoc />
    public override FixAllProvider GetFixAllProvider() => AddToPlanFixAll.Instance;

    /// <inheritdoc />
    public override async Task RegisterCodeFixesAsync(CodeFixContext context)
    {
        var project = context.Document.Project;
        if (PlanAddition.Of(context.Diagnostics[0]) is not { } addition)
        {
            return;
        }

        var places = addition.FindPlaces(await ProjectPlans.FindInSightAsync(project, context.CancellationToken).ConfigureAwait(false));
        ImmutableArray<CodeAction> actions =
        [
            .. places.Select((place, i) => CodeAction.Create(
                addition.TitleIn(place.File.Name),
                cancellation => Task.FromResult(place.File.With(place.Edits, cancellation).PutInto(project.Solution)),
                AddToPlanFixAll.KeyOf(i == 0 ? null : place.File))),
        ];
        if (!actions.IsEmpty)
        {
            context.RegisterCodeFix(
                actions.Length == 1 ? actions[0] : CodeAction.Create(addition.TitleIn("a plan"), actions, isInlinable: false),
                context.Diagnostics[0]);
        }
    }
}
