using System.Text;
using System.Text.Json;
using BenchmarkDotNet.Attributes;
using TrackingPlan.Benchmarks.Tracking;

namespace TrackingPlan.Benchmarks;

/// <summary>A valid message of Order Completed: reading its tokens, which is the least that any check has to do, and checking it.</summary>
[MemoryDiagnoser]
[MedianColumn]
public class ValidateOrderCompleted
{
    private readonly PlanValidator _validator = new(BenchmarkPlan.Rules);
    private readonly byte[] _message = MakeMessage();

    [GlobalSetup]
    public void Verify()
    {
        var broken = Encoding.UTF8.GetBytes(Encoding.UTF8.GetString(_message).Replace("\"total\":27.50", "\"total\":true"));
        Verification.IsTrue(ReadTokens() > 100, "the reader reads the whole message");
        Verification.IsTrue(Validate() == 0, "the message is valid");
        Verification.IsTrue(_validator.Validate(broken) is [{ Path: "/properties/total" }], "a wrong type is found");
    }

    [Benchmark(Baseline = true)]
    public int ReadTokens()
    {
        var reader = new Utf8JsonReader(_message);
        var tokens = 0;
        while (reader.Read())
        {
            tokens++;
        }

        return tokens;
    }

    [Benchmark]
    public int Validate() => _validator.Validate(_message).Count;

    private static byte[] MakeMessage()
    {
        var sink = new InMemorySink();
        new BenchmarkTracker(sink).As("user-42").OrderCompleted(Orders.Typical);
        return Encoding.UTF8.GetBytes(sink.Messages[0].Json);
    }
}
