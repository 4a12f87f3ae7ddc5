using ToastShop.Tracking;
using TrackingPlan;

using var sink = new NdjsonSink(Console.OpenStandardOutput());
var tracker = new ToastShopTracker(sink);
tracker.As("user-42").ToastBurnt(new() { OrderId = "o1", Browning = Browning.Charcoal, Toaster = new() { Serial = "T1234", Slots = 2 }, BurntAt = DateTimeOffset.UnixEpoch, Slices = 2 });
