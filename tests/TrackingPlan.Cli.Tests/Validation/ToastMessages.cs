using TrackingPlan.Cli.Tests.Harness;

namespace TrackingPlan.Cli.Tests.Validation;

/// <summary>A small plan, and messages that follow it or do not.</summary>
internal static class ToastMessages
{
    public const string Plan = """
        plan: Toast
        version: 2.0.0
        events:
          Toast Burnt:
            properties:
              slices: { type: integer, required: true }
              toaster:
                properties:
                  serial: string
              toppings: { type: array, items: { properties: { name: string } } }
          Toast Eaten:
            properties:
              happy: boolean
        identify:
          traits:
            email: { type: string, pii: yellow }

        """;

    public const string Valid = """{"type":"track","event":"Toast Burnt","userId":"u","properties":{"slices":2}}""";

    public const string WrongType = """{"type":"track","event":"Toast Burnt","userId":"u","properties":{"slices":"two"}}""";

    public const string Unplanned = """{"type":"track","event":"Toast Burnt","userId":"u","properties":{"slices":2,"colour":"black"}}""";

    public const string UnplannedEvent = """{"type":"track","event":"Toast Stolen","userId":"u","properties":{}}""";

    /// <summary>Breaks off in the middle.</summary>
    public const string Broken = """{"type":"track","event":"Toast Burnt","userId":"u","prop""";

    /// <summary>A valid message that can be told from others.</summary>
    public static string Number(int number) => $$$"""{"type":"track","event":"Toast Burnt","userId":"u","properties":{"slices":{{{number}}}}}""";

    public static string WritePlan(this TempFolder folder) => folder.Write("toast.plan.yaml", Plan);

    /// <summary>Writes lines, each with its end.</summary>
    public static string WriteLines(this TempFolder folder, string file, params string[] lines) => folder.Write(file, string.Concat(lines.Select(line => line + "\n")));
}
