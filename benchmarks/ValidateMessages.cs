using System.Text;
using System.Text.Json;
using BenchmarkDotNet.Attributes;

namespace TrackingPlan.Benchmarks;

/// <summary>10,000 messages from bytes to verdict with all violations, beside the least that any check has to do, and beside what else there is for .NET.</summary>
[MemoryDiagnoser]
[MedianColumn]
public class ValidateMessages
{
    private const int Count = 10_000;

    private readonly PlanValidator _validator = new(Workload.Rules);
    private readonly NJsonSchemaValidator _other = new();
    private (byte[] Json, string? Violation)[] _messages = [];

    /// <summary>Whether keys stand in random order, and not in the plan's.</summary>
    [Params(false, true)]
    public bool IsShuffled { get; set; }

    [GlobalSetup]
    public void Verify()
    {
        _messages = new Workload(IsShuffled, Count).Messages;
        foreach (var (json, expected) in _messages)
        {
            Verification.SamePaths(expected, _validator.Validate(json).Select(violation => violation.Path), Encoding.UTF8.GetString(json), nameof(Validate));
            Verification.SamePaths(expected, _other.FindPaths(json), Encoding.UTF8.GetString(json), nameof(NJsonSchemas));
        }
    }

    /// <summary>Every token, and nothing done with it.</summary>
    [Benchmark(Baseline = true)]
    public int ReadTokens()
    {
        var tokens = 0;
        foreach (var (json, _) in _messages)
        {
            tokens += TokenLoop.Count(json);
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
            violations += _other.Count(json);
        }

        return violations;
    }
}
