using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace TrackingPlan.Analyzers.Calls.Properties;

/// <summary>Reads the properties that are written down in an expression: a dictionary, an object of JSON or an anonymous one, or a list of pairs.</summary>
internal sealed class PropertiesReader(Compilation compilation, CancellationToken cancellation)
{
    /// <summary>The properties; null when they come from elsewhere.</summary>
    public GivenProperties? Read(IOperation value)
    {
        cancellation.ThrowIfCancellationRequested();
        return ValueAlternatives.Unwrap(value) switch
        {
            IAnonymousObjectCreationOperation members => new(members, [.. members.Initializers.OfType<ISimpleAssignmentOperation>().Select(ReadMember)], isComplete: true),
            IObjectCreationOperation creation when ObjectTypes.IsDictionary(creation.Type) || ObjectTypes.IsListOfPairs(creation.Type) => ReadCreation(creation),
            ICollectionExpressionOperation pairs when ObjectTypes.IsListOfPairs(pairs.Type) => ReadAll(pairs, pairs.Elements, ReadPair),
            IArrayCreationOperation { Initializer: { } elements } pairs when ObjectTypes.IsListOfPairs(pairs.Type) => ReadAll(pairs, elements.ElementValues, ReadPair),
            IInvocationOperation { TargetMethod.Name: "Put", Arguments.Length: 2, Instance: { } earlier } put when ObjectTypes.IsDictionary(put.Type) => ReadPut(put, earlier),
            _ => null,
        };
    }

    /// <summary>Reads a property from a name and a value.</summary>
    public GivenProperty Read(IOperation name, IOperation value) => GivenProperty.Of(name, value, compilation, cancellation);

    private static GivenProperty ReadMember(ISimpleAssignmentOperation member)
    {
        var name = ((IPropertyReferenceOperation)member.Target).Property.Name;
        return new([new EventNameValue(name, member.Target, member.Target.Syntax)], [], name, member.Value);
    }

    // The properties of Analytics.NET are put one behind the other: new Properties().Put("plan", plan).Put("seats", 5).
    private GivenProperties? ReadPut(IInvocationOperation put, IOperation earlier) => Read(earlier) is { } start
        ? new(put, start.List.Add(Read(put.Arguments[0].Value, put.Arguments[1].Value)), start.IsComplete)
        : null;

    private GivenProperties ReadCreation(IObjectCreationOperation creation)
    {
        var start = ReadArguments(creation);
        var added = ReadAll(creation, creation.Initializer?.Initializers ?? [], ReadInitializer);
        return new(creation, start.List.AddRange(added.List), start.IsComplete && added.IsComplete);
    }

    /// <summary>The content that a constructor is given. A copy of another dictionary is content that is not known.</summary>
    private GivenProperties ReadArguments(IObjectCreationOperation creation)
    {
        var given = creation.Arguments.Where(argument => argument.ArgumentKind is not ArgumentKind.DefaultValue && argument.Parameter?.Name is not ("capacity" or "comparer" or "options")).ToArray();
        var content = given.Length == 1 && given[0].Value is IArrayCreationOperation { Initializer: { } elements }
            ? elements.ElementValues
            : [.. given.Select(argument => argument.Value)];
        var read = ReadAll(creation, content, ReadPair);
        return new(creation, read.List, read.IsComplete && ObjectTypes.StartsEmpty(creation.Type!));
    }

    private static GivenProperties ReadAll(IOperation place, ImmutableArray<IOperation> elements, Func<IOperation, GivenProperty?> read)
    {
        var list = elements.Select(read).OfType<GivenProperty>().ToImmutableArray();
        return new(place, list, list.Length == elements.Length);
    }

    private GivenProperty? ReadInitializer(IOperation initializer) => initializer switch
    {
        ISimpleAssignmentOperation { Target: IPropertyReferenceOperation { Arguments.Length: 1 } target } entry => Read(target.Arguments[0].Value, entry.Value),
        IInvocationOperation { Arguments.Length: 2 } add => Read(add.Arguments[0].Value, add.Arguments[1].Value),
        IInvocationOperation { Arguments.Length: 1 } add => ReadPair(add.Arguments[0].Value),
        _ => null,
    };

    private GivenProperty? ReadPair(IOperation pair)
    {
        var unwrapped = ValueAlternatives.Unwrap(pair);
        var arguments = OperationTree.ArgumentsOf(unwrapped);
        return ObjectTypes.IsPair(unwrapped.Type) && arguments.Length == 2 ? Read(ArgumentAt(0), ArgumentAt(1)) : null;

        IOperation ArgumentAt(int ordinal) => arguments.First(argument => argument.Parameter is { } parameter && parameter.Ordinal == ordinal).Value;
    }
}
