using System.Text;
using System.Text.Json;
using BenchmarkDotNet.Attributes;
using Newtonsoft.Json.Linq;
using NJsonSchema;

namespace TrackingPlan.Benchmarks;

/// <summary>10,000 messages from bytes to verdict with all violations, beside the least that any check has to do, and beside what else there is for .NET.</summary>
[MemoryDiagnoser]
[MedianColumn]
public class ValidateMessages
{
    private const int Count = 10_000;

    private readonly PlanValidator _validator = new(Workload.Rules);
    private (byte[] Json, string? Violation)[] _messages = [];
    private Dictionary<string, JsonSchema> _schemas = [];

    /// <summary>Whether keys stand in random order, and not in the plan's.</summary>
    [Params(false, true)]
    public bool IsShuffled { get; set; }

    [GlobalSetup]
    public void Verify()
    {
        _messages = new Workload(IsShuffled, Count).Messages;
        _schemas = Workload.Schemas.ToDictionary(schema => schema.Key, schema => JsonSchema.FromJsonAsync(schema.Value).GetAwaiter().GetResult());
        foreach (var (json, expected) in _messages)
        {
            var paths = _validator.Validate(json).Select(violation => violation.Path).ToArray();
            Verification.IsTrue(paths.SequenceEqual(expected is null ? [] : [expected]), $"{Encoding.UTF8.GetString(json)} breaks {expected}");
        }
    }

    /// <summary>Every token, and nothing done with it.</summary>
    [Benchmark(Baseline = true)]
    public int ReadTokens()
    {
        var tokens = 0;
        foreach (var (json, _) in _messages)
        {
            var reader = new Utf8JsonReader(json);
            while (reader.Read())
            {
                tokens++;
            }
        }

        return tokens;
    }

    [Benchmark]
    public int Validate()
    {
        var violations = 0;
        foreach (var (json, _) in _messages)
        {
            violations += _validator.Validate(json).Count;
        }

        return violations;
    }

    /// <summary>Only the messages that are valid.</summary>
    [Benchmark]
    public int ValidateValid()
    {
        var violations = 0;
        foreach (var (json, expected) in _messages)
        {
            violations += expected is null ? _validator.Validate(json).Count : 0;
        }

        return violations;
    }

    /// <summary>What validators of System.Text.Json have to do first.</summary>
    [Benchmark]
    public int ParseDocuments()
    {
        var kinds = 0;
        foreach (var (json, _) in _messages)
        {
            using var document = JsonDocument.Parse(json);
            kinds += (int)document.RootElement.ValueKind;
        }

        return kinds;
    }

    [Benchmark]
    public int NJsonSchemas()
    {
        var violations = 0;
        foreach (var (json, _) in _messages)
        {
            var message = JObject.Parse(Encoding.UTF8.GetString(json));
            violations += _schemas.TryGetValue((string)message["event"]!, out var schema) ? schema.Validate(message["properties"]!).Count : 1;
        }

        return violations;
    }
}
