// Calls that are shortened on the spot, by local functions and by lambdas in variables.
using System;
using System.Collections.Generic;
using System.Linq;
using System.Threading.Tasks;
using Tracking;

namespace WebShop.Partial;

public sealed class Wizard(ShopTracker tracker, Segment.Client client)
{
    private static readonly Action<string> Note = text => Console.WriteLine(text);
    private readonly Func<string, string> _title = name => name.ToUpperInvariant();

    public void Run(int step, string user, string area)
    {
        var common = new Dictionary<string, object?> { ["step"] = step };
        void Track(string name) => tracker.Track(name, common); // silent: its callers are here
        void TrackFor(string who, string name, Segment.Model.Properties? properties = null) => client.Track(who, name, properties); // silent

        Track("Checkout Started"); // expect TP2003
        Track("Checkout Ended"); // expect TP2002
        Track($"Checkout Step {step}"); // expect TP2001
        Track(step == 1 ? "Checkout Started" : "Checkout Continued"); // expect TP2002 TP2003
        TrackFor(user, "Signed Up", new() { ["plan"] = "gold" }); // expect TP2003 TP2007
        TrackFor(user, "Signed up"); // expect TP2002
        TrackFor("Signed up", "App Opened"); // expect TP2003
        TrackFor(user, area + " Opened"); // expect TP2001

        void Write(string name) => Console.WriteLine(name);
        Write("Checkout Ended"); // silent
        Note("Checkout Ended"); // silent
        Write(_title("Checkout " + area)); // silent
    }

    // expect TP2010
    public async Task RunAsync(string name, IEnumerable<string> names)
    {
        Func<string, Task> send = async text => { await Task.Yield(); tracker.Track(text); };
        await send("Cart Cleared"); // expect TP2003
        await send("Cart Closed"); // expect TP2002
        await send(name); // silent: the parameter above is reported
        names.ToList().ForEach(text => tracker.Track(text)); // silent: what a list holds
        Action<string> either = text => tracker.Track(text);
        if (name.Length > 5)
        {
            either = Console.WriteLine;
        }

        either("Cart Closed"); // silent: it may be written only
    }
}
