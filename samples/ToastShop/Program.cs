using ToastShop;
using ToastShop.Tracking;
using TrackingPlan;

// Messages go to standard output, one JSON object per line, so that they can be piped; what does not follow the plan goes to standard error.
var violations = new List<Violation>();
using var sink = new NdjsonSink(Console.OpenStandardOutput());
var tracker = new ToastShopTracker(sink, new TrackerOptions { OnViolation = violations.Add });

ShoppingTrip.Track(tracker.AsAnonymous("b1d3f0c2-7a4e-4c55-8c1f-0a9e2f6b7d10"), tracker.As("user-42"));
Drift.Track(tracker.As("user-42"));
tracker.Flush();

ViolationSummary.Write(Console.Error, tracker.Statistics, violations);
