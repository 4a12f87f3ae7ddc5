namespace TrackingPlan.Package.Tests.Harness;

/// <summary>The same as <see cref="NativeFactAttribute"/> for tests with cases.</summary>
public sealed class NativeTheoryAttribute : TheoryAttribute
{
    public NativeTheoryAttribute() => Skip = NativeCompiler.Missing;
}
