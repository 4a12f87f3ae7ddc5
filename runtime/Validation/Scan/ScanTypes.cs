namespace TrackingPlan;

/// <summary>What a value may begin with, for a scan.</summary>
[Flags]
internal enum ScanTypes
{
    None = 0,
    Text = 1,
    Number = 2,
    Boolean = 4,
    Object = 8,
    Array = 16,
    Null = 32,
    Any = 63,
}
