using System.Collections;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace TrackingPlan.Generator.Tests.Harness;

/// <summary>
/// Makes values of generated types as careless programs would: nulls where types say that there are none, NaN, enums that are none, structs without a
/// value, names that are names of other things. The same random numbers make the same values.
/// </summary>
/// <param name="random">Where chance comes from.</param>
/// <param name="names">Names for maps.</param>
/// <param name="nastiness">How often a value is what it should not be, from 0 to 1.</param>
public sealed class NastyValue(Random random, IReadOnlyList<string> names, double nastiness)
{
    private const int MaxDepth = 5;
    private static readonly string[] GoodTexts = ["sample", "ord_50021", "a@b.example", "https://shop.example/", "é🍞"];
    private static readonly string[] BadTexts = ["", " ", "\"\\\n\0", "\ud800", "sample\udc00", "SAMPLE sample", new('x', 300), new('y', 33_000)];

    private static readonly string[] GoodJson = ["null", "true", "1", "-2.50", "\"sample\"", "[]", "[1,\"a\"]", "{}", """{"a":1,"b":[true]}"""];

    private static readonly string[] BadJson =
        ["1e400", """{"a":1,"a":2}""", """[{"a":{"b":1,"\u0062":2}}]""", "\"\\ud800\"", """{"\udc00":1}""", new string('[', 62) + new string(']', 62), new string('[', 61) + new string(']', 61)];

    /// <summary>A value of a type, or null, which the type may not allow.</summary>
    public object? Of(Type type, int depth = 0)
    {
        if (Nullable.GetUnderlyingType(type) is { } underlying)
        {
            return random.Next(4) == 0 ? null : Of(underlying, depth);
        }

        return IsNasty() ? Bad(type, depth) : Good(type, depth);
    }

    private bool IsNasty() => random.NextDouble() < nastiness;

    private object? Bad(Type type, int depth) =>
        !type.IsValueType && random.Next(2) == 0 ? null
        : type == typeof(string) ? Pick(BadTexts)
        : type == typeof(PropertyValue) ? Json(Pick(BadJson))
        : type == typeof(double) ? Pick([double.NaN, double.PositiveInfinity, -1, 1e300, 0.30000000000000004])
        : type == typeof(decimal) ? Pick([-1m, decimal.MaxValue, 0.005m])
        : type == typeof(long) ? Pick([-1, 0, long.MinValue])
        : type == typeof(int) ? Pick([-1, 0, int.MaxValue])
        : type == typeof(DateTimeOffset) ? Pick([DateTimeOffset.MinValue, DateTimeOffset.MaxValue, new DateTimeOffset(2024, 2, 29, 23, 59, 59, TimeSpan.FromMinutes(-839))])
        : type == typeof(DateOnly) ? Pick([DateOnly.MinValue, DateOnly.MaxValue])
        : type == typeof(Uri) ? Pick(["a b", "https://shop.example/ä?q=a b", "/path", "http://[::1]:80/%zz", "https://b\u00fccher.example/"], text => new Uri(text, UriKind.RelativeOrAbsolute))
        : type.IsEnum ? Enum.ToObject(type, 99)
        : typeof(IUnionValue).IsAssignableFrom(type) ? Activator.CreateInstance(type)
        : Good(type, depth);

    private object? Good(Type type, int depth) =>
        type.IsEnum ? Pick(Enum.GetValues(type).Cast<object>().ToArray())
        : type == typeof(string) ? Pick(GoodTexts)
        : type == typeof(bool) ? random.Next(2) == 0
        : type == typeof(PropertyValue) ? (random.Next(8) == 0 ? (PropertyValue)double.NaN : Json(Pick(GoodJson)))
        : type == typeof(Uri) ? new Uri("https://shop.example/")
        : type == typeof(DateTimeOffset) ? new DateTimeOffset(2026, 3, 1, 12, 0, 0, TimeSpan.FromHours(2))
        : type == typeof(DateOnly) ? new DateOnly(2026, 3, 1)
        : type == typeof(Guid) ? new Guid("0d6d7b1a-2c11-4a57-9c3e-6f1c6e0a5d0e")
        : type.IsPrimitive || type == typeof(decimal) ? Convert.ChangeType(random.Next(1, 4), type, System.Globalization.CultureInfo.InvariantCulture)
        : type.IsGenericType ? Collection(type, depth)
        : Declared(type, depth);

    private PropertyValue Json(string json)
    {
        using var document = JsonDocument.Parse(json, new JsonDocumentOptions { MaxDepth = 100 });
        return random.Next(2) == 0 ? document.RootElement.Clone() : JsonNode.Parse(json, documentOptions: new JsonDocumentOptions { MaxDepth = 100 });
    }

    private object Collection(Type type, int depth)
    {
        var arguments = type.GetGenericArguments();
        var count = depth < MaxDepth ? random.Next(4) : 0;
        if (type.GetGenericTypeDefinition() == typeof(IReadOnlyList<>))
        {
            var list = Array.CreateInstance(arguments[0], count);
            for (var i = 0; i < count; i++)
            {
                list.SetValue(Of(arguments[0], depth + 1), i);
            }

            return list;
        }

        var map = (IDictionary)Activator.CreateInstance(typeof(Dictionary<,>).MakeGenericType(arguments))!;
        for (var i = 0; i < count; i++)
        {
            // Halves of characters become one and the same character on the wire.
            map[IsNasty() ? Pick(["\ud800", "\ud801", "", Pick(names)]) : $"name {i}"] = Of(arguments[1], depth + 1);
        }

        return map;
    }

    private object? Declared(Type type, int depth)
    {
        if (type.IsAbstract)
        {
            return Good(Pick(type.Assembly.GetTypes().Where(other => !other.IsAbstract && other.IsSubclassOf(type)).ToArray()), depth);
        }

        if (typeof(IUnionValue).IsAssignableFrom(type))
        {
            var conversions = type.GetMethods().Where(method => method.Name == "op_Implicit" && method.ReturnType == type).Select(method => (Takes: method.GetParameters()[0].ParameterType, Make: (Func<object?[], object?>)(value => method.Invoke(null, value))));
            var constructors = type.GetConstructors().Where(made => made.GetParameters().Length == 1).Select(made => (Takes: made.GetParameters()[0].ParameterType, Make: (Func<object?[], object?>)(value => made.Invoke(value))));
            var (takes, make) = Pick(conversions.Concat(constructors).ToArray());
            return make([Of(takes, depth + 1)]);
        }

        var record = Activator.CreateInstance(type)!;
        foreach (var property in type.GetProperties().Where(property => property.CanWrite))
        {
            var isRequired = property.CustomAttributes.Any(attribute => attribute.AttributeType.Name == "RequiredMemberAttribute");
            if (isRequired ? !IsNasty() : depth < MaxDepth && random.Next(3) > 0)
            {
                property.SetValue(record, Of(property.PropertyType, depth + 1));
            }
        }

        return record;
    }

    private T Pick<T>(IReadOnlyList<T> from) => from[random.Next(from.Count)];

    private TResult Pick<T, TResult>(IReadOnlyList<T> from, Func<T, TResult> make) => make(Pick(from));
}
