using TrackingPlan.Package.Tests.Harness;

namespace TrackingPlan.Package.Tests;

/// <summary>The command line as a tool, beside a real build.</summary>
[Collection(nameof(PackageFeed))]
public sealed class ToolTests(PackageFeed feed, InstalledTool tool) : IClassFixture<InstalledTool>
{
    /// <summary>Sound ones, and some that break types, enums, formats and patterns, or are no messages.</summary>
    private static readonly string[] Messages =
    [
        """{"type":"track","event":"Product Viewed","messageId":"m1","userId":"u","properties":{"product_id":"p1","price":18.99,"quantity":1}}""",
        """{"type":"track","event":"Product Viewed","messageId":"m2","userId":"u","properties":{"product_id":7,"price":"18,99 EUR","color":"red"}}""",
        """{"type":"track","event":"Order Completed","messageId":"m3","userId":"u","properties":{"order_id":"o1","total":10,"currency":"euro","products":[{"product_id":"p1","image_url":"not a url"}]}}""",
        """{"type":"track","event":"Order Complete","messageId":"m4","userId":"u","properties":{}}""",
        """{"type":"identify","userId":"u","traits":{"email":"jane"}}""",
        """{"type":"track","event":""",
        "[1,2]",
    ];

    private const string Plan = "plan: Shop\nevents:\n  Order Paid: { description: Money came., owner: till }\n";

    [Fact]
    public void It_has_a_version_and_help()
    {
        tool.Run(Path.GetTempPath(), "--version").ShouldSucceed().Output.Trim().ShouldStartWith(BuildFacts.TrackingPlanVersion);
        tool.Run(Path.GetTempPath(), "--help").ShouldSucceed().Output.ShouldContain("Usage:");
    }

    [NativeFact]
    public void It_is_a_native_program_and_nothing_else()
    {
        tool.Files.ShouldContain("TrackingPlan.Cli");
        tool.Files.ShouldNotContain(file => file.StartsWith("TrackingPlan", StringComparison.Ordinal) && file.EndsWith(".xml", StringComparison.Ordinal));
        tool.Files.ShouldNotContain(file => file.EndsWith(".dll", StringComparison.Ordinal) || file.EndsWith(".dbg", StringComparison.Ordinal) || file.EndsWith(".dwarf", StringComparison.Ordinal));
    }

    [NativeFact]
    public void Its_native_program_is_compiled_with_counts_of_what_is_usual() =>
        tool.Feed.NativeOptions.ShouldContain(option => option.StartsWith("--mibc:", StringComparison.Ordinal) && option.EndsWith("validate.mibc", StringComparison.Ordinal));

    /// <summary>The native compiler passes over counts of a method that has changed, and nobody sees it but who waits. `dotnet run --project benchmarks -c Release -- profile` counts again.</summary>
    [Fact]
    public void These_counts_are_of_the_code_as_it_is()
    {
        string[] assemblies = ["TrackingPlan.dll", "TrackingPlan.Cli.dll"];
        var methods = assemblies.SelectMany(assembly => NativeProfile.MethodsOf(Path.Combine(tool.PortableFolder, assembly))).ToHashSet();

        var counted = NativeProfile.Read(Repository.PathOf("cli/Native/validate.mibc"));

        counted.ShouldContain(entry => entry.Method == "TrackingPlan.MessageScan.Object");
        counted.Where(entry => !methods.Contains(entry)).ShouldBeEmpty("methods have changed: count again with `dotnet run --project benchmarks -c Release -- profile`");
    }

