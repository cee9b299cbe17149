using System.Globalization;
using System.Text;
using Broadsheet.Generator.Foundation;
using Broadsheet.Generator.Packing;

namespace Broadsheet.Generator.Writing;

/// <summary>
/// Several texts as one, in the form that the runtime's <c>ArticlePack</c> reads: where each begins, then the texts, each on lines of its
/// own. One alone stays as it is.
/// </summary>
internal static class PackText
{
    private const int Digits = 8;

    public static string Of(IReadOnlyList<string> texts)
    {
        if (texts.Count == 1)
            return texts[0];
        var start = ((texts.Count + 1) * Digits) + 1;
        var pack = TextBuffer.Take();
        Append(pack, start);
        foreach (var text in texts)
            Append(pack, start += text.Length + 1);
        foreach (var text in texts)
            pack.Append('\n').Append(text);
        pack.Append('\n');
        // A shorter one would stay in the heap.
        if (pack.Length <= TextSettings.LongestInHeap)
            pack.Append('.', TextSettings.LongestInHeap + 1 - pack.Length);
        return TextBuffer.Finish(pack);
    }

    private static void Append(StringBuilder pack, int start) => pack.Append(start.ToString("x8", CultureInfo.InvariantCulture));
}
