// A background worker with RudderStack, a queue, retries.
using System;
using System.Collections.Generic;
using System.Threading;
using System.Threading.Tasks;
using RudderStack;
using RudderStack.Model;
using Tracking;

namespace Jobs;

public sealed class Parcel { public string Number { get; set; } = ""; }

public sealed class ParcelService { public Task Track(string number) => Task.CompletedTask; public Task<string> TrackAsync(string carrier, string number) => Task.FromResult(number); }

public sealed class Worker(ShopTracker tracker, ParcelService parcels)
{
    private static readonly string[] Names = { "Job Finished", "Job Started" };
    private readonly Dictionary<string, object> _data = new();
    private readonly string _name = "Job Finished";
    private int _runs;

    public Worker(ShopTracker tracker, ParcelService parcels, IReadOnlyDictionary<string, string> settings)
        : this(tracker, parcels)
    {
        _name = settings["event"];
    }

    public async Task RunAsync(string job, IReadOnlyList<Parcel> open, CancellationToken cancellation)
    {
        var start = DateTime.UtcNow;
        foreach (var parcel in open)
        {
            await parcels.Track(parcel.Number); // silent: a parcel is tracked
            await parcels.TrackAsync("Order Completed", "P" + parcel.Number); // silent
        }

        cancellation.ThrowIfCancellationRequested();
        var took = (DateTime.UtcNow - start).TotalMilliseconds;
        RudderAnalytics.Client.Track("worker", "Job Finished", new Properties { { "job", job }, { "succeeded", true } }); // expect TP2003
        RudderAnalytics.Client.Track("worker", "Job Finished", new Properties { { "job", job }, { "duration_ms", took } }); // expect TP2003 TP2007
        RudderAnalytics.Client.Track("worker", "Job Finished", new Properties { { "job", job }, { "duration_ms", (int)took } }); // expect TP2003
        RudderAnalytics.Client.Track("worker", "Job Finished", new Properties { { "job", job }, { "succeeded", "yes" } }); // expect TP2003 TP2007
        RudderAnalytics.Client.Track("worker-" + _runs++, "Job finished", new Dictionary<string, object> { ["job"] = job }); // expect TP2002
        RudderAnalytics.Client.Track("worker", $"Job {job} Finished"); // expect TP2001
        RudderAnalytics.Client.Track("worker", Names[0]); // expect TP2001
        RudderAnalytics.Client.Screen("worker", $"Job {job}"); // silent: screens are no events

        _data["job"] = job;
        RudderAnalytics.Client.Track("worker", "Job Finished", _data); // expect TP2003

        tracker.JobFinished(new() { Job = job }); // silent
        tracker.Track("Job Finished", new Dictionary<string, object?> { ["job"] = job, [$"run_{_runs}"] = true }); // expect TP2003 TP2004
        tracker.Track("Job Finished", new Dictionary<string, object?> { [job] = true }); // expect TP2003
    }

    public void Nightly(string job)
    {
        tracker.Track(_name, new Dictionary<string, object?> { ["job"] = job }); // expect TP2001
        _ = new JobFinished { Job = job }; // expect TP2009
        var finished = new JobFinished { Job = job }; // expect TP2009
        JobFinished kept = new() { Job = job };
        tracker.JobFinished(kept); // silent
        foreach (var name in new[] { "Job Finished", "Jobs Counted" })
        {
            tracker.Track(name, new Dictionary<string, object?> { ["job"] = job }); // expect TP2002 TP2003
        }
    }

    public Task LogAsync(string job, int lines) => Task.Run(() =>
    {
        for (var i = 0; i < lines; i++)
        {
            Console.WriteLine("Job " + job); // silent
            tracker.Track("Job Line " + i); // expect TP2001
        }
    });
}
