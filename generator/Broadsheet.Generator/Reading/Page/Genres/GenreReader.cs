using Broadsheet.Generator.Model;
using Broadsheet.Generator.Reading.Page.Bylines;
using Broadsheet.Generator.Reading.Page.Lexicon;
using Broadsheet.Generator.Reading.Page.Lines;
using Broadsheet.Generator.Reading.Page.Passages;

namespace Broadsheet.Generator.Reading.Page.Genres;

/// <summary>Rule 6: the genre that an item's own label, or its form, declares.</summary>
internal static class GenreReader
{
    public static Genre Of(ItemBuilder item)
    {
        var labelled = GenreLabel.AtStartOf(item.Kicker) ?? GenreLabel.AtStartOf(item.Headline)
            ?? (item.Decks.Count > 0 ? GenreLabel.Of(item.Decks[0]) : null);
        if (labelled is not null)
            return labelled.Value;
        if (IsInterview(item))
            return Genre.Interview;
        if (IsObituary(item))
            return Genre.Obituary;
        if (item.IsAmongLetters || IsByContributor(item) || IsByEditorialWriter(item) || (item.Decks.Count == 0 && IsColumn(item.Kicker))
            || IsChiefsColumn(item) || TellsOfAuthor(item))
            return Genre.Opinion;
        if (item.Headline is { Length: <= 14 } headline && headline.EndsWith(" 인사", StringComparison.Ordinal) && item.Bylines.Count == 0
            && item.Blocks.Exists(block => block.Kind == PageBlockKind.ListItem))
            return Genre.Notice;
        return IsBrief(item) ? Genre.Brief : IsAppeal(item) || IsLegalNotice(item) ? Genre.Notice : Genre.News;
    }

    /// <summary>An authority gives notice in words of its own: <c>Notice is hereby given …</c>, <c>… 다음과 같이 공고합니다.</c></summary>
    private static bool IsLegalNotice(ItemBuilder item)
    {
        if (item.Bylines.Count > 0 || item.Blocks.Count == 0)
            return false;
        var first = item.Blocks[0].Text;
        return first.StartsWith("Notice is hereby given", StringComparison.OrdinalIgnoreCase)
            || first.StartsWith("Public notice is hereby given", StringComparison.OrdinalIgnoreCase)
            || first.EndsWith("다음과 같이 공고합니다.", StringComparison.Ordinal) || first.EndsWith("다음과 같이 공고한다.", StringComparison.Ordinal);
    }

    /// <summary>The newspaper itself asks its readers for something: nobody signs, and every sentence is polite.</summary>
    private static bool IsAppeal(ItemBuilder item)
    {
        if (item.Bylines.Count > 0 || item.Dateline is not null || item.Blocks.Count == 0 || item.Headline is not { Length: > 0 } headline)
            return false;
        if (WordLists.KoreanNoticeEndings.End(headline) && EndsPolitely(item.Blocks[0].Text))
            return true;
        if (WordLists.EnglishAppeals.Begin(headline))
            return true;
        return EndsPolitely(headline) && item.Blocks.TrueForAll(block => block.Kind != PageBlockKind.Paragraph || EndsPolitely(block.Text));
    }

    private static bool EndsPolitely(string text)
    {
        var end = text.TrimEnd('.', '!', '”', '’', ' ');
        return end.EndsWith("니다", StringComparison.Ordinal) || end.EndsWith("세요", StringComparison.Ordinal)
            || end.EndsWith("시오", StringComparison.Ordinal);
    }

    /// <summary>
    /// Whether an item goes on with what <paramref name="before"/> began under a label such as Letters to the editor: it has a title of
    /// its own, no label, and a signature that names no newsroom.
    /// </summary>
    public static bool ContinuesLetters(ItemBuilder item, ItemBuilder before)
    {
        var isUnderLabel = before.IsAmongLetters || GenreLabel.IsOverSeveral(before.Kicker) || GenreLabel.IsOverSeveral(before.Headline);
        return isUnderLabel
            && item is { Kicker: null, Genre: null, HasOpeningByline: false, HasBody: true, Dateline: null, Bylines.Count: > 0 }
            && item.Bylines.TrueForAll(person => person.Role is null || !NewsroomWords.IsRole(person.Role));
    }

