// Tests of the shop: a mock, a recorder, expressions, values that look like names.
using System;
using System.Collections.Generic;
using Moq;
using NSubstitute;
using Tracking;
using TrackingPlan;

namespace WebShop.Tests;

public interface IRecorder { void Track(string name); void Expect([EventName] string name, IReadOnlyDictionary<string, object?>? properties = null); }

public sealed class CheckoutTests
{
    private readonly Mock<IRecorder> _mock = new();
    private readonly IRecorder _substitute = Substitute.For<IRecorder>();
    private readonly InMemorySink _sink = new();

    public void Completes()
    {
        var tracker = new ShopTracker(_sink);
        tracker.OrderCompleted(new() { OrderId = "1", Total = 5 }); // silent
        _mock.Verify(recorder => recorder.Track("Order Complete")); // silent: a method of the same name that nobody marked
        _mock.Verify(recorder => recorder.Expect("Order Completed", It.IsAny<IReadOnlyDictionary<string, object?>>())); // silent: what a mock is asked is no call
        _mock.Verify(recorder => recorder.Expect(It.IsAny<string>(), null)); // silent
        _mock.Setup(recorder => recorder.Expect("Order " + Name(), null)); // silent
        _mock.Object.Expect("Order Complete"); // expect TP2002
        _substitute.Received().Expect(Arg.Any<string>()); // silent
        _substitute.Received().Expect(Arg.Is<string>(name => name.StartsWith("Order"))); // silent
        _substitute.Expect(Name()); // expect TP2001
        Equal("Order Complete", "Order Completed"); // silent
        Equal(nameof(Completes), _sink.ToString()); // silent
    }

    public void Refunds(string id)
    {
        var expected = new OrderRefunded { OrderId = id };
        Equal(expected, new OrderRefunded { OrderId = id }); // silent
        _ = new OrderRefunded { OrderId = id }; // expect TP2009
        OrderRefunded unused = new() { OrderId = id }; // expect TP2009
        object boxed = new CartCleared(); // expect TP2009
        var copy = expected with { OrderId = "2" };
        Equal(copy, Make(id)); // silent
    }

    public void Keeps(List<OrderRefunded> all, string id)
    {
        all.Add(new OrderRefunded { OrderId = id }); // silent
        var many = new[] { new CartCleared(), new CartCleared() }; // silent
        Func<CartCleared> later = () => new CartCleared(); // silent
        Equal(later(), many[0]); // silent
    }

    private static OrderRefunded Make(string id) => new() { OrderId = id }; // silent

    private static string Name() => "Order " + DateTime.Now;

    private static void Equal(object? expected, object? actual) { }
}
