using TrackingPlan.Model.Diffs;
using TrackingPlan.Model.Plans;
using TrackingPlan.Model.Sets;
using TrackingPlan.Model.Text;

namespace TrackingPlan.Cli.Changes;

/// <summary>Finds where the files of two plans say what has changed.</summary>
/// <param name="old">The files of the old plan.</param>
/// <param name="current">The files of the new plan.</param>
/// <param name="isOldOnDisk">Whether the old files can be shown; what git keeps of a file has other lines than the file of that name.</param>
internal sealed class ChangePlaces(IReadOnlyList<PlanDocument> old, IReadOnlyList<PlanDocument> current, bool isOldOnDisk)
{
    private readonly SourceFinder _old = new(old);
    private readonly SourceFinder _current = new(current);

    /// <summary>The place of a change: in a new file, or in an old one for what is gone. Where that one can't be shown, it is what is left around it.</summary>
    public PlanLocation Find(PlanChange change)
    {
        var document = (change.IsInOld ? _old : _current).Find(change.Path);
        if (change.IsInOld && !isOldOnDisk)
        {
            document = current.FirstOrDefault(file => file.Path == document?.Path) ?? current[0];
        }

        // What a ready-made plan brings has no place of its own.
        return (document ?? (change.IsInOld ? old : current)[0]).Locate(change.Path);
    }
}
