namespace TrackingPlan.Model.Issues;

/// <summary>The issues of the TP0 range: the plan, or a part of it, can't be read or can't be generated.</summary>
public static class PlanIssues
{
    private const string Category = "TrackingPlan";

    /// <summary>The text is not YAML or JSON.</summary>
    public static readonly IssueDescriptor Syntax = Error("TP0001", "The plan file is not valid YAML or JSON");

    /// <summary>A key that the plan language does not have at this place.</summary>
    public static readonly IssueDescriptor UnknownKey = Error("TP0002", "Unknown key");

    /// <summary>Text where a list is expected, a number where text is expected, and so on.</summary>
    public static readonly IssueDescriptor WrongKind = Error("TP0003", "Wrong kind of value");

    /// <summary>The same key twice in one mapping.</summary>
    public static readonly IssueDescriptor DuplicateKey = Error("TP0004", "Duplicate key");

    /// <summary>The same event or type in two files of one plan.</summary>
    public static readonly IssueDescriptor DuplicateDefinition = Error("TP0005", "Defined in two files");

    /// <summary>A type that neither JSON Schema nor the plan's <c>types</c> knows.</summary>
    public static readonly IssueDescriptor UnresolvedType = Error("TP0006", "Unresolved type");

    /// <summary>An <c>include</c> that names no known plan or plan file.</summary>
    public static readonly IssueDescriptor UnresolvedInclude = Error("TP0007", "Unresolved include");

    /// <summary>A type that is defined as itself.</summary>
    public static readonly IssueDescriptor CircularType = Error("TP0008", "Circular type");

    /// <summary>A keyword with a value that no message can follow, or that means nothing.</summary>
    public static readonly IssueDescriptor BadKeywordValue = Error("TP0009", "Keyword value makes no sense");

    /// <summary>Two names that would become the same C# identifier.</summary>
    public static readonly IssueDescriptor IdentifierCollision = Warning("TP0010", "Names share a C# identifier");

    /// <summary>A tab in the indentation, which YAML forbids.</summary>
    public static readonly IssueDescriptor TabIndentation = Error("TP0011", "Indented with a tab");

    /// <summary>Anchors, aliases, tags and merge keys, which plans do without.</summary>
    public static readonly IssueDescriptor YamlFeature = Error("TP0012", "YAML feature that plans do not use");

    /// <summary>A second YAML document in the file.</summary>
    public static readonly IssueDescriptor SecondDocument = Error("TP0013", "More than one document");

    /// <summary>A file, a name or a nesting beyond what is read.</summary>
    public static readonly IssueDescriptor LimitExceeded = Error("TP0014", "Limit exceeded");

    /// <summary>A plan without a name, or a file without a plan.</summary>
    public static readonly IssueDescriptor MissingName = Error("TP0015", "The plan has no name");

    /// <summary>Files of one plan that state different versions or namespaces.</summary>
    public static readonly IssueDescriptor FilesDisagree = Error("TP0016", "Files of one plan disagree");

    /// <summary>Files that include each other.</summary>
    public static readonly IssueDescriptor IncludeCycle = Error("TP0017", "Include cycle");

    /// <summary>Two plans of one namespace that declare the same C# type.</summary>
    public static readonly IssueDescriptor NamespaceClash = Error("TP0018", "Plans share a C# name");

    /// <summary>A <c>replaced_by</c> that names no event of the plan.</summary>
    public static readonly IssueDescriptor UnresolvedReplacement = Error("TP0019", "Unresolved replacement");

    /// <summary>A part of a plan in another tool's format that our language can't express.</summary>
    public static readonly IssueDescriptor NotTakenOver = Warning("TP0020", "Not taken over from another format");

    /// <summary>All of them, in the order of their ids.</summary>
    public static IReadOnlyList<IssueDescriptor> All { get; } =
    [
        Syntax, UnknownKey, WrongKind, DuplicateKey, DuplicateDefinition, UnresolvedType, UnresolvedInclude, CircularType,
        BadKeywordValue, IdentifierCollision, TabIndentation, YamlFeature, SecondDocument, LimitExceeded, MissingName, FilesDisagree, IncludeCycle, NamespaceClash,
        UnresolvedReplacement, NotTakenOver,
    ];

    private static IssueDescriptor Error(string id, string title) => new(id, title, Category, IssueSeverity.Error);

    private static IssueDescriptor Warning(string id, string title) => new(id, title, Category, IssueSeverity.Warning);
}
