namespace Broadsheet.Generator.Naming;

/// <summary>FNV-1a over UTF-16: the same on every machine and in every process.</summary>
internal static class StableHash
{
    public static uint Of(string text)
    {
        var hash = 2166136261;
        foreach (var c in text)
            hash = Add(hash, c);
        return hash;
    }

    /// <summary>
    /// Of a text and a number, mixed: all its digits are as good as each other, where those of <see cref="Of(string)"/> follow the last
    /// character.
    /// </summary>
    public static uint Of(string text, int number)
    {
        var hash = Add(Of(text), (uint)number);
        hash = unchecked((hash ^ (hash >> 16)) * 0x7feb352d);
        return hash ^ (hash >> 15);
    }

    private static uint Add(uint hash, uint value) => unchecked((hash ^ value) * 16777619);
}
