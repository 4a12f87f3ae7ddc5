namespace TrackingPlan.Model.Baselines;

/// <summary>What a rule found in C#, as a compiler reported it.</summary>
/// <param name="Rule">The rule's id, for instance <c>TP2002</c>.</param>
/// <param name="File">The path of the C# file, as the compiler has it.</param>
/// <param name="Name">What the finding is about; see <see cref="FindingNames"/>.</param>
/// <param name="IsSuppressed">Whether the code suppresses it.</param>
public sealed record BaselineFinding(string Rule, string File, string Name, bool IsSuppressed);
