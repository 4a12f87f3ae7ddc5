using System.Globalization;
using Microsoft.CodeAnalysis;
using TrackingPlan.Analyzers.Planned;
using TrackingPlan.Model.Names;

namespace TrackingPlan.Analyzers.Calls.Properties;

/// <summary>Compares a value of the code with what the plan says of it, as far as its constant or its static type decides.</summary>
internal static class ValueMismatch
{
    /// <summary>The longest list of values that people read in a message.</summary>
    private const int MaxListed = 5;

    /// <summary>What is wrong, to follow what people know the value by; null when nothing is, or when the code does not say it.</summary>
    public static string? Find(GivenValue given, PlannedType planned) => GivenKind.Of(given.Value) switch
    {
        JsonKind.Unknown => EnumText.TypeOf(given.Value.Type) is { } type && given.IsToTracker ? EnumMismatch.Find(given.Value, type, planned) : null,
        JsonKind.Null => given.IsRequired && !planned.AllowsNull && IsKnown(planned) ? "can't be null" : null,
        var kind when !planned.Values.IsEmpty => FindInValues(given.Value, kind, planned),
        var kind => FindInKinds(given.Value, kind, planned),
    };

    /// <summary>The value of the plan that was probably meant by a constant text; null when none is near, or when the plan does not list values.</summary>
    public static string? FindNearest(IOperation value, PlannedType planned) =>
        value.ConstantValue is { HasValue: true, Value: string text } ? Nearest.Find(text, planned.Values) : null;

    private static bool IsKnown(PlannedType planned) => planned.Kind is not JsonKind.Unknown || !planned.Values.IsEmpty;

    private static string? FindInKinds(IOperation value, JsonKind kind, PlannedType planned) => (planned.Kind, kind) switch
    {
        (JsonKind.Unknown, _) or (JsonKind.Number, JsonKind.Integer) => null,
        (JsonKind.Integer, JsonKind.Number) => value.ConstantValue is { HasValue: true, Value: IFormattable number }
            ? $"is an integer, and {number.ToString(null, CultureInfo.InvariantCulture)} has a fraction"
            : $"is an integer, and a value of the type '{value.Type!.ToDisplayString()}' may have a fraction",
        (JsonKind.String, JsonKind.String) => FindInText(value.ConstantValue.Value as string, planned.Symbol),
        var (expected, given) => expected == given ? null : $"is {Describe(expected)}, and not {Describe(given)}",
    };

    private static string? FindInValues(IOperation value, JsonKind kind, PlannedType planned)
    {
        if (kind is not JsonKind.String)
        {
            // A number or a boolean may be one of the values; the attributes of generated code do not tell it from a text like it.
            return planned.Values.Any(text => KindOf(text) == kind || (KindOf(text), kind) is (JsonKind.Number, JsonKind.Integer) or (JsonKind.Integer, JsonKind.Number)) ? null
                : $"is {List(planned, " or ")}, and not {Describe(kind)}";
        }

        return value.ConstantValue is { HasValue: true, Value: string text } && !planned.Values.Contains(text)
            ? $"can't be '{text}'; {(FindNearest(value, planned) is { } nearest ? $"did you mean '{nearest}'?" : $"the plan has {List(planned, ", ")}")}"
            : null;
    }

    private static string List(PlannedType planned, string separator) =>
        string.Join(separator, planned.Values.Take(MaxListed).Select(text => $"'{text}'")) + (planned.Values.Length > MaxListed ? separator + "others" : "");

    private static JsonKind KindOf(string text) =>
        text is "true" or "false" ? JsonKind.Boolean
        : double.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out _) ? JsonKind.Number
        : JsonKind.String;

    private static string? FindInText(string? text, ITypeSymbol planned) => text is null ? null : planned.Name switch
    {
        nameof(Guid) => Guid.TryParse(text, out _) ? null : $"is a UUID, and not '{text}'",
        nameof(DateTimeOffset) => IsTime(text) ? null : $"is a date with a time, and not '{text}'",
        "DateOnly" => IsTime(text) ? null : $"is a date, and not '{text}'",
        nameof(Uri) => Uri.TryCreate(text, UriKind.Absolute, out _) ? null : $"is a URI, and not '{text}'",
        _ => null,
    };

    private static bool IsTime(string text) => DateTimeOffset.TryParse(text, CultureInfo.InvariantCulture, DateTimeStyles.AllowWhiteSpaces, out _);

    private static string Describe(JsonKind kind) => kind switch
    {
        JsonKind.String => "a string",
        JsonKind.Integer => "an integer",
        JsonKind.Number => "a number",
        JsonKind.Boolean => "a boolean",
        JsonKind.List => "a list",
        _ => "an object",
    };
}