    /// <summary>What is compiled ahead of time finds no types by their names at run time, and has lost those that nobody seemed to use.</summary>
    [NativeTheory]
    [InlineData("--help")]
    [InlineData("validate", "--help")]
    [InlineData("validate", "--plan", "nowhere.plan.yaml")]
    [InlineData("explain", "TP1001")]
    [InlineData("check", "plans")]
    [InlineData("check", "plans", "--format", "json")]
    [InlineData("check", "plans", "--format", "sarif")]
    [InlineData("check", "plans", "--format", "github")]
    [InlineData("validate", "--plan", "plans/ecommerce.plan.yaml", "messages.ndjson")]
    [InlineData("validate", "--plan", "plans/ecommerce.plan.yaml", "messages.ndjson", "--format", "json", "--coverage", "--jobs", "2")]
    [InlineData("validate", "--plan", "plans/ecommerce.plan.yaml", "messages.ndjson", "--format", "junit")]
    [InlineData("validate", "--plan", "plans/ecommerce.plan.yaml", "messages.ndjson", "--unplanned-properties", "omit", "--valid", "sent.ndjson", "--force")]
    [InlineData("diff", "plans/ecommerce.plan.yaml", "plans/b2b-saas.plan.yaml")]
    [InlineData("diff", "plans/ecommerce.plan.yaml", "plans/b2b-saas.plan.yaml", "--format", "json")]
    [InlineData("diff", "plans/ecommerce.plan.yaml", "plans/b2b-saas.plan.yaml", "--format", "sarif")]
    [InlineData("export", "plans/ecommerce.plan.yaml", "--to", "segment")]
    [InlineData("export", "plans/ecommerce.plan.yaml", "--to", "sql", "--dialect", "bigquery")]
    public void It_writes_the_same_bytes_as_the_package_for_all_other_platforms(params string[] arguments)
    {
        var folder = Directory.CreateTempSubdirectory("trackingplan-").FullName;
        Directory.CreateDirectory(Path.Combine(folder, "plans"));
        foreach (var plan in Directory.EnumerateFiles(Repository.PathOf("plans"), "*.plan.yaml"))
        {
            File.Copy(plan, Path.Combine(folder, "plans", Path.GetFileName(plan)));
        }

        File.WriteAllText(Path.Combine(folder, "plans", "mistaken.plan.yaml"), "plan: Shop\nevents:\n  view_cart:\n    ownr: me\n");
        File.WriteAllLines(Path.Combine(folder, "messages.ndjson"), Messages);

        var (here, anywhere) = (tool.Run(folder, arguments), tool.RunPortable(folder, arguments));

        here.ShouldBe(anywhere);
        (here.Output + here.Error).ShouldNotBeEmpty();
        Directory.Delete(folder, recursive: true);
    }

    [Fact]
    public void It_says_of_a_plan_what_the_compiler_says()
    {
        var project = feed.CreateProject()
            .Write("shop.plan.yaml", "plan: Shop\nevents:\n  view_cart:\n    ownr: me\n  Order Paid: { properties: { total: money } }\n")
            .Write("Program.cs", "_ = 1;");

        var built = project.Build("-p:TreatWarningsAsErrors=false", "-clp:NoSummary");
        var check = tool.Run(project.Folder, "check", Path.Combine(project.Folder, "shop.plan.yaml"));

        check.ExitCode.ShouldBe(1);
        var said = check.Output.Split('\n', StringSplitOptions.RemoveEmptyEntries);
        said.Length.ShouldBe(3);
        built.Output.Split('\n').Select(line => line.Trim()).Where(line => line.Contains("shop.plan.yaml(", StringComparison.Ordinal)).Select(line => line.Split(" (https://")[0].Split(" [")[0]).Distinct()
            .ShouldBe(said, ignoreOrder: true);
    }

    [Fact]
    public void A_baseline_from_the_error_log_mutes_what_the_build_found_and_nothing_else()
    {
        const string Program =
            """
            var shop = new Shop.Tracking.ShopTracker(new TrackingPlan.InMemorySink());
            shop.Track("Order Payd");
            #pragma warning disable TP2002
            shop.Track("Order Payed");
            shop.Track("Order Payd");
            #pragma warning restore TP2002
            shop.Track("Order Payd");
            shop.Track($"Order \"{args.Length
                + 1}\"");
            shop.Track("Order Paid");
            shop.OrderPaid(new());
            """;
        var project = feed.CreateProject().Write("shop.plan.yaml", Plan).Write("Program.cs", Program);
        project.Build("-p:ErrorLog=build.sarif%2cversion=2.1", "-p:TreatWarningsAsErrors=false").ShouldSucceed().Diagnostics
            .ShouldBe(["Program.cs(2,12): warning TP2002", "Program.cs(7,12): warning TP2002", "Program.cs(8,12): warning TP2001"], ignoreOrder: true);

        var baseline = tool.Run(project.Folder, "baseline", "build.sarif").ShouldSucceed();

        baseline.Output.Trim().ShouldBe("trackingplan.baseline.json");
        File.ReadAllText(Path.Combine(project.Folder, "trackingplan.baseline.json")).ShouldBe("""
            {
              "findings": [
                { "rule": "TP2001", "file": "Program.cs", "name": "$\"Order \\\"{args.Length + 1}\\\"\"" },
                { "rule": "TP2002", "file": "Program.cs", "name": "Order Payd", "count": 3 },
                { "rule": "TP2003", "file": "Program.cs", "name": "Order Paid" }
              ]
            }

            """);
        project.Build("-p:TrackingPlanAnalysisMode=strict").ShouldSucceed().Diagnostics.ShouldBeEmpty();
        project.Write("Program.cs", Program + "\nshop.Track(\"Order Payd\");").Build().Diagnostics.ShouldBe(["Program.cs(12,12): error TP2002"]);
    }
}
