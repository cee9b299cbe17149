using Broadsheet.Generator.Reading.Page.Bylines;
using Broadsheet.Generator.Reading.Page.Decoding;
using Broadsheet.Generator.Reading.Page.Genres;
using Broadsheet.Generator.Reading.Page.Lines;
using Broadsheet.Generator.Reading.Page.Passages;

namespace Broadsheet.Generator.Reading.Page.Labelled;

/// <summary>The parts an item is made of. Its genre follows from them, and whether a signature signs the text or a picture.</summary>
internal sealed class ItemForm
{
    private const int LongestQuestion = 150;

    private const int LongestNote = 60;

    private const int MostCorrected = 6;

    private static readonly string[] s_corrections =
        ["Correction", "Clarification", "For the record", "We were wrong", "We got it wrong", "정정", "바로잡"];

    private readonly int _signatures;
    private readonly int _copy;
    private readonly int _prose;
    private readonly int _rows;
    private readonly int _captions;
    private readonly List<PagePart> _paragraphs = [];

    public ItemForm(List<PagePart> parts)
    {
        foreach (var part in parts)
        {
            _signatures += part.Role == LineRole.Signature ? 1 : 0;
            _copy += part.Role == LineRole.Copy ? 1 : 0;
            _rows += part.Role == LineRole.Row ? 1 : 0;
            _captions += part.Role == LineRole.Caption ? 1 : 0;
            _prose += part.Role is LineRole.Paragraph or LineRole.Entry or LineRole.Row ? 1 : 0;
            if (part.Role == LineRole.Paragraph)
                _paragraphs.Add(part);
            if (part.Role is LineRole.Paragraph or LineRole.Entry)
                LastText = part;
        }
    }

    public PagePart? FirstParagraph => _paragraphs.Count > 0 ? _paragraphs[0] : null;

    /// <summary>The last paragraph or entry: behind it someone may sign.</summary>
    public PagePart? LastText { get; }

    public bool IsAdvertisement => _copy > _prose;

    public bool IsPhoto => _captions > 0 && _prose == 0 && _copy == 0;

    /// <summary>Short items from several places under one heading keep their places.</summary>
    public bool IsDigest(PagePart first, string? emailDomain) =>
        _paragraphs.Count > 1 && IsPlaced(first, emailDomain) && IsPlaced(_paragraphs[1], emailDomain);

    private static bool IsPlaced(PagePart part, string? emailDomain) =>
        DatelineReader.Read(part.First.Text, emailDomain, out _) is { People.IsEmpty: true };

    /// <summary>
    /// Whether the signature at <paramref name="at"/>, directly below a caption, is the picture's: it says so, or someone else signs the
    /// article.
    /// </summary>
    public bool CreditsFigure(List<PagePart> parts, int at, string? emailDomain)
    {
        if (IsPhoto || at == 0 || parts[at - 1].Role != LineRole.Caption)
            return false;
        var text = parts[at].First.Text;
        var reading = BylineReader.Read(text, emailDomain);
        if (reading is { IsPhotoCredit: true, People.Count: > 0 } || text.EndsWith("제공", StringComparison.Ordinal)
            || text[0] is 'ⓒ' or '©' or 'Ⓒ' || text.StartsWith("사진", StringComparison.Ordinal)
            || text.StartsWith("Pic", StringComparison.Ordinal)
            || text.StartsWith("Photo", StringComparison.OrdinalIgnoreCase))
            return true;
        if (reading is { IsOpening: true })
            return false;
        return _signatures > 1 || (LastText is { } last && BylineReader.ReadTrailing(last.Last.Text, emailDomain, out _) is not null);
    }

