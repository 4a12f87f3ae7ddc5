using TrackingPlan.Cli.Formats;
using TrackingPlan.Cli.Hosting;

namespace TrackingPlan.Cli.Validation.Input;

/// <summary>All inputs behind each other. Any thread may read, and they take turns for what only one can do at a time.</summary>
internal sealed class MessageInputs : IDisposable
{
    /// <summary>What the standard input is called on the command line.</summary>
    public const string StandardInput = "-";

    private readonly Queue<(string Name, Func<Stream> Open)> _waiting = new();
    private readonly MessageFormat _format;
    private readonly BlockSizes _sizes;
    private readonly int _jobs;
    private readonly List<string> _failures = [];
    private InputFile? _file;
    private IMessageReader? _reader;
    private long _bytesBefore;
    private long _blocks;

    /// <param name="inputs">The inputs, each with its name for reports.</param>
    /// <param name="totalBytes">How many bytes they have; null where nobody knows.</param>
    /// <param name="format">How messages stand in them.</param>
    /// <param name="sizes">How much is held at a time.</param>
    /// <param name="jobs">How many threads read.</param>
    public MessageInputs(IEnumerable<(string Name, Func<Stream> Open)> inputs, long? totalBytes, MessageFormat format, BlockSizes sizes, int jobs)
    {
        (_format, _sizes, _jobs, TotalBytes) = (format, sizes, jobs, totalBytes);
        foreach (var input in inputs)
        {
            _waiting.Enqueue(input);
        }
    }

    /// <summary>How many bytes all inputs have, as they are stored; null where nobody knows.</summary>
    public long? TotalBytes { get; }

    /// <summary>How many of them have been read; any thread may ask.</summary>
    public long BytesRead { get; private set; }

    /// <summary>What could not be read to its end, and why.</summary>
    public IReadOnlyList<string> Failures => _failures;

    /// <summary>Finds the inputs that arguments name.</summary>
    /// <exception cref="UnusableInputException">A file is not there.</exception>
    public static MessageInputs Find(IReadOnlyList<string> arguments, Terminal terminal, MessageFormat format, int jobs)
    {
        var isEmpty = arguments.Count == 0;
        var missing = arguments.FirstOrDefault(path => path != StandardInput && !File.Exists(path));
        if (missing is not null)
        {
            throw new UnusableInputException($"{missing}: There is no such file.");
        }

        long? total = isEmpty || arguments.Contains(StandardInput) ? null : arguments.Sum(path => new FileInfo(path).Length);
        var names = isEmpty ? [StandardInput] : arguments;
        return new MessageInputs(names.Select(name => (NameOf(name), OpenerOf(name, terminal))), total, format, BlockSizes.Usual, jobs);
    }

    /// <summary>Fills a block anew.</summary>
    /// <param name="block">The block.</param>
    /// <param name="stopping">Stops it before it begins.</param>
    /// <returns>Which block of all inputs it is now, from 0; null when there was nothing left to read.</returns>
    public long? Read(MessageBlock block, CancellationToken stopping)
    {
        InputFile file;
        IMessageReader reader;
        long number;
        using (ShortLock.Enter(_waiting))
        {
            stopping.ThrowIfCancellationRequested();
            if (!ReadNext(block))
            {
                return null;
            }

            (file, reader, number) = (_file!, _reader!, _blocks++);
            file.Use();
        }

        try
        {
            reader.Finish(block);
        }
        finally
        {
            Release(file);
        }

        return number;
    }

    /// <inheritdoc />
    public void Dispose() => CloseFile();

    private static string NameOf(string argument) => argument == StandardInput ? "stdin" : ReportedPath.Of(argument);

    // The blocks are buffers enough.
    private static Func<Stream> OpenerOf(string argument, Terminal terminal) => argument == StandardInput
        ? terminal.OpenInput
        : () => new FileStream(argument, FileMode.Open, FileAccess.Read, FileShare.ReadWrite | FileShare.Delete, bufferSize: 0, FileOptions.SequentialScan);

    private bool ReadNext(MessageBlock block)
    {
        while (true)
        {
            if (_reader is null && !OpenNext())
            {
                return false;
            }

            block.Reset(_file!.Name);
            if (_reader!.Read(block))
            {
                BytesRead = _bytesBefore + (_file.Position ?? 0);
                return true;
            }

            _bytesBefore += _file.Position ?? 0;
            CloseFile();
        }
    }

    private bool OpenNext()
    {
        while (_waiting.TryDequeue(out var next))
        {
            try
            {
                _file = new InputFile(next.Name, next.Open());
                _reader = _file.Read(_format, _sizes, isShared: _jobs > 1);
                return true;
            }
            catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
            {
                Fail(next.Name, exception);
                CloseFile();
            }
        }

        return false;
    }

    private void CloseFile()
    {
        if (_file is not null)
        {
            Release(_file);
        }

        (_file, _reader) = (null, null);
    }

    /// <summary>What is left of a file may still be read by other threads when nothing more is taken from it; the last one closes it.</summary>
    private void Release(InputFile file)
    {
        if (file.Release() && file.Failure is { } failure)
        {
            Fail(file.Name, failure);
        }
    }

    private void Fail(string name, Exception exception)
    {
        lock (_failures)
        {
            _failures.Add($"{name}: {exception.Message}");
        }
    }
}
