namespace Broadsheet.Benchmarks.Scale;

/// <summary>A number that tells texts apart. The apps that are measured get this file as well.</summary>
internal static class TextPrint
{
    /// <summary>Of what stands between tags: in them are addresses, which are written in several ways.</summary>
    public static long Of(string html)
    {
        var print = 0L;
        var isTag = false;
        foreach (var c in html)
        {
            isTag |= c == '<';
            if (!isTag)
                print = unchecked((print * 31) + c);
            isTag &= c != '>';
        }

        return print;
    }
}
