namespace TrackingPlan.Runtime.Tests;

internal static class WateringMethodExtensions
{
    public static string ToWire(this WateringMethod value) => value switch
    {
        WateringMethod.Can => "can",
        WateringMethod.Hose => "hose",
        WateringMethod.RainBarrel => "rain barrel",
        _ => throw new ArgumentOutOfRangeException(nameof(value)),
    };
}
