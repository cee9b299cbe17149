using Broadsheet.Generator.Foundation;
using Broadsheet.Generator.Model;

namespace Broadsheet.Generator.Reading.Page.Bylines;

/// <summary>
/// Parses a text that is a Korean byline from its first to its last character; anything else is refused.
/// Names wait until a role or an address follows, because two people may share both (김동진·박세준 기자 x@host).
/// </summary>
internal sealed partial class KoreanBylineParser
{
    public const int MaxLength = 140;

    private const string Openers = "/▲=[(<〈【《-―—";
    private const string Closers = "])>〉】》";
    private const string Separators = "·,/|&;=";

    private readonly string _text;
    private readonly string? _emailDomain;
    private readonly List<BylinePerson> _people = [];
    private readonly List<string> _words = [];
    private int _wordsStart = -1;
    private int _position;
    private int _groupStart;
    private BylineCredit _credit = BylineCredit.Text;
    private bool _isMarked;
    private bool _hasLabel;
    private int _labels;
    private string? _place;
    private int _placeEnd;

    private KoreanBylineParser(string text, string? emailDomain) => (_text, _emailDomain) = (text, emailDomain);

    /// <param name="allowBare">Whether <c>이름 기자</c> without slash, bracket, label or address is enough.</param>
    public static BylineReading? Parse(string text, string? emailDomain, bool allowBare = true)
    {
        if (text.Length is < 3 or > MaxLength)
            return null;
        return new KoreanBylineParser(text, emailDomain).Parse(allowBare);
    }

    private BylineReading? Parse(bool allowBare)
    {
        ReadOpening();
        while (_position < _text.Length)
        {
            if (!ReadNext())
                return null;
        }

        if (!Flush() || _people.Count == 0)
            return null;
        ShareRole();
        return IsBelievable(allowBare) ? Build() : null;
    }

    private void ReadOpening()
    {
        while (_position < _text.Length && (Openers.IndexOf(_text[_position]) >= 0 || _text[_position] == ' '))
        {
            _isMarked |= _text[_position] is not (' ' or '-' or '―' or '—');
            _position++;
        }
    }

    private bool ReadNext()
    {
        var c = _text[_position];
        if (c == ' ' || Closers.IndexOf(c) >= 0 || c is '(' or '<' or '[')
        {
            _position++;
            return true;
        }

        var isAtStart = _words.Count == 0;
        var labelLength = isAtStart
            ? CreditLabel.LengthAt(_text, _position, out var credit, out var hasSign)
            : Nothing(out credit, out hasSign);
        if (labelLength > 0 && (hasSign || IsNameAfter(_position + labelLength)))
            return ReadLabel(labelLength, credit, hasSign);
        return Separators.IndexOf(c) >= 0 ? ReadSeparator(c) : ReadWord();
    }

    private static int Nothing(out BylineCredit credit, out bool hasSign)
    {
        (credit, hasSign) = (BylineCredit.Text, false);
        return 0;
    }

    private bool IsNameAfter(int at)
    {
        var end = WordEnd(at);
        return PrintedName.IsKorean(_text.Substring(at, end - at)) || NewsroomWords.IsAgency(_text.Substring(at, end - at));
    }

    private bool ReadLabel(int length, BylineCredit credit, bool hasSign)
    {
        if (!Flush())
            return false;
        _hasLabel |= hasSign;
        _labels++;
        _credit = credit;
        _wordsStart = _position;
        _groupStart = _people.Count;
        _position += length;
        return true;
    }

    private bool ReadSeparator(char c)
    {
        _position++;
        if (_words.Count == 0)
            return _people.Count > 0 || _wordsStart >= 0;
        if (c == '·' && IsListOfPlaces())
            return true;
        if (_people.Count == 0 && _place is null && c is '=' or '/' && IsPlaceBefore(c))
            return true;
        if (c == '=' && IsPlaceOfNext())
            return true;
        return PushWords(role: null);
    }

    private bool ReadWord()
    {
        var start = _position;
        var end = WordEnd(start);
        var at = _text.IndexOf('@', start, end - start);
        if (at >= 0)
            return ReadAddress(start, at);
        var word = _text.Substring(start, end - start);
        if (_words.Count > 0 && NewsroomWords.IsRolePrefix(word))
            end = WithNextRole(end);
        _position = end;
        return Accept(_text.Substring(start, end - start), start);
    }

