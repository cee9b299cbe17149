namespace Broadsheet.CompilerServices;

/// <summary>The tab-separated fields of one value of a record, first to last.</summary>
internal ref struct RecordFields(ReadOnlySpan<char> value)
{
    private ReadOnlySpan<char> _rest = value;

    /// <summary>The next field; <see langword="null"/> where it is empty or there is none.</summary>
    public string? Next()
    {
        var end = _rest.IndexOf('\t');
        var field = end < 0 ? _rest : _rest[..end];
        _rest = end < 0 ? default : _rest[(end + 1)..];
        return field.IsEmpty ? null : RecordText.Unescape(field);
    }
}
