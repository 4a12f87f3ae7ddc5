namespace TrackingPlan.Package.Tests.Harness;

/// <summary>A test of the native program; it is skipped, and says why, where none can be made.</summary>
public sealed class NativeFactAttribute : FactAttribute
{
    public NativeFactAttribute() => Skip = NativeCompiler.Missing;
}