    /// <summary>A column is named for where it is written: 물양장에서, 편집국에서.</summary>
    private static bool IsColumn(string? kicker) =>
        kicker is { Length: <= 8 } && kicker.EndsWith("에서", StringComparison.Ordinal) && kicker.IndexOf(' ') < 0;

    /// <summary>
    /// Who works elsewhere and signs alone below a column's name or another kicker writes what he thinks: 시인, 교수. A picture's author
    /// reports.
    /// </summary>
    private static bool IsByContributor(ItemBuilder item) =>
        item is { Kicker.Length: > 0, Bylines.Count: 1, Dateline: null, HasOpeningByline: false }
            && item.Bylines[0] is { Role: { } role, Credit: BylineCredit.Text }
        && !NewsroomWords.IsRole(role) && Profession.EndOf(role) is not null;

    /// <summary>The head of a desk who signs alone under a standing name of one word writes a column; reporters write the news.</summary>
    private static bool IsChiefsColumn(ItemBuilder item) =>
        item is { Kicker: { Length: <= 8 } kicker, Bylines.Count: 1, Decks.Count: 0, Dateline: null } && kicker.IndexOf(' ') < 0
            && NewsroomWords.IsChief(item.Bylines[0].Role);

    /// <summary>
    /// A contribution says at its end who its author is: <c>Jane Doe farms in Elm Hill.</c>, <c>필자는 …</c>; the newsroom's own need not.
    /// </summary>
    private static bool TellsOfAuthor(ItemBuilder item)
    {
        if (item.Bylines.Count != 1 || item.Blocks.Count < 2 || item.Dateline is not null)
            return false;
        var last = item.Blocks[item.Blocks.Count - 1].Text;
        return last.StartsWith("필자는 ", StringComparison.Ordinal)
            || (item.Bylines[0].Name.IndexOf(' ') > 0 && last.StartsWith(item.Bylines[0].Name + " ", StringComparison.OrdinalIgnoreCase));
    }

    private static bool IsInterview(ItemBuilder item)
    {
        var questions = 0;
        var answers = 0;
        foreach (var block in item.Blocks)
        {
            questions += InterviewTurn.IsQuestion(block.Text) ? 1 : 0;
            answers += InterviewTurn.IsAnswer(block.Text) ? 1 : 0;
        }

        var quoted = 0;
        for (var i = 1; i < item.Blocks.Count; i++)
            quoted += item.Blocks[i - 1].Kind == PageBlockKind.ListItem && item.LastSign == '-'
                && item.Blocks[i].Kind == PageBlockKind.Paragraph && item.Blocks[i].Text[0] is '“' or '"' ? 1 : 0;
        return (questions >= 2 && answers >= 2) || item.SignedTurns >= 2 || quoted >= 2;
    }

    private static bool IsObituary(ItemBuilder item)
    {
        if (item.Blocks.Count == 0 || item.Blocks.Count > 20)
            return false;
        if (item.Bylines.Count == 0 && DeathNotice.IsUnder(item.Headline ?? "", item.Blocks[0].Text))
            return true;
        var signs = 0;
        foreach (var block in item.Blocks)
        {
            foreach (var word in WordLists.KoreanObituaryWords.Words)
                signs += block.Text.Length < 400 && block.Text.IndexOf(word, StringComparison.Ordinal) >= 0 ? 1 : 0;
        }

        return signs >= 3 && (item.Headline ?? "").Length <= 20;
    }

    private static bool IsByEditorialWriter(ItemBuilder item) =>
        item.Bylines.Exists(static person => person.Role is { } role && WordLists.KoreanOpinionRoles.Contains(role));

    /// <summary>Nothing but the entries of one list, with or without group heads.</summary>
    private static bool IsBrief(ItemBuilder item)
    {
        var entries = item.Blocks.Count(block => block.Kind == PageBlockKind.ListItem);
        var paragraphs = item.Blocks.Count(block => block.Kind == PageBlockKind.Paragraph);
        return entries >= 2 && paragraphs <= 1;
    }
}
