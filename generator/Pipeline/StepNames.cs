namespace TrackingPlan.Generator;

/// <summary>The names of the pipeline's steps, by which tests ask what ran.</summary>
public static class StepNames
{
    /// <summary>The additional files that are plans.</summary>
    public const string Files = nameof(Files);

    /// <summary>The namespace options of the project.</summary>
    public const string Options = nameof(Options);

    /// <summary>Each plan file, read and bound.</summary>
    public const string Documents = nameof(Documents);

    /// <summary>The plans that the files form together.</summary>
    public const string Plans = nameof(Plans);

    /// <summary>What is wrong with the plan files, with positions.</summary>
    public const string Issues = nameof(Issues);

    /// <summary>What is to be generated, without positions.</summary>
    public const string Specs = nameof(Specs);

    /// <summary>One item per generated file.</summary>
    public const string Sources = nameof(Sources);
}
