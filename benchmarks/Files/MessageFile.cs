using System.Globalization;
using System.Text.Json;

namespace TrackingPlan.Benchmarks;

/// <summary>The workload as a file, with its plan beside it.</summary>
internal static class MessageFile
{
    /// <summary>The plan of the messages in a file.</summary>
    public static string PlanOf(string file) => file + ".plan.json";

    /// <summary>The schemas of the messages in a file, for Ajv.</summary>
    public static string SchemasOf(string file) => file + ".schemas.json";

    /// <summary>A file without messages, for the same plan.</summary>
    public static string Empty(string file) => file + ".empty";

    /// <summary>Writes so many messages, always the same ones, and their plan in the form of Segment's Public API.</summary>
    public static void Write(int count, string file, bool isShuffled = false)
    {
        using (var output = File.Create(file))
        {
            foreach (var (json, _) in new Workload(isShuffled, count).Stream)
            {
                output.Write(json);
                output.WriteByte((byte)'\n');
            }
        }

        var rules = Workload.Schemas.Select(schema => $$"""{"type":"TRACK","key":{{JsonSerializer.Serialize(schema.Key)}},"version":1,"jsonSchema":{{schema.Value}}}""");
        File.WriteAllText(PlanOf(file), $$$"""{"data":{"trackingPlan":{"name":"Workload"},"rules":[{{{string.Join(",\n", rules)}}}]}}""");
        File.WriteAllText(SchemasOf(file), $"{{{string.Join(",", Workload.Schemas.Select(schema => $"{JsonSerializer.Serialize(schema.Key)}:{schema.Value}"))}}}");
        File.WriteAllText(Empty(file), "");
        File.Copy(PlanOf(file), PlanOf(Empty(file)), overwrite: true);
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{file}: {count:N0} messages, {new FileInfo(file).Length:N0} bytes"));
    }
}
