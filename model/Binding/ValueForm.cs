namespace TrackingPlan.Model.Binding;

/// <summary>What the value of a key looks like. The JSON Schema for plan files says it to editors.</summary>
internal enum ValueForm
{
    /// <summary>Any value.</summary>
    Any,

    /// <summary><c>true</c> or <c>false</c>.</summary>
    Boolean,

    /// <summary>A name: text, or a number or boolean that stands for its digits or letters.</summary>
    Name,

    /// <summary>Text.</summary>
    Text,

    /// <summary>Text, or a number that stands for its digits.</summary>
    TextOrNumber,

    /// <summary>A list of texts, or one text.</summary>
    TextList,

    /// <summary>A list of names of properties.</summary>
    NameList,

    /// <summary>A list of ready-made plans and of paths, or one of these.</summary>
    Includes,

    /// <summary>The URI of a draft of JSON Schema.</summary>
    Draft,

    /// <summary>A C# namespace.</summary>
    Namespace,

    /// <summary>A C# identifier.</summary>
    Identifier,

    /// <summary>A number.</summary>
    Number,

    /// <summary>A number; or, as in draft-04, whether the bound beside it is exclusive.</summary>
    ExclusiveBound,

    /// <summary>A number over 0.</summary>
    PositiveNumber,

    /// <summary>A whole number from 0.</summary>
    Count,

    /// <summary>0 or 1.</summary>
    ZeroOrOne,

    /// <summary>A list of values.</summary>
    ValueList,

    /// <summary>The name of a type, or a list of names.</summary>
    TypeName,

    /// <summary><c>#/types/Name</c>.</summary>
    TypeReference,

    /// <summary><c>true</c>, or a list of names of properties.</summary>
    Required,

    /// <summary><c>true</c>, or text that says what to use instead.</summary>
    Deprecated,

    /// <summary>A class of personal data.</summary>
    PersonalData,

    /// <summary>The status of an event.</summary>
    Status,

    /// <summary>Labels: a mapping from keys to texts, or a list of texts.</summary>
    Labels,

    /// <summary>A property: its type, or a mapping.</summary>
    Schema,

    /// <summary>Whether there may be more, or a property that it follows.</summary>
    AdditionalProperties,

    /// <summary>A list of schemas.</summary>
    SchemaList,

    /// <summary>Schemas by names.</summary>
    SchemaMap,

    /// <summary>Schemas by regular expressions.</summary>
    PatternMap,

    /// <summary>Shapes by names, which no type of JSON Schema has.</summary>
    TypeMap,

    /// <summary>Schemas, or lists of names of properties, by names.</summary>
    Dependencies,

    /// <summary>Lists of names of properties, by names.</summary>
    DependentNames,

    /// <summary>One schema for all items, or a list of schemas by place.</summary>
    Items,

    /// <summary>Properties by names that every event has.</summary>
    Common,

    /// <summary>Events by names; an event is a mapping, or a list of its versions.</summary>
    Events,

    /// <summary>The traits of users or groups.</summary>
    Traits,
}
