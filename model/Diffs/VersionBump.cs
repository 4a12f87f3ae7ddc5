namespace TrackingPlan.Model.Diffs;

/// <summary>Which part of a plan's version should go up, as semantic versioning means it.</summary>
public enum VersionBump
{
    /// <summary>None: the plans say the same.</summary>
    None,

    /// <summary>The last one: only what people read has changed.</summary>
    Patch,

    /// <summary>The middle one: something is new, and nothing breaks.</summary>
    Minor,

    /// <summary>The first one: somebody has to change something.</summary>
    Major,
}
