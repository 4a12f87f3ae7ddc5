using System.Globalization;
using System.Text;

namespace TrackingPlan.Benchmarks;

/// <summary>A plan as large as real ones get, made by rule so that every run reads the same text.</summary>
internal static class LargePlan
{
    private static readonly string[] Types = ["string", "integer", "number", "boolean"];

    /// <summary>The YAML of a plan with as many events, of twelve properties each.</summary>
    public static string Write(int events)
    {
        var yaml = new StringBuilder("plan: Large\nversion: 1.0.0\n\nevents:\n");
        for (var i = 0; i < events; i++)
        {
            yaml.Append(CultureInfo.InvariantCulture, $"  {EventName(i)}:\n    description: What happened to object {i}, in a sentence of usual length.\n    owner: team-{i % 7}\n    properties:\n");
            for (var j = 0; j < 12; j++)
            {
                yaml.Append(CultureInfo.InvariantCulture, $"      property_{(char)('a' + j)}: {{ type: {Types[j % 4]}, required: {(j % 3 == 0 ? "true" : "false")}, description: Property {j} of it. }}\n");
            }

            yaml.Append('\n');
        }

        return yaml.ToString();
    }

    /// <summary>A valid message for each event, with what is required and no more.</summary>
    public static byte[][] Messages(int events) =>
        Enumerable.Range(0, events).Select(i => Encoding.UTF8.GetBytes(
            $$$"""{"type":"track","event":"{{{EventName(i)}}}","messageId":"m-{{{i}}}","userId":"user-42","properties":{"property_a":"a","property_d":true,"property_g":2.5,"property_j":5}}""")).ToArray();

    /// <summary>The name of an event on the wire.</summary>
    public static string EventName(int i) => $"Object{NameOf(i)} Completed";

    /// <summary>Letters instead of digits: numbers in names are a matter of style.</summary>
    private static string NameOf(int i) => string.Concat(i.ToString("D3", CultureInfo.InvariantCulture).Select(digit => (char)('a' + (digit - '0'))));
}
