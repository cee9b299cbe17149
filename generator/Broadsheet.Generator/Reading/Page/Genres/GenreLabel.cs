using Broadsheet.Generator.Model;
using Broadsheet.Generator.Reading.Page.Lexicon;
using Broadsheet.Generator.Reading.Page.Lines;

namespace Broadsheet.Generator.Reading.Page.Genres;

/// <summary>The words by which a newspaper heads its genres: <c>사설</c>, <c>바로잡습니다</c>, <c>Obituaries</c>, <c>In brief</c>.</summary>
internal static class GenreLabel
{
    private const int MaxLength = 34;

    /// <summary>Longer compounds are headlines that happen to end with a label's word.</summary>
    private const int MaxCompoundLength = 14;

    private static readonly (WordList Labels, Genre Genre)[] Genres =
    [
        (WordLists.OpinionLabels, Genre.Opinion), (WordLists.ObituaryLabels, Genre.Obituary), (WordLists.NoticeLabels, Genre.Notice),
        (WordLists.CorrectionLabels, Genre.Correction), (WordLists.InterviewLabels, Genre.Interview), (WordLists.BriefLabels, Genre.Brief),
    ];

    private static readonly char[] Signs = "[]<>〈〉【】《》()■◆◇▲△●○□▶ :".ToCharArray();

    /// <summary>The genre that a whole line names, with or without brackets: <c>[사설]</c>, <c>바로잡습니다</c>, <c>Editorial</c>.</summary>
    public static Genre? Of(string line)
    {
        if (line.Length > MaxLength)
            return null;
        var label = line.Trim(Signs);
        var genre = Named(label) ?? (Sentence.IsKorean(label) ? Named(label.Replace(" ", "")) : null);
        if (genre is not null)
            return genre;
        if (WordLists.CompoundLabelEndings.Ending(label, stem: 1) is { } ending && IsCompound(label, ending))
            return Named(ending);
        return IsAround(label) ? Genre.Brief : null;
    }

    /// <summary>Around the Valley, Around Harborview: a roundup of the places a newspaper covers; a headline says more.</summary>
    private static bool IsAround(string label)
    {
        if (!label.StartsWith("Around ", StringComparison.OrdinalIgnoreCase))
            return false;
        var place = label.Substring("Around ".Length);
        if (place.StartsWith("the ", StringComparison.OrdinalIgnoreCase))
            place = place.Substring("the ".Length);
        return place.Length > 0 && place.IndexOf(' ') < 0;
    }

    /// <summary>
    /// The genre of a label that stands before other words on a line: <c>[인터뷰] …</c>, <c>Editorial: …</c>, <c>Opinion | …</c>, <c>일문일답/
    /// …</c>.
    /// </summary>
    public static Genre? AtStartOf(string? line)
    {
        if (line is null || line.Length == 0)
            return null;
        if (Of(line) is { } whole)
            return whole;
        var isBracketed = line[0] is '[' or '<' or '〈' or '【' or '《';
        var end = isBracketed ? line.IndexOfAny([']', '>', '〉', '】', '》']) : line.IndexOfAny([':', '|', '/']);
        return end > 1 ? Of(line.Substring(0, end)) : null;
    }

    public static bool IsOverSeveral(string? line) =>
        line?.Trim(Signs) is { } label
            && (IsOverSeveralLabel(label) || (Sentence.IsKorean(label) && IsOverSeveralLabel(label.Replace(" ", ""))));

    private static bool IsOverSeveralLabel(string text) => WordLists.LabelsOverSeveral.Contains(text);

    private static bool IsCompound(string label, string ending)
    {
        if (label.Length <= ending.Length || !label.EndsWith(ending, StringComparison.OrdinalIgnoreCase))
            return false;
        if (ending[0] > '\u0FFF')
            return label.Length <= MaxCompoundLength;
        // World digest, Police in brief: one word, or two, and no sentence about a digest.
        var stem = label.Substring(0, label.Length - ending.Length);
        return stem[stem.Length - 1] == ' ' && WordPiece.CountOf(stem, ' ') <= 2 && char.IsUpper(stem[0])
            && HeadlineCase.IsName(stem.TrimEnd());
    }

    private static Genre? Named(string label)
    {
        foreach (var (labels, genre) in Genres)
        {
            if (labels.Contains(label))
                return genre;
        }

        return null;
    }
}
