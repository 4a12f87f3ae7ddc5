using TrackingPlan.Cli.Tests.Harness;
using TrackingPlan.Cli.Tests.Validation;

namespace TrackingPlan.Cli.Tests.Hosting;

/// <summary>A disk that is full is no failure of ours, also where it is noticed only when a file is closed.</summary>
public sealed class FullDiskTests : IDisposable
{
    private readonly TempFolder _folder = new();

    [FullDeviceFact]
    public void A_plan_that_can_t_be_written_is_said()
    {
        var table = _folder.Write("toast.csv", "event,property,type\nToast Burnt,slices,integer\n");

        var outcome = CommandLine.Run("import", table, "-o", FullDeviceFactAttribute.Device, "--force");

        outcome.ExitCode.ShouldBe(2, outcome.Error);
        outcome.Output.ShouldBeEmpty();
        outcome.Error.Split('\n').ShouldContain(line => line.StartsWith($"{FullDeviceFactAttribute.Device}: ", StringComparison.Ordinal));
    }

    [FullDeviceFact]
    public void Messages_that_can_t_be_written_are_said()
    {
        var messages = _folder.WriteLines("in.ndjson", ToastMessages.Valid);

        var outcome = CommandLine.Run("validate", "--plan", _folder.WritePlan(), messages, "--valid", FullDeviceFactAttribute.Device, "--force");

        outcome.ExitCode.ShouldBe(2, outcome.Error);
        outcome.Output.ShouldBeEmpty();
        outcome.Error.ShouldStartWith("The messages can't be written: ");
    }

    public void Dispose() => _folder.Dispose();
}
