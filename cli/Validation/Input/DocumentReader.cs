namespace TrackingPlan.Cli.Validation.Input;

/// <summary>
/// Reads JSON that is laid out in any way: a list of messages, whose items are the messages, or objects behind each other. What is broken ends at the next line that begins as its own
/// line did, so that one slip does not take away the rest of a file.
/// </summary>
internal sealed partial class DocumentReader(Stream input, BlockSizes sizes) : IMessageReader
{
    private readonly Remainder _remainder = new(sizes.Capacity);
    private StructureScan _scan;
    private State _state;

    /// <summary>Where to go on in the block, and where the message starts that is being read.</summary>
    private int _at, _start;

    /// <summary>The line of that message, or of the place between two.</summary>
    private long _line = 1;

    private enum State
    {
        Between,
        InMessage,

        /// <summary>Looking for a line that begins a message.</summary>
        Lost,

        /// <summary>Behind the list of a long batch body, where nothing of interest follows.</summary>
        Done,
    }

    /// <inheritdoc />
    public bool Read(MessageBlock block)
    {
        _remainder.GiveTo(block);
        for (var isAtEnd = false; ;)
        {
            FindMessages(block);
            if (isAtEnd)
            {
                FinishAtEnd(block);
            }

            if (block.Parts.Count > 0 || isAtEnd)
            {
                KeepRest(block);
                return block.Parts.Count > 0;
            }

            if (!block.IsFull)
            {
                isAtEnd = block.Read(input, sizes.Read) == 0;
            }
            else if (RestStart > 0)
            {
                KeepRest(block);
                block.Truncate(0);
                _remainder.GiveTo(block);
            }
            else
            {
                GiveUpMessage(block);
            }
        }
    }

    /// <inheritdoc />
    public void Finish(MessageBlock block)
    {
        // One that reads brackets has found everything.
    }

    private int RestStart => _state == State.InMessage ? _start : _at;

    /// <summary>Leaves what has not been read to the end to the next block.</summary>
    private void KeepRest(MessageBlock block)
    {
        var start = RestStart;
        _remainder.Take(block, start);
        (_at, _start) = (_at - start, 0);
    }

    private void FindMessages(MessageBlock block)
    {
        while (_at < block.Length)
        {
            if (_state == State.Done)
            {
                _at = block.Length;
            }
            else if (_state == State.Lost && !FindWay(block))
            {
                return;
            }
            else if (_state == State.Between && !FindStart(block))
            {
                return;
            }
            else if (_state == State.InMessage)
            {
                switch (_scan.Scan(block.PaddedBytes, ref _at))
                {
                    case StructureScan.Outcome.Open:
                        return;
                    case StructureScan.Outcome.Closed when EndsAsItBegan(block) || Recover(block) < 0:
                        Add(block, State.Between);
                        break;
                    case StructureScan.Outcome.Closed:
                        break;
                    default:
                        Add(block, State.Lost);
                        break;
                }
            }
        }
    }

    /// <summary>Whether a brace ends what a brace has begun. If not, one is missing, and what ended is the list around it.</summary>
    private bool EndsAsItBegan(MessageBlock block) => block.Bytes[_at - 1] - block.Bytes[_start] == '}' - '{';

    /// <summary>Adds the message that ends here.</summary>
    private void Add(MessageBlock block, State next)
    {
        block.Parts.Add(new MessagePart(_start, _at - _start, _line));
        _line += _scan.Lines;
        _state = next;
    }

    /// <summary>What is to be said once nothing follows.</summary>
    private void FinishAtEnd(MessageBlock block)
    {
        while (_state == State.InMessage)
        {
            if (Recover(block) < 0)
            {
                _at = block.Length;
                Add(block, State.Between);
            }

            FindMessages(block);
        }

        if (_state == State.Between && (_at < block.Length || _isInList))
        {
            // Some other value that nothing follows, or a list that breaks off: both are broken messages.
            block.Parts.Add(new MessagePart(_at, block.Length - _at, _line));
        }

        (_at, _isInList) = (block.Length, false);
    }

    /// <summary>The block is full of one message. It may be a batch, or have no end where it should; else it is too long.</summary>
    private void GiveUpMessage(MessageBlock block)
    {
        if (_state == State.InMessage && !_isInList && BatchBody.FindItems(block.Bytes) is var items and > 0)
        {
            _line += block.Bytes[..items].Count((byte)'\n');
            (_at, _state, _isInList, _isInBody) = (items, State.Between, true, true);
        }
        else if (_state != State.InMessage || Recover(block) < 0)
        {
            if (_state != State.Lost)
            {
                block.Parts.Add(new MessagePart(0, block.Length, _line, IsTooLong: true));
            }

            _line += _state == State.InMessage ? _scan.Lines : 0;
            (_at, _state) = (block.Length, State.Lost);
        }
    }
}
