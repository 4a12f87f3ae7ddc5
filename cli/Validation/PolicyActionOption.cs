using System.CommandLine;

namespace TrackingPlan.Cli.Validation;

/// <summary>An option with a setting of the policy: an action for all calls, or <c>CALL=ACTION</c> for one.</summary>
internal sealed class PolicyActionOption : Option<string[]>
{
    private static readonly string[] Calls = ["track", "page", "screen", "identify", "group"];

    private readonly PolicyAction[] _actions;

    public PolicyActionOption(string name, string description, params PolicyAction[] actions)
        : base(name)
    {
        _actions = actions;
        Description = $"{description}: {string.Join(", ", actions).ToLowerInvariant()}; with CALL= in front for one call only.";
        HelpName = "[CALL=]ACTION";
        Validators.Add(result =>
        {
            foreach (var value in result.Tokens.Select(token => token.Value).Where(value => Parse(value) is null))
            {
                result.AddError($"{name} {value}: this is none of {string.Join(", ", actions).ToLowerInvariant()}, nor one of {string.Join(", ", Calls)} with `=` and one of these.");
            }
        });
    }

    /// <summary>What was asked for a call; the last word counts. Null when nobody said anything.</summary>
    public PolicyAction? For(ParseResult parsed, string call) =>
        parsed.GetValue(this)?.Select(Parse).LastOrDefault(setting => setting!.Value.Call is null || setting.Value.Call == call)?.Action;

    private (string? Call, PolicyAction Action)? Parse(string text)
    {
        var (call, action) = text.Split('=') switch
        {
            [var only] => (null, only),
            [var first, var second] when Calls.Contains(first) => ((string?)first, second),
            _ => (null, ""),
        };
        var index = Array.FindIndex(_actions, known => known.ToString().ToLowerInvariant() == action);
        return index < 0 ? null : (call, _actions[index]);
    }
}
