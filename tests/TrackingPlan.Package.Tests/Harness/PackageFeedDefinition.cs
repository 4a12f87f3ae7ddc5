namespace TrackingPlan.Package.Tests.Harness;

/// <summary>The package is packed once, for all tests.</summary>
[CollectionDefinition(nameof(PackageFeed))]
public sealed class PackageFeedDefinition : ICollectionFixture<PackageFeed>;
