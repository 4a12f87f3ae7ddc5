namespace TrackingPlan.Runtime.Tests;

internal enum WateringMethod
{
    Can,
    Hose,
    RainBarrel,
}
