using System.Collections.Immutable;
using System.Globalization;
using Microsoft.CodeAnalysis;
using TrackingPlan.Generator.Tests.Harness;

namespace TrackingPlan.Generator.Tests.Pipeline;

/// <summary>The same plans give the same files, whatever else is different.</summary>
public class DeterminismTests
{
    private static readonly PlanFile First = new("a.plan.yaml", "plan: Shop\nversion: 1.5\nevents:\n  Order Paid: { properties: { total: { minimum: 0.5 }, İd: string } }\n");
    private static readonly PlanFile Second = new("b.plan.yaml", "plan: Shop\nevents:\n  Cart Viewed: {}\n");
    private static readonly PlanFile Other = new("c.plan.yaml", "plan: Kitchen\nevents:\n  Toast Burnt: {}\n");

    [Fact]
    public void The_order_of_files_does_not_matter() =>
        FilesOf(Other, Second, First).ShouldBe(FilesOf(First, Second, Other));

    [Theory]
    [InlineData("another/shop/")]
    [InlineData("of\\windows\\shop\\")]
    public void The_folder_does_not_matter(string folder) =>
        FilesOf(new[] { First, Second, Other }.Select(file => new PlanFile(folder + file.Path, file.Content)).ToArray()).ShouldBe(FilesOf(First, Second, Other));

    [Fact]
    public void The_culture_does_not_matter()
    {
        var expected = FilesOf(First, Second);
        var before = CultureInfo.CurrentCulture;
        var culture = (CultureInfo)CultureInfo.InvariantCulture.Clone();
        culture.NumberFormat = new NumberFormatInfo { NumberDecimalSeparator = ",", NegativeSign = "\u2212", NumberGroupSeparator = "." };
        try
        {
            CultureInfo.CurrentCulture = culture;
            (-1.5).ToString().ShouldBe("\u22121,5");
            FilesOf(First, Second).ShouldBe(expected);
        }
        finally
        {
            CultureInfo.CurrentCulture = before;
        }
    }

    [Fact]
    public void Line_ends_are_those_of_the_repository_on_every_machine() =>
        FilesOf(First).ShouldAllBe(file => !file.Text.Contains('\r'));

    private static IEnumerable<(string Name, string Text)> FilesOf(params AdditionalText[] plans)
    {
        var generated = new TestProject { Files = plans.ToImmutableArray() }.Generate();
        return generated.Files.Select(file => (file.Key, file.Value)).Order().ToArray();
    }
}
