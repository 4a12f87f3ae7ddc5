using System.Diagnostics;
using System.Globalization;
using System.Text;
using System.Text.Json;

namespace TrackingPlan.Benchmarks;

/// <summary>Ajv, in a process of Node.js that is told on its standard input which messages to check.</summary>
internal sealed class AjvContender : IContender
{
    private readonly (byte[] Json, string? Violation)[][] _chunks;
    private readonly DirectoryInfo _files = Directory.CreateTempSubdirectory("trackingplan-peers-");
    private readonly Process _node;

    /// <param name="script">What Node.js runs.</param>
    /// <param name="chunks">The messages, all chunks of one size, each message with the path of its violation.</param>
    public AjvContender(FileInfo script, (byte[] Json, string? Violation)[][] chunks)
    {
        _chunks = chunks;
        var schemas = Path.Combine(_files.FullName, "schemas.json");
        var messages = Path.Combine(_files.FullName, "messages.ndjson");
        File.WriteAllText(schemas, $"{{{string.Join(",", Workload.Schemas.Select(schema => $"{JsonSerializer.Serialize(schema.Key)}:{schema.Value}"))}}}");
        File.WriteAllLines(messages, chunks.SelectMany(chunk => chunk).Select(message => Encoding.UTF8.GetString(message.Json)));
        _node = Process.Start(new ProcessStartInfo("node", [script.FullName, schemas, messages]) { RedirectStandardInput = true, RedirectStandardOutput = true })!;
    }

    /// <inheritdoc/>
    public string Name => "Ajv";

    /// <inheritdoc/>
    public void Verify()
    {
        _node.StandardInput.WriteLine("paths");
        foreach (var (json, violation) in _chunks.SelectMany(chunk => chunk))
        {
            Verification.SamePaths(violation, JsonSerializer.Deserialize<string[]>(ReadLine())!, Encoding.UTF8.GetString(json), Name);
        }
    }

    /// <inheritdoc/>
    public Turn Take(int chunk)
    {
        var size = _chunks[chunk].Length;
        _node.StandardInput.WriteLine(string.Create(CultureInfo.InvariantCulture, $"check {chunk * size} {(chunk + 1) * size}"));
        var answer = ReadLine().Split(' ');
        Verification.IsTrue(
            answer[1] == _chunks[chunk].Count(message => message.Violation is not null).ToString(CultureInfo.InvariantCulture),
            $"{Name} finds {answer[1]} violations in the chunk {chunk}");
        return new Turn(double.Parse(answer[0], CultureInfo.InvariantCulture) / size, Bytes: null);
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        _node.StandardInput.Close();
        _node.WaitForExit();
        _node.Dispose();
        _files.Delete(recursive: true);
    }

    private string ReadLine() => _node.StandardOutput.ReadLine() ?? throw new InvalidOperationException("Node.js ended before it answered; what it says of that stands above.");
}
