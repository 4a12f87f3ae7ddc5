using TrackingPlan.Package.Tests.Harness;

namespace TrackingPlan.Package.Tests;

/// <summary>
/// The exports of other tools in a real build, without a line of ours among the plans. Those that plan identify calls would all declare the same record; of
/// them one is here.
/// </summary>
public sealed class ForeignPlanTests(PackageFeed feed) : IClassFixture<PackageFeed>
{
    private const string Program =
        """
        using Shop.Tracking;
        using TrackingPlan;

        using var sink = new NdjsonSink(Console.OpenStandardOutput());
        new CornerStoreTracker(sink).As("u").MessageSent(new() { Channel = MessageSentChannel.Mail, Subject = "Hi" });
        new CornerDeskTracker(sink).As("u").TicketOpened(new() { Product = "toaster" });
        new BuildTelemetryTracker(sink).As("u").CommandRun(new() { Duration = 1.5 });
        new SlothgramTracker(sink).As("u").FeedViewed(new() { ProfileId = "p1" });
        new SegmentTracker(sink).As("u").CartViewed(new() { Items = 2 });
        """;

    [Fact]
    public void Exports_build_and_their_names_reach_the_wire()
    {
        var project = feed.CreateProject().Write("Program.cs", Program);
        foreach (var file in Directory.GetFiles(Repository.PathOf("tests", "TrackingPlan.Model.Tests", "Foreign", "Data")).Where(IsUsed))
        {
            project.Write(Path.GetFileName(file), File.ReadAllText(file));
        }

        project.Build().ShouldSucceed().Diagnostics.ShouldBeEmpty();
        var messages = project.Run().ShouldSucceed().Output.Split('\n', StringSplitOptions.RemoveEmptyEntries);

        string[] expected =
        [
            """ "event":"Message Sent" """, """ "properties":{"channel":"mail","subject":"Hi"} """,
            """ "event":"Ticket Opened" """, """ "properties":{"product":"toaster"} """,
            """ "event":"Command Run" """, """ "properties":{"duration":1.5} """,
            """ "event":"Feed Viewed" """, """ "properties":{"profile_id":"p1"} """,
            """ "event":"Cart Viewed" """, """ "properties":{"items":2} """,
        ];
        messages.Length.ShouldBe(expected.Length / 2);
        for (var i = 0; i < expected.Length; i++)
        {
            messages[i / 2].ShouldContain(expected[i].Trim(), Case.Sensitive);
        }
    }

    private static bool IsUsed(string file) =>
        new[] { "rudder-", "rudderstack-old", "typewriter-", "segment-page-" }.Any(start => Path.GetFileName(file).StartsWith(start, StringComparison.Ordinal));
}
