using Broadsheet.Generator.Model;

namespace Broadsheet.Generator.Reading.Page;

/// <summary>Rule 6: the genre that an item's own label, or its form, declares.</summary>
internal static class GenreReader
{
    private static readonly (string Label, Genre Genre)[] Labels =
    [
        ("사설", Genre.Opinion), ("칼럼", Genre.Opinion), ("기고", Genre.Opinion), ("시론", Genre.Opinion), ("오피니언", Genre.Opinion), ("특별기고", Genre.Opinion),
        ("독자투고", Genre.Opinion), ("독자기고", Genre.Opinion), ("데스크칼럼", Genre.Opinion), ("데스크 칼럼", Genre.Opinion), ("기자수첩", Genre.Opinion), ("논단", Genre.Opinion),
        ("시평", Genre.Opinion), ("에세이", Genre.Opinion), ("Editorial", Genre.Opinion), ("Opinion", Genre.Opinion), ("Op-Ed", Genre.Opinion), ("Column", Genre.Opinion),
        ("Commentary", Genre.Opinion), ("Letters to the Editor", Genre.Opinion), ("Guest column", Genre.Opinion), ("Our view", Genre.Opinion),
        ("부고", Genre.Obituary), ("부음", Genre.Obituary), ("별세", Genre.Obituary), ("Obituary", Genre.Obituary), ("Obituaries", Genre.Obituary), ("Death notices", Genre.Obituary),
        ("인사", Genre.Notice), ("알림", Genre.Notice), ("공고", Genre.Notice), ("모집", Genre.Notice), ("안내", Genre.Notice), ("사고", Genre.Notice), ("동정", Genre.Notice),
        ("알립니다", Genre.Notice), ("Appointments", Genre.Notice), ("Notice", Genre.Notice), ("Notices", Genre.Notice), ("Public notice", Genre.Notice), ("Announcements", Genre.Notice),
        ("바로잡습니다", Genre.Correction), ("정정보도", Genre.Correction), ("정정", Genre.Correction), ("바로잡음", Genre.Correction), ("반론보도", Genre.Correction),
        ("정정합니다", Genre.Correction), ("Correction", Genre.Correction), ("Corrections", Genre.Correction), ("Corrections and clarifications", Genre.Correction),
        ("Clarification", Genre.Correction), ("Corrections & clarifications", Genre.Correction),
        ("인터뷰", Genre.Interview), ("일문일답", Genre.Interview), ("문답", Genre.Interview), ("Interview", Genre.Interview), ("Q&A", Genre.Interview),
        ("단신", Genre.Brief), ("브리핑", Genre.Brief), ("간추린 뉴스", Genre.Brief), ("간추린뉴스", Genre.Brief), ("게시판", Genre.Brief), ("Briefs", Genre.Brief),
        ("In brief", Genre.Brief), ("News briefs", Genre.Brief), ("News in brief", Genre.Brief), ("Briefly", Genre.Brief), ("Roundup", Genre.Brief),
    ];

    private const string LabelSigns = "[]<>〈〉【】《》()■◆◇▲△●○□▶ :";

    /// <summary>The genre that a whole line names, with or without brackets: <c>[사설]</c>, <c>바로잡습니다</c>, <c>Editorial</c>.</summary>
    public static Genre? LabelOf(string line)
    {
        if (line.Length > 34)
            return null;
        var label = line.Trim(LabelSigns.ToCharArray());
        foreach (var (word, genre) in Labels)
        {
            if (string.Equals(label, word, StringComparison.OrdinalIgnoreCase))
                return genre;
            var isCompound = label.Length <= 14 && label.Length > word.Length && word[0] > '\u0FFF' && word.Length >= 2
                && label.EndsWith(word, StringComparison.Ordinal) && word is "칼럼" or "시론" or "단신" or "부고" or "브리핑" or "인터뷰" or "논단" or "시평";
            if (isCompound)
                return genre;
        }

        return null;
    }

    public static Genre Of(ItemBuilder item)
    {
        var labelled = FromLabel(item.Kicker) ?? FromLabel(item.Headline) ?? (item.Decks.Count > 0 ? LabelOf(item.Decks[0]) : null);
        if (labelled is not null)
            return labelled.Value;
        if (IsInterview(item))
            return Genre.Interview;
        if (IsObituary(item))
            return Genre.Obituary;
        if (IsByEditorialWriter(item))
            return Genre.Opinion;
        return IsBrief(item) ? Genre.Brief : Genre.News;
    }

    private static Genre? FromLabel(string? line)
    {
        if (line is null || line.Length == 0)
            return null;
        if (LabelOf(line) is { } whole)
            return whole;
        if (line[0] is not ('[' or '<' or '〈' or '【' or '《'))
            return FromColon(line);
        var close = line.IndexOfAny([']', '>', '〉', '】', '》']);
        return close > 1 ? LabelOf(line.Substring(1, close - 1)) : null;
    }

    /// <summary><c>Editorial: …</c>, <c>Opinion | …</c>, <c>바로잡습니다: …</c>.</summary>
    private static Genre? FromColon(string line)
    {
        var colon = line.IndexOfAny([':', '|']);
        return colon > 1 ? LabelOf(line.Substring(0, colon).Trim()) : null;
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

        return questions >= 2 && answers >= 2;
    }

    private static bool IsObituary(ItemBuilder item)
    {
        if (item.Blocks.Count == 0 || item.Blocks.Count > 20)
            return false;
        var signs = 0;
        foreach (var block in item.Blocks)
        {
            foreach (var word in (string[])["발인", "빈소", "장례식장", "별세"])
                signs += block.Text.Length < 400 && block.Text.IndexOf(word, StringComparison.Ordinal) >= 0 ? 1 : 0;
        }

        return signs >= 3 && (item.Headline ?? "").Length <= 20;
    }

    private static bool IsByEditorialWriter(ItemBuilder item)
    {
        foreach (var person in item.Bylines)
        {
            if (person.Role is "논설위원" or "주필" or "논설실장" or "칼럼니스트" or "객원논설위원" or "수석논설위원" or "논설주간")
                return true;
        }

        return false;
    }

    /// <summary>Nothing but the entries of one list, with or without group heads.</summary>
    private static bool IsBrief(ItemBuilder item)
    {
        var entries = item.Blocks.Count(block => block.Kind == PageBlockKind.ListItem);
        var paragraphs = item.Blocks.Count(block => block.Kind == PageBlockKind.Paragraph);
        return entries >= 2 && paragraphs <= 1;
    }
}
