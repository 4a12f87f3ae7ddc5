using System.Globalization;
using Microsoft.CodeAnalysis;
using TrackingPlan.Generator.Tests.Harness;

namespace TrackingPlan.Generator.Tests.Execution;

/// <summary>What the compiler says where code uses what a plan calls deprecated; generated code itself stays silent.</summary>
public class DeprecationTests
{
    private const string Plan =
        """
        plan: Shop
        events:
          Purchase Done: { status: deprecated, replaced_by: Order Paid }
          Basket Seen: { status: deprecated }
          Order Paid:
            - { version: 1, status: deprecated }
            - version: 2
              properties:
                revenue: { type: number, deprecated: use total., required: true }
                tax: { type: number, deprecated: true }
                total: number
        pages:
          Start: { status: deprecated, replaced_by: Home }
          Home: {}
        """;

    [Theory]
    [InlineData("tracker.PurchaseDone();", "'ShopTracker.PurchaseDone(PurchaseDone?)' is obsolete: 'The event \"Purchase Done\" is deprecated; use OrderPaid.'")]
    [InlineData("tracker.BasketSeen();", "'ShopTracker.BasketSeen(BasketSeen?)' is obsolete: 'The event \"Basket Seen\" is deprecated.'")]
    [InlineData("tracker.OrderPaidV1();", "'ShopTracker.OrderPaidV1(OrderPaidV1?)' is obsolete: 'The event \"Order Paid\" is deprecated; use OrderPaid.'")]
    [InlineData("tracker.StartPage();", "'ShopTracker.StartPage(StartPage?)' is obsolete: 'The page \"Start\" is deprecated; use HomePage.'")]
    [InlineData("System.Func<OrderPaid, object?> read = o => o.Revenue; read(null!);", "'OrderPaid.Revenue' is obsolete: 'The property \"revenue\" is deprecated: use total.'")]
    [InlineData("System.Func<OrderPaid, object?> read = o => o.Tax; read(null!);", "'OrderPaid.Tax' is obsolete: 'The property \"tax\" is deprecated.'")]
    public void The_compiler_says_what_to_use_instead(string statement, string message)
    {
        var diagnostic = Compile(statement).ShouldHaveSingleItem();

        diagnostic.Id.ShouldBe("CS0618");
        diagnostic.Location.GetLineSpan().Path.ShouldBe("Program.cs");
        diagnostic.GetMessage(CultureInfo.InvariantCulture).ShouldBe(message);
    }

    [Theory]
    [InlineData("tracker.HomePage();")]
    [InlineData("System.Func<OrderPaid, object?> read = o => o.Total; read(null!);")]
    public void Nothing_is_said_of_the_rest(string statement) => Compile(statement).ShouldBeEmpty();

    private static IReadOnlyList<Diagnostic> Compile(string statement)
    {
        var project = TestProject.WithPlan(Plan) with { Code = TestProgram.WithTracker(statement) };
        var generated = project.CreateDriver().RunGenerators(project.Compilation).GetRunResult().GeneratedTrees;
        return project.Compilation.AddSyntaxTrees(generated).GetDiagnostics().Where(diagnostic => diagnostic.Severity >= DiagnosticSeverity.Warning).ToArray();
    }
}
