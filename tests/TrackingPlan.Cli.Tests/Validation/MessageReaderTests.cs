using System.Text;
using System.Text.Json;
using TrackingPlan.Cli.Tests.Harness;
using TrackingPlan.Cli.Validation.Input;

namespace TrackingPlan.Cli.Tests.Validation;

/// <summary>What inputs are cut into, whatever arrives at a time.</summary>
public sealed class MessageReaderTests
{
    private static readonly BlockSizes Whole = new(1 << 20, 1 << 20);

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public void Lines_are_the_same_wherever_blocks_end(bool isFile)
    {
        // The longest line has 60 bytes, and a block must hold one with its end.
        var random = new Random(4711);
        var text = string.Concat(Enumerable.Range(0, 300).Select(i => new string((char)('a' + (i % 26)), random.Next(0, 60)) + (i % 7 == 0 ? "\r\n" : "\n"))) + "the last";
        var expected = text.Split('\n').Select((line, index) => (Text: line.TrimEnd('\r'), Line: index + 1L)).Where(line => line.Text.Length > 0).ToArray();

        for (var size = 1; size <= 300; size++)
        {
            Read(text, MessageFormat.Lines, new BlockSizes(size, Math.Max(size, 62)), isFile).ShouldBe(expected);
        }
    }

    [Fact]
    public void A_list_has_the_same_messages_wherever_blocks_end_and_however_it_is_laid_out()
    {
        var random = new Random(4712);
        for (var round = 0; round < 300; round++)
        {
            var items = Enumerable.Range(0, random.Next(1, 12)).Select(_ => MakeObject(random, depth: 3)).ToArray();
            var gap = round % 3 == 0 ? "" : "\n  ";
            var text = $"[{gap}{string.Join("," + gap, items)}\n]\n";
            var longest = items.Max(item => Encoding.UTF8.GetByteCount(item));
            JsonDocument.Parse(text).RootElement.GetArrayLength().ShouldBe(items.Length);

            var size = random.Next(1, 200);
            var read = Read(text, MessageFormat.Document, new BlockSizes(size, longest + random.Next(1, 100)));

            read.Select(message => message.Text).ShouldBe(items);
            read.ShouldBe(Read(text, MessageFormat.Document, Whole));

            // The line is that of the first byte: as many lines end in front of it.
            var at = 0;
            foreach (var (item, line) in read)
            {
                at = text.IndexOf(item, at, StringComparison.Ordinal);
                line.ShouldBe(1 + text[..at].Count(character => character == '\n'));
                at += item.Length;
            }
        }
    }

    [Fact]
    public void Objects_behind_each_other_are_messages()
    {
        var text = "{\n \"a\": 1\n}\n{\n \"b\": \"}\\\"{\"\n}";

        Read(text, MessageFormat.Auto, Whole).ShouldBe([("{\n \"a\": 1\n}", 1), ("{\n \"b\": \"}\\\"{\"\n}", 4)]);
    }

    [Theory]
    [InlineData("{\"a\":1}\n{\"b\":2}\n", 2)]
    [InlineData("{\"a\":1}", 1)]
    [InlineData("{\"a\":\n{\"b\":2}\n", 2)]
    [InlineData("\n  \n[\n{\"a\":1}\n]", 1)]
    [InlineData("[{\"a\":1},{\"b\":2}]\n", 2)]
    [InlineData("{\n\"a\":1\n}\n", 1)]
    public void How_messages_stand_is_seen_by_the_beginning(string text, int messages) => Read(text, MessageFormat.Auto, Whole).Count.ShouldBe(messages);

    [Theory]
    [InlineData("{\"id\":2,\"name\":}")]
    [InlineData("{\"id\":2,\"name\":\"no end}")]
    [InlineData("{\"id\":2,\"name\":{}")]
    [InlineData("{\"id\":2}}")]
    [InlineData("{\"id\":[2]]}")]
    [InlineData("\"id\"")]
    [InlineData("{\"id\"")]
    public void What_is_broken_in_a_list_takes_nothing_else_with_it(string broken)
    {
        var text = $"[\n  {{\"id\":1}},\n  {broken},\n  {{\"id\":3}},\n  {{\"id\":4}}\n]";

        for (var size = 1; size < 40; size++)
        {
            var read = Read(text, MessageFormat.Document, new BlockSizes(size, 100));

            read.Where(message => IsJsonObject(message.Text)).Select(message => message.Line).Where(line => line != 3).ShouldBe([2, 4, 5]);
            read.Count(message => !IsJsonObject(message.Text)).ShouldBeGreaterThan(0);
        }
    }

