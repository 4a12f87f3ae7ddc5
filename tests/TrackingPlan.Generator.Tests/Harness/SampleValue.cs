using System.Collections;

namespace TrackingPlan.Generator.Tests.Harness;

/// <summary>Makes values of generated types, so that every event of a plan can be sent without a line of C# for each.</summary>
public static class SampleValue
{
    private const int MaxDepth = 4;

    /// <summary>A value of a type: all its properties set, down to a depth where only required ones are.</summary>
    public static object Of(Type type, int depth = 0)
    {
        type = Nullable.GetUnderlyingType(type) ?? type;
        if (type == typeof(PropertyValue))
        {
            return (PropertyValue)"sample";
        }

        return Scalar(type) ?? Collection(type, depth) ?? Declared(type, depth);
    }

    private static object? Scalar(Type type) =>
        type.IsEnum ? Enum.GetValues(type).GetValue(0)
        : type == typeof(string) ? "sample"
        : type == typeof(bool) ? true
        : type == typeof(DateTimeOffset) ? new DateTimeOffset(2026, 3, 1, 12, 0, 0, TimeSpan.Zero)
        : type == typeof(DateOnly) ? new DateOnly(2026, 3, 1)
        : type == typeof(Guid) ? new Guid("0d6d7b1a-2c11-4a57-9c3e-6f1c6e0a5d0e")
        : type == typeof(Uri) ? new Uri("https://shop.example/")
        : type.IsPrimitive || type == typeof(decimal) ? Convert.ChangeType(1, type, System.Globalization.CultureInfo.InvariantCulture)
        : null;

    private static object? Collection(Type type, int depth)
    {
        if (!type.IsGenericType)
        {
            return null;
        }

        var arguments = type.GetGenericArguments();
        if (type.GetGenericTypeDefinition() == typeof(IReadOnlyList<>))
        {
            var list = Array.CreateInstance(arguments[0], depth < MaxDepth ? 1 : 0);
            if (list.Length > 0)
            {
                list.SetValue(Of(arguments[0], depth + 1), 0);
            }

            return list;
        }

        if (type.GetGenericTypeDefinition() == typeof(IReadOnlyDictionary<,>))
        {
            var map = (IDictionary)Activator.CreateInstance(typeof(Dictionary<,>).MakeGenericType(arguments))!;
            if (depth < MaxDepth)
            {
                map.Add("sample", Of(arguments[1], depth + 1));
            }

            return map;
        }

        return null;
    }

    private static object Declared(Type type, int depth)
    {
        if (type.IsAbstract)
        {
            return Of(type.Assembly.GetTypes().First(other => !other.IsAbstract && other.IsSubclassOf(type)), depth);
        }

        if (type.GetMethods().FirstOrDefault(method => method.Name == "op_Implicit" && method.ReturnType == type) is { } conversion)
        {
            return conversion.Invoke(null, [Of(conversion.GetParameters()[0].ParameterType, depth + 1)])!;
        }

        var value = Activator.CreateInstance(type)!;
        foreach (var property in type.GetProperties().Where(property => property.CanWrite))
        {
            var isRequired = property.CustomAttributes.Any(attribute => attribute.AttributeType.Name == "RequiredMemberAttribute");
            if ((isRequired || depth < MaxDepth) && property.Name != "AdditionalProperties")
            {
                property.SetValue(value, Of(property.PropertyType, depth + 1));
            }
        }

        return value;
    }
}
