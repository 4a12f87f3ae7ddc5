using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Operations;
using TrackingPlan.Analyzers.Calls;
using TrackingPlan.Analyzers.Coverage;
using TrackingPlan.Analyzers.Tests.Harness;

namespace TrackingPlan.Analyzers.Tests.Calls;

/// <summary>Nearly all calls of a program have nothing to do with tracking, so looking at one of them makes nothing that has to be collected.</summary>
public class AllocationTests
{
    private const int Tries = 5;

    private const string Plan = """
        plan: Shop
        events:
          Order Completed:
            properties:
              order_id: { type: string, required: true }
        """;

    private const string Code = """
        using System;
        using System.Collections.Generic;
        using System.Linq;

        public interface ITrack { void Track(string name); }

        public sealed class Code : ITrack
        {
            private readonly List<string> _log = new(8);

            public void Track(string name) => _log.Add(name.Trim());

            public int Run(string text, int count)
            {
                var names = new Dictionary<string, int>(StringComparer.Ordinal) { ["a"] = 1 };
                names.Add(text.Replace("a", "b"), Math.Max(count, 1));
                Track(string.Format("{0}", text));
                ((ITrack)this).Track(nameof(Run));
                Console.WriteLine(string.Join(",", names.Keys.Where(name => name.StartsWith("a")).Select(name => name.ToUpperInvariant())));
                return Generic<string>(text) + new Exception("message").HResult;
            }

            private static int Generic<T>(T value) => value is null ? 0 : value.GetHashCode();
        }
        """;

    public static TheoryData<DiagnosticAnalyzer> Analyzers => [new DynamicEventNameAnalyzer(), new NamedCallAnalyzer(), new PassedOnNameAnalyzer(), new UnusedEventObjectAnalyzer(), new CallSiteAnalyzer()];

    [Theory]
    [MemberData(nameof(Analyzers))]
    public void A_call_that_names_no_event_costs_no_memory(DiagnosticAnalyzer analyzer)
    {
        var compilation = TestProject.Compile([.. GeneratedPlan.Of(Plan).Append(Code).Select((text, i) => new TestFile($"File{i}.cs", Markup.Parse(text)))], TestProject.References);
        TestProject.ShouldCompile(compilation);
        var contexts = Operations(compilation).Select(operation => Context(operation, compilation)).ToArray();
        var actions = OperationActions.Of(analyzer, compilation);
        contexts.Length.ShouldBeGreaterThan(15);

        // What is known of a method is found out the first time. Other tests can make the runtime allocate on any thread, so it is measured again.
        var least = long.MaxValue;
        for (var attempt = 0; attempt < Tries && least > 0; attempt++)
        {
            var count = Run(actions, contexts);
            var before = GC.GetAllocatedBytesForCurrentThread();
            Run(actions, contexts);
            least = Math.Min(least, GC.GetAllocatedBytesForCurrentThread() - before);
            count.ShouldBeGreaterThan(0);
        }

        least.ShouldBe(0);
    }

#pragma warning disable CS0618 // Roslyn means those who test what is reported; here its driver would be measured, too.
    private static OperationAnalysisContext Context(IOperation operation, Compilation compilation) =>
        new(operation, compilation.GlobalNamespace, compilation, new AnalyzerOptions([]), _ => throw new InvalidOperationException("No event is named."), _ => true, CancellationToken.None);
#pragma warning restore CS0618

    private static int Run(OperationActions actions, OperationAnalysisContext[] contexts)
    {
        var count = 0;
        foreach (ref readonly var context in contexts.AsSpan())
        {
            count += actions.Run(in context);
        }

        return count;
    }

    private static IOperation[] Operations(Compilation compilation)
    {
        var tree = compilation.SyntaxTrees.Last();
        var model = compilation.GetSemanticModel(tree);
        return
        [
            .. tree.GetRoot().DescendantNodes().Where(node => node is InvocationExpressionSyntax or BaseObjectCreationExpressionSyntax)
                .Select(node => model.GetOperation(node)).OfType<IOperation>().Where(operation => operation is IInvocationOperation or IObjectCreationOperation),
        ];
    }
}
