namespace TrackingPlan.Benchmarks;

/// <summary>What .NET has to read and check messages with.</summary>
internal static class DotNetContenders
{
    /// <summary>The contenders for some messages: the token loop, the validator, and those that are compared with them.</summary>
    public static IEnumerable<IContender> For((byte[] Json, string? Violation)[][] chunks)
    {
        var validator = new PlanValidator(Workload.Rules);
        var valid = Array.ConvertAll(chunks, chunk => Array.FindAll(chunk, message => message.Violation is null));
        var other = new NJsonSchemaValidator();
        return
        [
            new DotNetContender("Utf8JsonReader loop", chunks, TokenLoop.Count, find: null),
            new DotNetContender("PlanValidator", chunks, json => validator.Validate(json).Count, FindPaths),
            new DotNetContender("PlanValidator, valid only", valid, json => validator.Validate(json).Count, FindPaths),
            new DotNetContender("NJsonSchema", chunks, other.Count, other.FindPaths),
        ];

        IEnumerable<string> FindPaths(byte[] json) => validator.Validate(json).Select(violation => violation.Path);
    }
}
