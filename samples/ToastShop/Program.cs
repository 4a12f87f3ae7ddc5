using ToastShop;
using ToastShop.Tracking;
using TrackingPlan;

// Messages go to standard output, one JSON object per line, so that they can be piped; what does not follow the plan goes to standard error.
var violations = new List<Violation>();
var forwarded = new InMemorySink();
using var sink = new NdjsonSink(Console.OpenStandardOutput());
var tracker = new ToastShopTracker(sink, new TrackerOptions
{
    // An event that nobody planned is not sent, and a property that nobody planned is left out. All else is sent as it is.
    Policy = new TrackingPolicy { Track = new() { UnplannedName = PolicyAction.Block, UnplannedProperties = PolicyAction.Omit } },

    // Violations become events themselves, for those who look after the plan. A shop would send them to a source of their own; here they are printed below.
    Forwarding = new ViolationForwarding(forwarded),
    OnViolation = violations.Add,
});

ShoppingTrip.Track(tracker.AsAnonymous("b1d3f0c2-7a4e-4c55-8c1f-0a9e2f6b7d10"), tracker.As("user-42"));
Drift.Track(tracker.As("user-42"));
tracker.Flush();

ViolationSummary.Write(Console.Error, tracker.Statistics, violations, forwarded.Messages);
