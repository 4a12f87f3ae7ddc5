using TrackingPlan.Cli.Validation.Checking;

namespace TrackingPlan.Cli.Tests.Validation;

/// <summary>Which violations are counted together.</summary>
public class ViolationKeyTests
{
    [Theory]
    [InlineData("", "")]
    [InlineData("/properties/total", "/properties/total")]
    [InlineData("/properties/list/0", "/properties/list/*")]
    [InlineData("/properties/list/12/name", "/properties/list/*/name")]
    [InlineData("/properties/list/0/1/2", "/properties/list/*/*/*")]
    [InlineData("/properties/list/10/inner/0/name", "/properties/list/*/inner/*/name")]
    [InlineData("/0/1st/2nd/3", "/*/1st/2nd/*")]
    [InlineData("/properties//0/", "/properties//*/")]
    [InlineData("/properties/٣", "/properties/٣")]
    public void Places_in_lists_are_one_place(string path, string expected) =>
        ViolationKey.Of(new Violation { Kind = ViolationKind.InvalidType, Path = path, Description = "", Expected = "", Actual = "", PlanName = "Shop" }).Path.ShouldBe(expected);
}
