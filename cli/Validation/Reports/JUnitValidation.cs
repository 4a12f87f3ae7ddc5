using System.Globalization;
using System.Xml;
using TrackingPlan.Cli.Hosting;
using TrackingPlan.Cli.Validation.Checking;

namespace TrackingPlan.Cli.Validation.Reports;

/// <summary>JUnit's XML, which test reports of CI read: a suite for each event that has violations, with a failed test for each place and kind. Without violations one test has passed.</summary>
internal sealed class JUnitValidation : IValidationFormat
{
    /// <inheritdoc />
    public void Write(ValidationReport report, Terminal terminal)
    {
        var groups = report.Summary.Groups;
        using var writer = XmlWriter.Create(terminal.Output, new XmlWriterSettings { Indent = true, OmitXmlDeclaration = true });
        writer.WriteStartElement("testsuites");
        writer.WriteAttributeString("name", ShownText.Of(report.Plan, int.MaxValue));
        if (groups.Count == 0)
        {
            WriteSuite(writer, "all messages", [], passed: $"{Number(report.Summary.Messages)} messages follow the plan");
        }

        foreach (var suite in groups.GroupBy(group => (group.Key.EventType, group.Key.EventName)))
        {
            WriteSuite(writer, suite.Key.EventName ?? suite.Key.EventType ?? "no event", [.. suite], passed: null);
        }

        if (report.Summary.Others > 0)
        {
            WriteSuite(writer, "other events", [], passed: null, others: report.Summary.Others);
        }

        writer.WriteEndElement();
        writer.Flush();
        terminal.Output.WriteLine();
    }

    private static void WriteSuite(XmlWriter writer, string name, IReadOnlyList<ViolationGroup> groups, string? passed, long others = 0)
    {
        var failures = groups.Count + (others > 0 ? 1 : 0);
        writer.WriteStartElement("testsuite");
        writer.WriteAttributeString("name", name);
        writer.WriteAttributeString("tests", Number(failures + (passed is null ? 0 : 1)));
        writer.WriteAttributeString("failures", Number(failures));
        foreach (var group in groups)
        {
            var place = group.Key.Path.Length > 0 ? group.Key.Path : "message";
            WriteCase(writer, name, $"{place}: {group.Key.Kind}{(group.Key.Keyword is { } keyword ? $" ({keyword})" : "")}", group.Key.Kind.ToString(), group.First.Description, $"{Number(group.Count)} violations; the first: {group.First.Place}");
        }

        if (passed is not null)
        {
            WriteCase(writer, name, passed, failure: null, "", "");
        }

        if (others > 0)
        {
            WriteCase(writer, name, "other violations", "Others", "There are too many different ones to list.", $"{Number(others)} violations");
        }

        writer.WriteEndElement();
    }

    private static void WriteCase(XmlWriter writer, string suite, string name, string? failure, string message, string details)
    {
        writer.WriteStartElement("testcase");
        writer.WriteAttributeString("classname", suite);
        writer.WriteAttributeString("name", name);
        if (failure is not null)
        {
            writer.WriteStartElement("failure");
            writer.WriteAttributeString("type", failure);
            writer.WriteAttributeString("message", message);
            writer.WriteString(details);
            writer.WriteEndElement();
        }

        writer.WriteEndElement();
    }

    private static string Number(long number) => number.ToString(CultureInfo.InvariantCulture);
}
