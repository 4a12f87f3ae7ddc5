using System.Text;

namespace TrackingPlan.Runtime.Tests.Validation;

public class AllocationTests
{
    [Fact]
    public void A_valid_message_costs_no_memory()
    {
        const string Schema = """{"properties":{"items":{"items":{"properties":{"sku":{"pattern":"^s[0-9]+$","minLength":2},"price":{"minimum":0},"kind":{"enum":["a",1]}},"required":["sku"]}}}}""";
        var validator = Check.Validator(Check.Rule(Check.MessageSchema(Schema)));

        Measure(1).ShouldBe(0);
        Measure(300).ShouldBe(0);

        long Measure(int items)
        {
            var item = """{"sku":"s12","price":1.50,"kind":1.0},{"sku":"\u0073999","price":0,"kind":"a"}""";
            var message = Encoding.UTF8.GetBytes(Check.Message($$"""{"items":[{{string.Join(",", Enumerable.Repeat(item, items))}}]}"""));
            for (var i = 0; i < 50; i++)
            {
                validator.Validate(message).ShouldBeEmpty();
            }

            var before = GC.GetAllocatedBytesForCurrentThread();
            validator.Validate(message);
            return GC.GetAllocatedBytesForCurrentThread() - before;
        }
    }

    [Fact]
    public void Many_threads_may_check_at_once()
    {
        var message = Encoding.UTF8.GetBytes(Order.Valid);
        var broken = Encoding.UTF8.GetBytes(Order.Valid.Replace("EUR", "eur"));

        Parallel.For(0, 2000, new ParallelOptions { MaxDegreeOfParallelism = 8 }, i => Order.Validator.Validate(i % 2 == 0 ? message : broken).Count.ShouldBe(i % 2));
    }
}
