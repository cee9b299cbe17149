using System.Text;

namespace Broadsheet.Generator.Foundation;

/// <summary>
/// Buffers for long texts. One that is done serves the next text on its thread, so that reading and printing many files leaves only their
/// texts to the garbage collector.
/// </summary>
internal static class TextBuffer
{
    /// <summary>A longer one is not kept.</summary>
    public const int MostKept = 1 << 19;

    [ThreadStatic]
    private static StringBuilder? t_spare;

    public static StringBuilder Take()
    {
        var buffer = t_spare ?? new StringBuilder();
        t_spare = null;
        return buffer;
    }

    /// <summary>The text of <paramref name="buffer"/>, which is not to be used from here on.</summary>
    public static string Finish(StringBuilder buffer)
    {
        var text = buffer.ToString();
        if (buffer.Capacity <= MostKept)
            t_spare = buffer.Clear();
        return text;
    }
}