    [Fact]
    public void A_list_that_breaks_off_says_so() =>
        Read("[\n{\"id\":1},\n{\"id\":2},\n", MessageFormat.Document, Whole).ShouldBe([("{\"id\":1}", 2), ("{\"id\":2}", 3), ("", 4)]);

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public void Messages_longer_than_a_block_are_left_out_and_counted(bool isFile)
    {
        var item = $"{{\"id\":\"{new string('x', 500)}\"}}";

        Read($"{{\"id\":1}}\n{item}\n{{\"id\":3}}", MessageFormat.Lines, new BlockSizes(10, 100), isFile).ShouldBe([("{\"id\":1}", 1), ("too long", 2), ("{\"id\":3}", 3)]);
        Read($"{item}\n\n{item}\r\n{{\"id\":4}}\n{item}", MessageFormat.Lines, new BlockSizes(100, 100), isFile).ShouldBe([("too long", 1), ("too long", 3), ("{\"id\":4}", 4), ("too long", 5)]);
        Read($"[\n{{\"id\":1}},\n{item},\n{{\"id\":3}}\n]", MessageFormat.Document, new BlockSizes(10, 100)).ShouldBe([("{\"id\":1}", 2), ("too long", 3), ("{\"id\":3}", 4)]);
    }

    [Fact]
    public void A_batch_that_is_longer_than_a_block_is_read_item_by_item()
    {
        var items = Enumerable.Range(0, 50).Select(i => $"{{\"id\":{i}}}").ToArray();
        var text = $"{{\"writeKey\":\"k\",\"batch\":[{string.Join(",\n", items)}],\"sentAt\":\"now\"}}";

        var read = Read(text, MessageFormat.Document, new BlockSizes(16, 100));

        read.Select(message => message.Text).ShouldBe(items);
        read.Select(message => message.Line).ShouldBe(Enumerable.Range(1, 50).Select(line => (long)line));
    }

    /// <summary>As when a log is emptied and goes on: what comes then are no lines of the file that was begun, and have no numbers in it.</summary>
    [Fact]
    public void A_file_that_becomes_shorter_ends_there_whatever_comes_later()
    {
        var stream = (FileStream)TextInput.Open(string.Concat(Enumerable.Range(0, 100).Select(i => $"{{\"id\":{i}}}\n")), isFile: true);
        var sizes = new BlockSizes(64, 100);
        var file = new InputFile("test", stream);
        var reader = file.Read(MessageFormat.Lines, sizes, isShared: true);
        var (first, second) = (new MessageBlock(sizes.Capacity), new MessageBlock(sizes.Capacity));
        reader.Read(first).ShouldBeTrue();
        reader.Read(second).ShouldBeTrue();

        stream.SetLength(20);
        reader.Finish(first);
        stream.Seek(0, SeekOrigin.End);
        stream.Write(Encoding.UTF8.GetBytes(string.Concat(Enumerable.Repeat("{\"id\":0}\n", 100))));
        stream.Position = 0;
        reader.Finish(second);

        first.Parts.Select(part => Encoding.UTF8.GetString(first.TextOf(part))).ShouldBe(["{\"id\":0}", "{\"id\":1}", "{\""]);
        second.Parts.ShouldBeEmpty();
        first.Reset("test");
        reader.Read(first).ShouldBeFalse();
        file.Release();
    }

    private static bool IsJsonObject(string text)
    {
        try
        {
            return JsonDocument.Parse(text).RootElement.ValueKind == JsonValueKind.Object;
        }
        catch (JsonException)
        {
            return false;
        }
    }

    private static List<(string Text, long Line)> Read(string text, MessageFormat format, BlockSizes sizes, bool isFile = false)
    {
        var file = new InputFile("test", TextInput.Open(text, isFile));
        var reader = file.Read(format, sizes, isShared: true);
        var block = new MessageBlock(sizes.Capacity);
        var messages = new List<(string, long)>();
        for (block.Reset("test"); reader.Read(block); block.Reset("test"))
        {
            reader.Finish(block);
            messages.AddRange(block.Parts.Select(part => (part.IsTooLong ? "too long" : Encoding.UTF8.GetString(block.TextOf(part)), block.FirstLine + part.Line)));
        }

        file.Release().ShouldBeTrue();
        return messages;
    }

    private static string MakeObject(Random random, int depth) =>
        $"{{{string.Join(random.Next(4) == 0 ? ",\n    " : ",", Enumerable.Range(0, random.Next(0, 5)).Select(i => $"\"{i}{MakeText(random)}\":{MakeValue(random, depth - 1)}"))}}}";

    private static string MakeValue(Random random, int depth) => random.Next(depth > 0 ? 5 : 3) switch
    {
        0 => $"\"{MakeText(random)}\"",
        1 => random.Next(-1000, 1000).ToString(System.Globalization.CultureInfo.InvariantCulture),
        2 => "null",
        3 => MakeObject(random, depth),
        _ => $"[{string.Join(",", Enumerable.Range(0, random.Next(4)).Select(_ => MakeValue(random, depth - 1)))}]",
    };

    /// <summary>What is hard about texts: brackets, quotation marks and backslashes in any number.</summary>
    private static string MakeText(Random random) =>
        string.Concat(Enumerable.Range(0, random.Next(12)).Select(_ => (string[])["{", "}", "[", "]", "\\\"", "\\\\", ",", "ä", "x", "\\u0022"]).Select(parts => parts[random.Next(parts.Length)]));
}
