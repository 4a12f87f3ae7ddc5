// Controllers of an old web application, on Analytics.NET.
using System;
using System.Collections.Generic;
using Segment;
using Segment.Model;

namespace Legacy;

public enum Step { Started, Finished }

public sealed class ChangeTracker { public void Track(object entity) { } public void Track(string entity, string state) { } }

public interface ILogger { void Track(string level, string message); void LogInformation(string message); }

public sealed class AccountController(Client client, IAnalyticsClient contract, ChangeTracker changes, ILogger logger)
{
    public void Register(string email, string plan, string? campaign)
    {
        client.Track(email, "Signed Up", new Properties { { "plan", plan } }); // expect TP2003
        client.Track(email, "Signed Up", new Properties { { "plan", plan }, { "campaign", campaign! } }); // expect TP2003 TP2005
        client.Track(email, "Signed Up", new Properties { ["plan"] = "premium" }, new Options().SetAnonymousId(email)); // expect TP2003 TP2007
        client.Track(email, "signed_up", new Properties { ["plan"] = plan }); // expect TP2002
        client.Track(email, "Signed Up", new Properties().Put("plan", plan).Put("refferer", "ad")); // expect TP2003 TP2005
        client.Track(email, "Signed Up", new Properties().Put("plan", 3)); // expect TP2003 TP2007
        contract.Track(email, "Signed Up", new Dictionary<string, object> { ["plan"] = plan, ["referer"] = campaign! }); // expect TP2003 TP2005
        contract.Track(email, "Registered"); // expect TP2002
        contract.Identify(email, new Traits { { "plan", plan } }); // silent
        changes.Track(email); // silent: what changes in the database
        changes.Track("Signed Up", "Added"); // silent
        logger.Track("Signed Up", $"{email} signed up"); // silent
        logger.LogInformation("Signed Up " + email); // silent
    }

    public void Act(string email, string action, Step step, DateTime when)
    {
        client.Track(email, action + " Index"); // expect TP2001
        client.Track(email, action.ToUpperInvariant()); // expect TP2001
        client.Track(email, step.ToString()); // expect TP2002 TP2002
        client.Track(email, "Export " + when.Year, new Options()); // expect TP2001
        client.Page(email, "Page " + action); // silent: pages are no events
        client.Track(action, "App Opened"); // expect TP2003
        client.Flush(); // silent
    }

    public void Report(string email, int rows, IDictionary<string, object> given)
    {
        client.Track(email, "Report Exported", new Properties { { "format", "PDF" }, { "rows", rows } }); // expect TP2003 TP2007
        client.Track(email, "Report Exported", new Properties { { "format", "pdf" }, { "rows", rows } }); // expect TP2003
        client.Track(email, "Report Exported", given); // expect TP2003
        client.Track(email, "Report Exported", new Properties { { "format", "csv" }, { "rows", (double)rows / 2 } }); // expect TP2003 TP2007
        client.Track(email, "Report Export", new Properties { { "format", "csv" } }); // expect TP2002
    }

    public void Replay(IEnumerable<(string User, string Name, IDictionary<string, object> Properties)> queue)
    {
        foreach (var item in queue)
        {
            client.Track(item.User, item.Name, item.Properties); // expect TP2001
        }
    }
}
