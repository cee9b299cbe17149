using System.Text.RegularExpressions;

namespace Broadsheet.Benchmarks.Content.Reference;

/// <summary>
/// Documented differences that change the blocks around them, so that no one place can be set right: a file that has one is compared
/// without the tags and signs that it concerns.
/// </summary>
internal static partial class LooseForms
{
    public static bool AreAlike(IReadOnlyList<string> here, IReadOnlyList<string> there)
    {
        if (here.SequenceEqual(there))
            return true;
        // Emphasis beside Chinese, Japanese and Korean begins and ends where its author meant it to; GitHub shows its signs.
        var ignoresEmphasis = there.Any(static token => token[0] == HtmlTokens.TextMark && Cjk().IsMatch(token));
        // A head of more or fewer cells than the line of dashes has, where GitHub shows no table.
        var ignoresTables = there.Any(static token => token[0] == HtmlTokens.TextMark && LineOfDashes().IsMatch(token));
        // A definition list, of which GitHub shows the colons.
        var ignoresDefinitions = there.Any(static token => token[0] == HtmlTokens.TextMark && Definition().IsMatch(token));
        return Form(here) == Form(there);

        string Form(IReadOnlyList<string> tokens)
        {
            var form = string.Concat(tokens);
            if (ignoresEmphasis)
                form = EmphasisSigns().Replace(form, "");
            if (ignoresTables)
                form = TableSigns().Replace(form, "");
            return ignoresDefinitions ? DefinitionSigns().Replace(form, "") : form;
        }
    }

    [GeneratedRegex(@"[\p{IsHangulSyllables}\p{IsCJKUnifiedIdeographs}\p{IsHiragana}\p{IsKatakana}]")]
    private static partial Regex Cjk();

    [GeneratedRegex(@"\|\s*:?-+:?\s*\||-\s*\|\s*:?-")]
    private static partial Regex LineOfDashes();

    [GeneratedRegex(@"(?:^""| ):(?: |$)")]
    private static partial Regex Definition();

    [GeneratedRegex(@"</?(?:em|strong|del)>|[*_~""]")]
    private static partial Regex EmphasisSigns();

    [GeneratedRegex(@"</?(?:table|thead|tbody|tr|td|th|p)\b[^>]*>|[-|:\s""]")]
    private static partial Regex TableSigns();

    [GeneratedRegex(@"</?(?:p|ul|li)>|[:*\s\u2420""]")]
    private static partial Regex DefinitionSigns();
}
