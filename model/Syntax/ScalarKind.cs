namespace TrackingPlan.Model.Syntax;

/// <summary>The JSON type of a scalar. Quoted text is always a string; plain text is what JSON would make of it.</summary>
public enum ScalarKind
{
    /// <summary>Text; also <c>yes</c>, <c>~</c> and dates, which other YAML dialects treat differently.</summary>
    String,

    /// <summary>A number in JSON's spelling.</summary>
    Number,

    /// <summary><c>true</c> or <c>false</c>.</summary>
    Boolean,

    /// <summary><c>null</c>, or nothing at all.</summary>
    Null,
}
