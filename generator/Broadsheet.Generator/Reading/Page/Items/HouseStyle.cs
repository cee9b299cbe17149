using Broadsheet.Generator.Reading.Page.Bylines;
using Broadsheet.Generator.Reading.Page.Lines;
using Broadsheet.Generator.Reading.Page.Passages;

namespace Broadsheet.Generator.Reading.Page.Items;

/// <summary>How this page's articles are printed, told from the page itself: a newspaper keeps to its style.</summary>
internal sealed class HouseStyle
{
    private readonly int _closing;
    private readonly int _opening;
    private readonly int _sentenceCase;
    private readonly int _titleCase;
    private readonly int _wideGaps;
    private readonly int _gaps;

    public HouseStyle(List<Passage> passages, PageSettings settings)
    {
        for (var i = 0; i < passages.Count; i++)
        {
            var passage = passages[i];
            if (passage.Kind == PassageKind.Byline && !passage.Byline!.IsPhotoCredit && !passage.IsLetter && !IsSignature(passage.Text))
                (_closing, _opening) = passage.Byline.IsOpening ? (_closing, _opening + 1) : (_closing + 1, _opening);
            if (passage.IsText && passage.IsProse && EndsArticle(passages, i, settings))
                _closing++;
            if (passage.IsDisplay && HeadlineCase.IsHeadlineLong(passage.Text))
                (_titleCase, _sentenceCase) = HeadlineCase.IsTitle(passage.Text)
                    ? (_titleCase + 1, _sentenceCase)
                    : (_titleCase, _sentenceCase + 1);
            _gaps += passage.BlanksBefore > 0 ? 1 : 0;
            _wideGaps += passage.BlanksBefore > 1 ? 1 : 0;
        }
    }

    /// <summary>Articles end with who wrote them, so that one which has not been signed yet most likely goes on.</summary>
    public bool ClosesWithBylines => _closing >= 2 && _closing > _opening;

    /// <summary>Articles begin with who wrote them.</summary>
    public bool OpensWithBylines => _opening >= 2 && _opening > _closing;

    /// <summary>English headlines have capitals like a sentence, so that a line of nothing but capitals is another kind of line.</summary>
    public bool HasSentenceCase => _sentenceCase >= 2 && _sentenceCase > 2 * _titleCase;

    /// <summary>Several blank lines part items, unless extraction left them between paragraphs as well.</summary>
    public bool PartsItemsWithGaps => _wideGaps * 3 <= _gaps;

    /// <summary>Letters and columns are signed with a dash on every page.</summary>
    private static bool IsSignature(string line) => line[0] is '—' or '–' or '-';

    private static bool EndsArticle(List<Passage> passages, int at, PageSettings settings) =>
        (at + 1 == passages.Count || passages[at + 1].IsDisplay)
        && passages[at].Signature(settings.EmailDomain, out _) is { IsPhotoCredit: false };
}
