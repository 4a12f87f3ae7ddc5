using YamlDotNet.RepresentationModel;

namespace TrackingPlan.Cli.Tests.Action;

/// <summary>What <c>action.yml</c> says.</summary>
internal static class ActionFile
{
    private static readonly YamlMappingNode Top = Read();

    /// <summary>The inputs, each with its default; null where it has none.</summary>
    public static IReadOnlyDictionary<string, string?> Inputs { get; } = Texts(Map(Top, "inputs"), "default");

    /// <summary>The outputs, each with its expression.</summary>
    public static IReadOnlyDictionary<string, string?> Outputs { get; } = Texts(Map(Top, "outputs"), "value");

    /// <summary>The steps in their order.</summary>
    public static IReadOnlyList<ActionStep> Steps { get; } = ((YamlSequenceNode)Map(Top, "runs").Children["steps"]).Select(step => StepOf((YamlMappingNode)step)).ToArray();

    private static YamlMappingNode Read()
    {
        var yaml = new YamlStream();
        yaml.Load(new StringReader(Repository.ReadText("action.yml")));
        return (YamlMappingNode)yaml.Documents[0].RootNode;
    }

    private static ActionStep StepOf(YamlMappingNode step) => new(
        Text(step, "id"),
        Text(step, "uses"),
        Text(step, "run"),
        Text(step, "if"),
        step.Children.ContainsKey("env") ? Map(step, "env").ToDictionary(entry => entry.Key.ToString(), entry => entry.Value.ToString()) : []);

    private static YamlMappingNode Map(YamlMappingNode node, string key) => (YamlMappingNode)node.Children[key];

    private static string? Text(YamlMappingNode node, string key) => node.Children.TryGetValue(key, out var value) ? value.ToString() : null;

    private static Dictionary<string, string?> Texts(YamlMappingNode node, string key) => node.ToDictionary(entry => entry.Key.ToString(), entry => Text((YamlMappingNode)entry.Value, key));
}
