namespace TrackingPlan.Analyzers.Tests.Calls;

/// <summary>Which parameters take a name: marked ones, and those that override or implement a marked one.</summary>
public sealed class EventNameParametersTests
{
    [Fact]
    public Task Only_the_marked_parameter() => CallTest.VerifyTypes("""
        public static class Calls
        {
            private static void Send(string user, [EventName] string name, string note) { }

            public static void Run(Tracker tracker, int count)
            {
                Send($"User {count}", "Order Completed", $"Note {count}");
                Send($"User {count}", [|$"Order {count}"|], $"Note {count}");
                tracker.Log($"Order {count}");
            }
        }
        """);

    [Fact]
    public Task Overrides_of_a_marked_parameter() => CallTest.VerifyTypes("""
        public abstract class Sink { public abstract void Send([EventName] string name, string note); }
        public class FileSink : Sink { public override void Send(string text, string note) { } }
        public class LineSink : FileSink { public override void Send(string text, string note) { } }

        public static class Calls
        {
            public static void Run(LineSink sink, int count)
            {
                sink.Send([|$"Order {count}"|], $"Note {count}");
                sink.Send("Order Completed", $"Note {count}");
            }
        }
        """);

    [Fact]
    public Task Implementations_of_a_marked_parameter() => CallTest.VerifyTypes("""
        public interface ISink<T> { void Send(T value, [EventName] string name); void Note(string text); }
        public class FileSink : ISink<int> { public virtual void Send(int value, string text) { } public void Note(string text) { } }
        public class LineSink : FileSink { public override void Send(int value, string text) { } }
        public class Unrelated { public void Send(int value, string text) { } }

        public static class Calls
        {
            public static void Run(ISink<int> contract, FileSink sink, LineSink lines, Unrelated unrelated, int count)
            {
                contract.Send(1, [|$"Order {count}"|]);
                sink.Send(1, [|$"Order {count}"|]);
                lines.Send(1, [|$"Order {count}"|]);
                sink.Note($"Order {count}");
                unrelated.Send(1, $"Order {count}");
            }
        }
        """);

    [Fact]
    public Task An_overload_that_implements_nothing_is_not_marked() => CallTest.VerifyTypes("""
        public interface ISink { void Send([EventName] string name); }
        public class FileSink : ISink { public void Send(string text) { } public void Send(object text) { } }

        public static class Calls
        {
            public static void Run(FileSink sink, int count) => sink.Send((object)$"Order {count}");
        }
        """);

    [Fact]
    public Task Extension_methods_in_both_forms() => CallTest.VerifyTypes("""
        public static class Extensions
        {
            public static void Send(this Tracker tracker, string user, [EventName] string name) { }
            public static void Raise([EventName] this string name, Tracker tracker) { }

            public static void Run(Tracker tracker, int count)
            {
                tracker.Send($"User {count}", [|$"Order {count}"|]);
                Send(tracker, $"User {count}", [|$"Order {count}"|]);
                tracker.Send(name: [|$"Order {count}"|], user: $"User {count}");
                [|$"Order {count}"|].Raise(tracker);
                "Order Completed".Raise(tracker);
            }
        }
        """);

    [Fact]
    public Task Local_functions() => CallTest.VerifyStatements("""
        void Send([EventName] string name, string note) => tracker.Track(name);
        Send("Order Completed", $"Note {count}");
        Send([|$"Order {count}"|], $"Note {count}");
        """);

    [Fact]
    public Task Generic_methods_and_types() => CallTest.VerifyTypes("""
        public sealed class Sink<T>
        {
            public void Send<TValue>(T owner, [EventName] string name, TValue value) { }
        }

        public static class Calls
        {
            public static void Run(Sink<int> sink, int count)
            {
                sink.Send(1, [|$"Order {count}"|], count);
                sink.Send(1, "Order Completed", count);
            }
        }
        """);
}
