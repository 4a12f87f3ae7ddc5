using System.Text.Json;
using TrackingPlan.Generated;

namespace TrackingPlan.Runtime.Tests;

/// <summary>An event with a property of every kind, in the shape that the generator emits.</summary>
internal sealed record PlantWatered : IPlannedCall
{
    public required string PlantId { get; init; }

    /// <summary>Required, and null allowed.</summary>
    public required string? Gardener { get; init; }

    public decimal? Litres { get; init; }

    public double? Moisture { get; init; }

    public long? Drops { get; init; }

    public int? Days { get; init; }

    public bool? ByHand { get; init; }

    public DateTimeOffset? WateredAt { get; init; }

    public DateOnly? Due { get; init; }

    public Guid? Batch { get; init; }

    public Uri? Photo { get; init; }

    public WateringMethod? Method { get; init; }

    public Pot? Pot { get; init; }

    public IReadOnlyList<Pot>? Pots { get; init; }

    public IReadOnlyList<string>? Tags { get; init; }

    public IReadOnlyList<IReadOnlyList<long>?>? Beds { get; init; }

    public PropertyValue? Note { get; init; }

    static CallType IPlannedCall.Call => CallType.Track;

    static string IPlannedCall.Name => "Plant Watered";

    static ReadOnlySpan<byte> IPlannedCall.Rule =>
        """
        {
          "type":"TRACK",
          "key":"Plant Watered",
          "version":1,
          "jsonSchema":{
            "type":"object",
            "properties":{
              "properties":{
                "type":"object",
                "properties":{
                  "plant_id":{"type":"string"},
                  "gardener":{"type":["string","null"]},
                  "litres":{"type":"number","format":"decimal","minimum":0},
                  "moisture":{"type":["number","null"]},
                  "drops":{"type":"integer"},
                  "days":{"type":"integer","format":"int32"},
                  "by_hand":{"type":"boolean"},
                  "watered_at":{"type":"string","format":"date-time"},
                  "due":{"type":"string","format":"date"},
                  "batch":{"type":"string","format":"uuid"},
                  "photo":{"type":"string","format":"uri"},
                  "method":{"enum":["can","hose","rain barrel"]},
                  "pot":{"$ref":"#/definitions/Pot"},
                  "pots":{"type":"array","items":{"$ref":"#/definitions/Pot"}},
                  "tags":{"type":"array","items":{"type":"string"}},
                  "beds":{"type":"array","items":{"type":["array","null"],"items":{"type":"integer"}}},
                  "note":{}
                },
                "required":["plant_id","gardener"]
              }
            },
            "required":["properties"],
            "definitions":{
              "Pot":{"type":"object","properties":{"colour":{"type":"string"},"size":{"type":"integer"}},"required":["colour"]}
            }
          }
        }
        """u8;

    public void WriteTo(Utf8JsonWriter writer)
    {
        writer.WriteStartObject();
        writer.WriteProperty("plant_id"u8, PlantId);
        if (Gardener is null)
        {
            writer.WriteNull("gardener"u8);
        }

        writer.WriteProperty("gardener"u8, Gardener);
        writer.WriteProperty("litres"u8, Litres);
        writer.WriteProperty("moisture"u8, Moisture);
        writer.WriteProperty("drops"u8, Drops);
        writer.WriteProperty("days"u8, Days);
        writer.WriteProperty("by_hand"u8, ByHand);
        writer.WriteProperty("watered_at"u8, WateredAt);
        writer.WriteProperty("due"u8, Due);
        writer.WriteProperty("batch"u8, Batch);
        writer.WriteProperty("photo"u8, Photo);
        writer.WriteProperty("method"u8, Method?.ToWire());
        writer.WriteProperty("pot"u8, Pot);
        writer.WriteProperty("pots"u8, Pots, static (writer, item) => writer.WriteItem(item));
        writer.WriteProperty("tags"u8, Tags, static (writer, item) => writer.WriteItem(item));
        writer.WriteProperty("beds"u8, Beds, static (writer, item) => writer.WriteArrayOrNull(item, static (writer, item) => writer.WriteItem(item)));
        writer.WriteProperty("note"u8, Note);
        writer.WriteEndObject();
    }
}