    /// <summary>선임 기자 is one role; 선임 alone is none.</summary>
    private int WithNextRole(int end)
    {
        var next = end + 1 < _text.Length ? WordEnd(end + 1) : end;
        return next > end && NewsroomWords.IsRole(_text.Substring(end + 1, next - end - 1)) ? next : end;
    }

    private int WordEnd(int from)
    {
        var end = from;
        while (end < _text.Length && _text[end] != ' ' && Separators.IndexOf(_text[end]) < 0 && Closers.IndexOf(_text[end]) < 0
            && _text[end] is not ('(' or '<' or '['))
            end++;
        return end;
    }

    private bool ReadAddress(int wordStart, int at)
    {
        var start = Math.Max(wordStart, EmailAddress.StartOf(_text, at));
        if (start == at)
            return false;
        if (start > wordStart && !Accept(_text.Substring(wordStart, start - wordStart), wordStart))
            return false;
        if (_words.Count > 0 && !PushWords(role: null))
            return false;
        if (_people.Count == 0)
            return false;
        _position = EmailAddress.EndOf(_text, at);
        var raw = _text.Substring(start, _position - start);
        for (var i = _groupStart; i < _people.Count; i++)
            _people[i].RawEmail ??= raw;
        _groupStart = _people.Count;
        return true;
    }

    private bool Accept(string word, int start)
    {
        if (_words.Count == 0 && _wordsStart < 0)
            _wordsStart = start;
        if (NewsroomWords.IsRole(word) || (word.IndexOf(' ') > 0 && _words.Count > 0) || IsLabelledProfession(word))
            return _words.Count > 0 && PushWords(word);
        var glued = NewsroomWords.GluedRoleLength(word);
        if (glued > 0)
        {
            _words.Add(word.Substring(0, word.Length - glued));
            return PushWords(word.Substring(word.Length - glued));
        }

        if (_words.Count > 0 && (word is "제공" || (word is "소장" && NewsroomWords.IsCollection(_words[_words.Count - 1]))))
            return PushProvider();
        if (_words.Count == 1 && NewsroomWords.IsAgency(_words[0]) && NewsroomWords.IsAgency(word))
        {
            PushWords(role: null);
            _wordsStart = start;
        }

        _words.Add(word);
        return _words.Count <= 6;
    }

    private bool PushProvider()
    {
        if (!_isMarked && !_hasLabel && (_words.Count > 3 || !NewsroomWords.IsOwner(_words[_words.Count - 1])))
            return false;
        _people.Add(new BylinePerson(string.Join(" ", _words), _wordsStart) { Credit = BylineCredit.Photo, IsCertain = true });
        ResetWords();
        return true;
    }

    private bool Flush() => _words.Count == 0 || PushWords(role: null);

    private bool PushWords(string? role)
    {
        var person = NameFrom(role);
        if (person is null)
            return false;
        person.Credit = person.Role is "사진기자" ? BylineCredit.Photo : _credit;
        _people.Add(person);
        if (role is not null)
        {
            for (var i = _people.Count - 2; i >= _groupStart && _people[i].Role is null && !_people[i].IsAgency; i--)
                _people[i].Role = person.Role;
        }

        ResetWords();
        return true;
    }

    private void ResetWords()
    {
        _words.Clear();
        _wordsStart = -1;
    }

    /// <summary>
    /// Every person needs a role, an address, a label or an agency's name; without slash or bracket also a known form of name.
    /// </summary>
    private bool IsBelievable(bool allowBare)
    {
        var hasAddress = false;
        foreach (var person in _people)
            hasAddress |= person.RawEmail is not null;
        var isStrong = _isMarked || _hasLabel || hasAddress || _place is not null;
        if (!isStrong && !allowBare)
            return false;
        foreach (var person in _people)
        {
            var hasReason = person.Role is not null || person.RawEmail is not null || person.IsAgency || _hasLabel
                || person.Credit == BylineCredit.Photo;
            if (!hasReason && !(_isMarked && person.IsCertain && _people.Count == 1 && person.Name.Length >= 3))
                return false;
            if (!isStrong && !person.IsCertain)
                return false;
        }

        return true;
    }

    private BylineReading Build()
    {
        var people = BylinePerson.ToModels(_people, _text, _place is null ? 0 : _placeEnd, _emailDomain);
        return new BylineReading(people, _place is null ? null : new DatelineModel(_text.Substring(0, _placeEnd).Trim(), _place, null));
    }
}