    /// <summary>The genre that the item's label or words tell, else what its parts do.</summary>
    public Genre GenreOf(ItemBuilder builder)
    {
        var genre = GenreReader.Of(builder);
        if (genre is not (Genre.News or Genre.Brief))
            return genre;
        if (IsCorrection(builder))
            return Genre.Correction;
        if (genre == Genre.News && CountAnswered(builder) >= 2)
            return Genre.Interview;
        if (genre == Genre.News && IsByReader(builder))
            return Genre.Opinion;
        if (genre == Genre.News && IsShort(builder))
            return Genre.Brief;
        if (_signatures == 0 && _rows > 0 && _paragraphs.Count <= _rows + 1)
            return Genre.Notice;
        return genre == Genre.Brief && !TellsNews(builder) ? Genre.Notice : genre;
    }

    private static bool IsCorrection(ItemBuilder builder) =>
        (builder.Blocks.Count > 0 && builder.Blocks[builder.Blocks.Count - 1].Text.EndsWith("바로잡습니다.", StringComparison.Ordinal))
            || (builder.Blocks.Count <= MostCorrected && Array.Exists(
                s_corrections, words => (builder.Headline ?? builder.Kicker ?? "").StartsWith(words, StringComparison.OrdinalIgnoreCase)));

    /// <summary>Entries of the news are sentences; those of a notice, a calendar or a market are none.</summary>
    private static bool TellsNews(ItemBuilder builder)
    {
        if (GenreLabel.AtStartOf(builder.Kicker) is Genre.Brief || GenreLabel.AtStartOf(builder.Headline) is Genre.Brief)
            return true;
        var (entries, sentences) = (0, 0);
        foreach (var block in builder.Blocks)
        {
            if (block.Kind != PageBlockKind.ListItem)
                continue;
            entries++;
            sentences += block.Text.EndsWith("다.", StringComparison.Ordinal)
                || (!Sentence.IsKorean(block.Text) && Sentence.EndsWithStop(block.Text) && block.Text.Length > LongestNote) ? 1 : 0;
        }

        return sentences * 2 >= entries;
    }

    /// <summary>A single short paragraph that nobody but an agency signs.</summary>
    private bool IsShort(ItemBuilder builder) =>
        builder.Blocks.Count == 1 && _paragraphs.Count == 1 && builder.Decks.Count == 0 && builder.Kicker is null
            && builder.Bylines.TrueForAll(static person => NewsroomWords.IsAgency(person.Name) || EnglishRole.IsAgency(person.Name))
            && builder.Blocks[0].Text.Length <= (Sentence.IsKorean(builder.Blocks[0].Text) ? LongestQuestion : 2 * LongestQuestion);

    /// <summary>Who signs below the last paragraph with a name and a place or a post outside of the newsroom gives an opinion.</summary>
    private bool IsByReader(ItemBuilder builder)
    {
        if (builder.Bylines.Count != 1 || builder.HasOpeningByline || builder.Dateline is not null || _rows > 0
            || builder.Blocks.Count != _paragraphs.Count || builder.Bylines[0] is not { RawEmail: null, Credit: BylineCredit.Text } person
            || (person.Role is { } role && (NewsroomWords.IsRole(role) || EnglishRole.Matches(role))))
            return false;
        return Sentence.IsKorean(person.Name)
            ? PrintedName.IsKorean(person.Name) && (person.Role is not null || person.Raw.IndexOf('(') >= 0)
            : EnglishName.IsPerson(person.Name, 2) && !EnglishRole.IsNewsroom(person.Name);
    }

    /// <summary>How often a short question stands above an answer.</summary>
    private static int CountAnswered(ItemBuilder builder)
    {
        var count = 0;
        for (var i = 0; i + 1 < builder.Blocks.Count; i++)
        {
            var (text, below) = (builder.Blocks[i].Text, builder.Blocks[i + 1].Text);
            var asks = builder.Blocks[i].Kind is PageBlockKind.Paragraph or PageBlockKind.Heading or PageBlockKind.ListItem
                && text.Length <= LongestQuestion && text[0] is not ('“' or '"')
                && (text[text.Length - 1] is '?' || (text[0] is '―' or '—' or '–' or '-' or '△' or '▲' or '▷' && below[0] != text[0]));
            count += asks && Sentence.IsClosed(below) && below[below.Length - 1] != '?' ? 1 : 0;
        }

        return count;
    }
}
