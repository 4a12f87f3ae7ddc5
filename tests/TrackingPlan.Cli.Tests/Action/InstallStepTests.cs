namespace TrackingPlan.Cli.Tests.Action;

public sealed class InstallStepTests : IDisposable
{
    private readonly Runner _runner = new();

    [Fact]
    public void The_tool_is_installed_beside_the_repository_and_found_by_the_steps_that_follow()
    {
        _runner.Replace("dotnet", "echo \"$PWD $*\" >> \"$CALLS\"");

        _runner.Run("install", "version=1.2.3").ExitCode.ShouldBe(0);

        var temp = Path.GetDirectoryName(_runner.Workspace);
        _runner.Calls.ShouldBe($"{temp} tool update TrackingPlan.Cli --tool-path {temp}/trackingplan --version 1.2.3 --allow-downgrade\n");
        _runner.Path.ShouldBe($"{temp}/trackingplan\n");
    }

    public void Dispose() => _runner.Dispose();
}
