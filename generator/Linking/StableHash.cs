namespace Broadsheet.Generator.Linking;

/// <summary>FNV-1a over UTF-16: the same on every machine and in every process.</summary>
internal static class StableHash
{
    public static uint Of(string text)
    {
        var hash = 2166136261;
        foreach (var c in text)
            hash = unchecked((hash ^ c) * 16777619);
        return hash;
    }
}
