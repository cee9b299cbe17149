namespace Broadsheet.CompilerServices;

/// <summary>The values of one key of a record, in the record's order, as they stand there.</summary>
internal ref struct RecordValues(ReadOnlySpan<char> record, ReadOnlySpan<char> key)
{
    private readonly ReadOnlySpan<char> _key = key;
    private ReadOnlySpan<char> _rest = record;

    public ReadOnlySpan<char> Current { get; private set; }

    public bool MoveNext()
    {
        while (!_rest.IsEmpty)
        {
            var line = NextLine();
            if (!line.StartsWith(_key))
                continue;
            var rest = line[_key.Length..];
            if (!rest.IsEmpty && rest[0] != ' ')
                continue;
            Current = rest.IsEmpty ? rest : rest[1..];
            return true;
        }

        Current = default;
        return false;
    }

    private ReadOnlySpan<char> NextLine()
    {
        var end = _rest.IndexOf('\n');
        var line = end < 0 ? _rest : _rest[..end];
        _rest = end < 0 ? default : _rest[(end + 1)..];
        return line;
    }
}
