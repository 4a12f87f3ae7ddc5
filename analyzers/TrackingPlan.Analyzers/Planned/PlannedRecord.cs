using System.Collections.Immutable;
using Microsoft.CodeAnalysis;

namespace TrackingPlan.Analyzers.Planned;

/// <summary>The properties of an event, or of an object inside one, as the generated record has them.</summary>
internal sealed class PlannedRecord
{
    private readonly ImmutableArray<PlannedProperty> _properties;
    private readonly Dictionary<string, PlannedProperty?> _byName = new(StringComparer.Ordinal);

    /// <summary>Reads a generated record.</summary>
    public PlannedRecord(INamedTypeSymbol record)
    {
        var properties = record.GetMembers().OfType<IPropertySymbol>().Where(property => property is { IsStatic: false, DeclaredAccessibility: Accessibility.Public }).ToArray();
        _properties = [.. from property in properties
                          let name = property.TextOf("JsonPropertyNameAttribute")
                          where name is not null
                          select new PlannedProperty(name, property)];
        Names = [.. _properties.Select(property => property.Name), .. record.TextsOf("PlannedConstantAttribute")];
        for (var i = 0; i < Names.Length; i++)
        {
            _byName[Names[i]] = i < _properties.Length ? _properties[i] : null;
        }

        IsOpen = properties.Any(property => property.Name.StartsWith("AdditionalProperties", StringComparison.Ordinal) && property.TextOf("JsonPropertyNameAttribute") is null);
    }

    /// <summary>Whether the plan allows properties that it does not list.</summary>
    public bool IsOpen { get; }

    /// <summary>The names of all properties in the order of the plan, those that the record writes unasked included.</summary>
    public ImmutableArray<string> Names { get; }

    /// <summary>The properties that no message may lack, by their names.</summary>
    public IEnumerable<string> Required => _properties.Where(property => property.IsRequired).Select(property => property.Name);

    /// <summary>Whether the type is a generated record that has all properties of its objects. An abstract one stands for several kinds of objects.</summary>
    public static bool Is(ITypeSymbol type) =>
        type is INamedTypeSymbol { SpecialType: SpecialType.None, TypeKind: TypeKind.Class, IsAbstract: false, IsRecord: true }
        && type.AllInterfaces.Any(contract => contract.IsOurs("IPropertyObject") || contract.IsOurs("IPlannedCall"));

    /// <summary>Whether the plan has a property of this name.</summary>
    public bool Contains(string name) => _byName.ContainsKey(name);

    /// <summary>The property of this name; null for names that are not planned, and for those that have one value only.</summary>
    public PlannedProperty? Find(string name) => _byName.TryGetValue(name, out var property) ? property : null;
}
