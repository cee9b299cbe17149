using Broadsheet.Generator.Reading.Page.Lexicon;

namespace Broadsheet.Generator.Reading.Page.Passages;

/// <summary>A jump line names the page where a story goes on or comes from: <c>See HARBOR, Page A7</c>, <c>FERRY from A1</c>.</summary>
internal static class JumpLine
{
    private const int MaxLength = 60;

    private const string PageWord = "Page ";

    /// <summary>A verb that sends the reader on, words that are no sentence, and the page behind a comma or its own word.</summary>
    public static bool Is(string line)
    {
        if (line.Length > MaxLength || !WordLists.JumpLineOpenings.Begin(line))
            return false;
        var page = line.LastIndexOf(PageWord, StringComparison.OrdinalIgnoreCase);
        var comma = line.LastIndexOf(',');
        var on = line.LastIndexOf(" on ", StringComparison.OrdinalIgnoreCase);
        var number = page > 0 ? page + PageWord.Length : comma > 0 ? comma + 1 : on + (on > 0 ? 4 : 1);
        return number > 0 && number < line.Length && TailReader.IsPageNumber(line.Substring(number).Trim(' ', '.', ')', '»', '>'));
    }
}
