namespace TrackingPlan.Model.Exports;

/// <summary>A file that a plan was written to. Nothing is on a disk yet.</summary>
/// <param name="Name">The file's name, without a folder.</param>
/// <param name="Text">What stands in it.</param>
public sealed record ExportedFile(string Name, string Text);
