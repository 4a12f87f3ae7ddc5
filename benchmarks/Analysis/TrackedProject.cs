using System.Globalization;
using System.Text;
using Basic.Reference.Assemblies;

namespace TrackingPlan.Benchmarks;

/// <summary>A project of 1,000 files with 20 calls each, of which 500 track an event by its name, and a plan of 500 events; in a folder of its own.</summary>
internal sealed class TrackedProject : IDisposable
{
    private const int Events = 500;
    private const int Files = 1_000;

    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("trackingplan-analyzers-");

    /// <summary>Writes the project.</summary>
    public TrackedProject()
    {
        Write("large.plan.yaml", LargePlan.Write(Events));
        Write("project.globalconfig", $"""
            is_global = true
            build_property.RootNamespace = Large
            build_property.ProjectDir = {_folder.FullName}

            [{Path.Combine(_folder.FullName, "large.plan.yaml").Replace('\\', '/')}]
            build_metadata.AdditionalFiles.TrackingPlan = true
            """);
        for (var i = 0; i < Files; i++)
        {
            Write($"Feature{i}.cs", Feature(i));
        }

        foreach (var reference in Net80.ReferenceInfos.All)
        {
            File.WriteAllBytes(Path.Combine(_folder.CreateSubdirectory("references").FullName, reference.FileName), reference.ImageBytes);
        }
    }

    /// <summary>The compiler's arguments, but for those that say which analyzers run.</summary>
    public IEnumerable<string> Arguments =>
    [
        "/nologo", "/target:library", "/nullable:enable", "/langversion:12", "/parallel-", "/deterministic+", "/nowarn:CS1701",
        $"/out:{Path.Combine(_folder.FullName, "Large.dll")}",
        $"/analyzerconfig:{Path.Combine(_folder.FullName, "project.globalconfig")}",
        $"/additionalfile:{Path.Combine(_folder.FullName, "large.plan.yaml")}",
        $"/reference:{typeof(Tracker).Assembly.Location}",
        .. Directory.EnumerateFiles(Path.Combine(_folder.FullName, "references")).Select(file => $"/reference:{file}"),
        .. Directory.EnumerateFiles(_folder.FullName, "*.cs"),
    ];

    /// <inheritdoc/>
    public void Dispose() => _folder.Delete(recursive: true);

    private void Write(string name, string text) => File.WriteAllText(Path.Combine(_folder.FullName, name), text);

    /// <summary>A class as applications have them: every other one tracks, and none does only that.</summary>
    private static string Feature(int number)
    {
        var code = new StringBuilder();
        var track = number % 2 > 0 ? "_log.Add(\"nothing to track\");" : $$"""
            tracker.Track("{{LargePlan.EventName(number / 2)}}", new Dictionary<string, object?> { ["property_a"] = customer, ["property_d"] = isLoyal, ["property_g"] = 2.5, ["property_j"] = 5L * quantity });
            """;
        return code.Append(CultureInfo.InvariantCulture, $$"""
            using System;
            using System.Collections.Generic;
            using System.Linq;
            using Large.Tracking;

            namespace Large;

            /// <summary>Feature {{number}}.</summary>
            public sealed class Feature{{number}}(LargeTracker tracker)
            {
                private readonly List<string> _log = new();
                private readonly Dictionary<string, decimal> _prices = new();

                public decimal Checkout(string customer, int quantity, bool isLoyal)
                {
                    ArgumentException.ThrowIfNullOrEmpty(customer);
                    var total = 0m;
                    foreach (var price in _prices.Where(price => price.Key.StartsWith("a", StringComparison.Ordinal)).OrderBy(price => price.Value))
                    {
                        total += Discounted(price.Value, isLoyal) * Math.Max(quantity, 1);
                        _log.Add(string.Format(null, "{0}: {1}", price.Key.ToUpperInvariant(), total));
                    }

                    if (total > 100m && !_log.Contains(customer))
                    {
                        _log.Add(Describe(customer, Math.Round(total, 2)));
                        _prices.Remove(customer.Trim());
                    }

                    {{track}}
                    return total;
                }

                private static decimal Discounted(decimal price, bool isLoyal) => isLoyal ? decimal.Multiply(price, 0.9m) : price;

                private string Describe(string customer, decimal total)
                {
                    var lines = _log.Select(line => line.Replace("\n", " ").Trim()).ToArray();
                    return string.Join("\n", lines) + customer.PadLeft(20) + total.ToString();
                }
            }
            """).ToString();
    }
}
