using TrackingPlan.Model.Plans;

namespace TrackingPlan.Model.Tests.Plans;

public sealed class PlanDocumentTests
{
    [Fact]
    public void Reading_can_be_cancelled() =>
        Should.Throw<OperationCanceledException>(() => PlanDocument.Parse("p", "plan: P\n", new CancellationToken(canceled: true)));

    [Fact]
    public void A_document_knows_its_path() => PlanDocument.Parse("plans/shop.plan.yaml", "plan: P\n").Path.ShouldBe("plans/shop.plan.yaml");
}
