namespace TrackingPlan.Cli.Tests.Harness;

/// <summary>A test that writes to a device that is always full. Only Unix has one.</summary>
public sealed class FullDeviceFactAttribute : FactAttribute
{
    /// <summary>The device.</summary>
    public const string Device = "/dev/full";

    public FullDeviceFactAttribute() => Skip = File.Exists(Device) ? null : $"There is no {Device}.";
}
