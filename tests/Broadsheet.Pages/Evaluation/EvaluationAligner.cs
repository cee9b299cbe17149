using Broadsheet.Generator.Reading.Page.Decoding;
using Broadsheet.Generator.Reading.Page.Lines;

namespace Broadsheet.Pages;

/// <summary>Finds for each line of a page what it is of the reading that a careful person gave the page.</summary>
internal sealed class EvaluationAligner
{
    /// <summary>A lead or a signature before the first sentence is not longer.</summary>
    private const int LongestLead = 40;

    private const string MarksBefore = "—–=|】])▲△◇■●";

    private readonly ExpectedPage _expected;
    private readonly List<ExpectedText> _texts = [];
    private readonly string[] _tails;
    private readonly List<LabelledLine> _lines = [];
    private readonly List<string> _lost = [];
    private int _item;
    private int _opened = -1;

    private EvaluationAligner(ExpectedPage expected)
    {
        _expected = expected;
        var tails = expected.Tails.Concat(expected.Items.Select(item => item.Copyright ?? ""));
        _tails = [.. tails.Where(tail => tail.Length > 0).Select(ExpectedText.LettersOf)];
        for (var i = 0; i < expected.Items.Count; i++)
            _texts.AddRange(ExpectedTexts.Of(expected.Items[i], i));
    }

    /// <param name="lost">The lines that nothing of the reading tells; they are taken for furniture.</param>
    public static (IReadOnlyList<LabelledLine> Lines, IReadOnlyList<TrueItem> Items) Align(
        ExpectedPage expected, IReadOnlyList<PageLine> lines, out IReadOnlyList<string> lost)
    {
        var aligner = new EvaluationAligner(expected);
        foreach (var line in lines)
            aligner.Add(line);
        lost = aligner._lost;
        return (aligner._lines, aligner.TrueItems());
    }

    private void Add(PageLine line)
    {
        var letters = ExpectedText.LettersOf(line.Text);
        if (TryContinue(letters, out var open))
            AddLine(line, RestOf(open.Role), open.Item);
        else if (TryBegin(line, letters, out var begun))
            AddLine(line, begun.Role, begun.Item);
        else if (_tails.Any(tail => tail.Contains(letters, StringComparison.Ordinal) || letters.Contains(tail, StringComparison.Ordinal)))
            AddLine(line, LineRole.Tail, -1);
        else if (SignedItem(line.Text) is { } signed)
            AddLine(line, LineRole.Signature, signed);
        else
            Lose(line);
    }

    private bool TryContinue(string letters, out ExpectedText open)
    {
        open = null!;
        for (var i = _texts.Count - 1; i >= 0; i--)
        {
            if (!_texts[i].IsOpen || _texts[i].Match(letters, 0) is not (> 0 and var length))
                continue;
            open = _texts[i];
            open.Tell(length);
            TellRest(letters, length, open.Item);
            return true;
        }

        return false;
    }

    /// <summary>Whether a text begins on the line, behind a mark, a lead or a signature: of this item, else of the next two.</summary>
    private bool TryBegin(PageLine line, string letters, out ExpectedText begun)
    {
        begun = null!;
        foreach (var text in _texts)
        {
            if (text.Item < _item || text.Item > _item + 2 || !text.IsNew || Begin(text, letters) is not { } place)
                continue;
            begun = text;
            _item = text.Item;
            text.Tell(place.Length);
            text.Role = ExpectedTexts.RoleOnPage(text, line.Text, line.Text.Length > 0 ? letters[(place.From + place.Length)..] : "");
            TellRest(letters, place.From + place.Length, text.Item);
            return true;
        }

        return false;
    }

    private static (int From, int Length)? Begin(ExpectedText text, string letters)
    {
        for (var from = 0; from < Math.Min(LongestLead, letters.Length); from++)
        {
            var length = text.Match(letters, from);
            if (length == 0)
                continue;
            // A few letters of a long text are chance, and so is a short text inside a line.
            var isEnough = from == 0 ? length >= 4 || text.IsWhole(length)
                : length >= 8 || (from <= 3 && (text.IsWhole(length) || length >= 5));
            // Behind a lead or a mark a line may end after a word or two.
            var isBehindMark = from > 0 && length >= 2 && from + length == letters.Length
                && MarksBefore.Contains(letters[from - 1], StringComparison.Ordinal);
            if (isEnough || isBehindMark)
                return (from, length);
        }

        return null;
    }

    /// <summary>Entries run on behind one another; a head may stand on the line of its text.</summary>
    private void TellRest(string letters, int from, int item)
    {
        for (var again = true; again && from < letters.Length;)
        {
            again = false;
            foreach (var text in _texts)
            {
                if (text.Item != item || !text.IsNew || Begin(text, letters[from..]) is not { From: <= 6 } place)
                    continue;
                text.Tell(place.Length);
                from += place.From + place.Length;
                again = true;
                break;
            }
        }
    }

    /// <summary>The item whose people the line names: this one, else the next.</summary>
    private int? SignedItem(string line)
    {
        for (var item = _item; item <= Math.Min(_item + 1, _expected.Items.Count - 1); item++)
        {
            if (_expected.Items[item].Bylines.Exists(person => IsNamed(person, line)))
                return item;
        }

        return ExpectedTexts.IsSignature(line) ? _item : null;
    }

    private static bool IsNamed(ExpectedByline person, string line) =>
        (person.Name.Length > 0 && line.Contains(person.Name, StringComparison.OrdinalIgnoreCase))
            || (person.Email is { Length: > 0 } email && line.Contains(email, StringComparison.OrdinalIgnoreCase))
            || (person.RawEmail is { Length: > 0 } raw && line.Contains(raw, StringComparison.OrdinalIgnoreCase))
            || (person.Role is { Length: > 0 } role && line.Trim().Equals(role, StringComparison.OrdinalIgnoreCase))
            || (person.Affiliation is { Length: > 0 } house && line.Contains(house, StringComparison.OrdinalIgnoreCase));

    private void Lose(PageLine line)
    {
        _lost.Add(line.Text);
        AddLine(line, LineRole.Furniture, -1);
    }

    private void AddLine(PageLine line, LineRole role, int item)
    {
        var begins = item > _opened && LineLabel.CanOpen(role);
        _opened = begins ? item : _opened;
        _lines.Add(new(line.Text, new(role, begins), item, line.BlanksBefore));
    }

    private IReadOnlyList<TrueItem> TrueItems() =>
        [.. _expected.Items.Select((item, i) => ExpectedTexts.TrueItemOf(item, _texts.Where(text => text.Item == i)))];

    private static LineRole RestOf(LineRole role) => role switch
    {
        LineRole.Headline => LineRole.HeadlineRest,
        LineRole.Deck => LineRole.DeckRest,
        LineRole.Kicker or LineRole.Copy or LineRole.Row => role,
        _ => LineRole.Continuation,
    };
}
