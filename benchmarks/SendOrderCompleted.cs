using System.Text.Json;
using BenchmarkDotNet.Attributes;
using TrackingPlan.Benchmarks.Tracking;

namespace TrackingPlan.Benchmarks;

/// <summary>
/// Order Completed on its way from a method call to a sink that does nothing: not checked at all, checked for what its types do not make sure of, and
/// checked for everything.
/// </summary>
[MemoryDiagnoser]
[MedianColumn]
public class SendOrderCompleted
{
    private readonly OrderTracker _unchecked = new(PlanRule.Of<Order<Everything>>());
    private readonly OrderTracker _typed = new(PlanRule.Of<OrderCompleted>());
    private readonly OrderTracker _full = new(PlanRule.Of<Order<Nothing>>());
    private readonly Order<Everything> _believed = new(Orders.Typical);
    private readonly Order<Nothing> _doubted = new(Orders.Typical);

    private interface IClaim
    {
        static abstract ReadOnlySpan<byte> Unproven { get; }
    }

    [GlobalSetup]
    public void Verify()
    {
        var broken = Orders.Typical with { OrderId = null! };
        _unchecked.Send(new Order<Everything>(broken));
        _typed.Send(broken);
        _full.Send(new Order<Nothing>(broken));
        Verification.IsTrue(_unchecked.Statistics.Violating == 0, "nothing is checked");
        Verification.IsTrue(_typed.Statistics.Violating == 1, "what the types do not make sure of is checked");
        Verification.IsTrue(_full.Statistics.Violating == 1, "everything is checked");
        SerializeAndSend();
        SendTyped();
        SendWithFullCheck();
        Verification.IsTrue(_typed.Statistics is { Sent: 2, Violating: 1 } && _full.Statistics is { Sent: 2, Violating: 1 }, "the order is valid");
    }

    [Benchmark(Baseline = true)]
    public void SerializeAndSend() => _unchecked.Send(_believed);

    [Benchmark]
    public void SendTyped() => _typed.Send(Orders.Typical);

    [Benchmark]
    public void SendWithFullCheck() => _full.Send(_doubted);

    private static ReadOnlySpan<byte> RuleOf<TCall>()
        where TCall : IPlannedCall => TCall.Rule;

    private static string NameOf<TCall>()
        where TCall : IPlannedCall => TCall.Name;

    private sealed class Everything : IClaim
    {
        public static ReadOnlySpan<byte> Unproven => "{}"u8;
    }

    private sealed class Nothing : IClaim
    {
        public static ReadOnlySpan<byte> Unproven => default;
    }

    /// <summary>The order, with another claim of what its types make sure of.</summary>
    private sealed record Order<TClaim>(OrderCompleted Properties) : IPlannedCall
        where TClaim : IClaim
    {
        static CallType IPlannedCall.Call => CallType.Track;

        static string IPlannedCall.Name => NameOf<OrderCompleted>();

        static ReadOnlySpan<byte> IPlannedCall.Rule => RuleOf<OrderCompleted>();

        static ReadOnlySpan<byte> IPlannedCall.Unproven => TClaim.Unproven;

        public void WriteTo(Utf8JsonWriter writer) => Properties.WriteTo(writer);
    }

    private sealed class OrderTracker(PlanRule rule) : Tracker(new Nobody(rule), new Identity("user-42", null))
    {
        public new void Send<TCall>(TCall planned)
            where TCall : class, IPlannedCall => base.Send(planned);

        private sealed class Nobody(PlanRule rule) : Tracker(new PlanRules("Benchmark", null, [rule]), new NoSink(), null);
    }

    private sealed class NoSink : ISink
    {
        public void Write(ReadOnlySpan<byte> message, IReadOnlyList<Violation> violations)
        {
            // What a sink does is not measured.
        }

        public void Flush()
        {
            // It holds nothing.
        }
    }
}
