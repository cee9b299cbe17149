using Broadsheet.Generator.Model;

namespace Broadsheet.Generator.Reading.Page.Bylines;

/// <content>What the words before a sign or a role are: a place, a person, an agency.</content>
internal sealed partial class KoreanBylineParser
{
    private const int MaxPlaceLength = 16;

    /// <summary><c>순천/양하린 기자</c>, <c>광주=박도윤 기자</c>, <c>[이데일리=이름 기자]</c>: what stands before the sign is no person.</summary>
    private bool IsPlaceBefore(char sign)
    {
        var words = string.Join(" ", _words);
        var isPlace = NewsroomWords.IsPlace(_words[0]) || (_words.Count == 1 && IsUnknownPlace(words, sign));
        if (!isPlace || words.Length > 12)
            return false;
        _place = words;
        _placeEnd = _position - 1;
        _words.Clear();
        _wordsStart = -1;
        return true;
    }

    /// <summary>
    /// A village may be called as a person is (가람/오세린 기자): it is one where only the second part has a role, and no dot lists people.
    /// </summary>
    private bool IsUnknownPlace(string word, char sign)
    {
        if (!PrintedName.IsHangul(word) || NewsroomWords.IsAgency(word))
            return false;
        return sign == '=' || !PrintedName.IsKorean(word) || (_text.IndexOf('·') < 0 && IsNameWithRoleAt(_position));
    }

    /// <summary><c>서울·가람=박도윤 기자</c>: before an equals sign and a name with its role, a dot lists places.</summary>
    private bool IsListOfPlaces()
    {
        var start = _wordsStart;
        var end = _text.IndexOf('=', _position);
        if (_people.Count > 0 || _place is not null || _words.Count != 1 || end < 0 || end - start > MaxPlaceLength)
            return false;
        var places = _text.Substring(start, end - start);
        if (!Array.TrueForAll(places.Split('·'), place => PrintedName.IsHangul(place.Trim()) && place.Length >= 2)
            || !IsNameWithRoleAt(end + 1))
            return false;
        _place = places.Trim();
        _placeEnd = end;
        _position = end + 1;
        ResetWords();
        return true;
    }

    /// <summary><c>나주=한지우 기자, 도쿄=정다은 특파원</c>: each reports from a place of his own, which stays in his part of the line.</summary>
    private bool IsPlaceOfNext()
    {
        if (_people.Count == 0 || _words.Count != 1 || !PrintedName.IsHangul(_words[0]) || !IsNameWithRoleAt(_position))
            return false;
        _words.Clear();
        return true;
    }

    /// <summary>Behind <c>글·사진</c> or another label stands who is no reporter as well: 여행작가, 시인. 글 남기는 작가 is no name.</summary>
    private bool IsLabelledProfession(string word) =>
        _labels > 0 && _words.Count == 1 && PrintedName.IsKorean(_words[0]) && _words[0][_words[0].Length - 1] != '는'
            && Profession.EndOf(word) is not null;

    /// <summary><c>글 한지우·사진 오세라 기자</c>: the role printed once behind the last name is that of all whom labels name.</summary>
    private void ShareRole()
    {
        var last = _people[_people.Count - 1];
        if (_labels < 2 || last.Role is null || !NewsroomWords.IsRole(last.Role))
            return;
        _hasLabel = true;
        foreach (var person in _people)
        {
            if (!person.IsAgency && person.RawEmail is null)
                person.Role ??= last.Role;
        }
    }

    private bool IsNameWithRoleAt(int at)
    {
        while (at < _text.Length && _text[at] == ' ')
            at++;
        var end = WordEnd(at);
        var word = _text.Substring(at, end - at);
        var address = word.IndexOf('@');
        if (NewsroomWords.GluedRoleLength(address > 0 ? word.Substring(0, EmailAddress.StartOf(word, address)) : word) > 0)
            return true;
        return PrintedName.IsKorean(word) && end < _text.Length && _text[end] == ' ' && IsRoleAt(end + 1);
    }

    private bool IsRoleAt(int at)
    {
        var end = WordEnd(at);
        var word = _text.Substring(at, end - at);
        var address = word.IndexOf('@');
        if (address > 0)
            word = word.Substring(0, EmailAddress.StartOf(word, address));
        return NewsroomWords.IsRole(word) || NewsroomWords.IsRolePrefix(word)
            || (IsDeskOrPost(word) && end < _text.Length && _text[end] == ' ' && IsRoleAt(end + 1));
    }

    private BylinePerson? NameFrom(string? role)
    {
        var desk = _words.Count > 1 && role is not null && IsDeskOrPost(_words[_words.Count - 1]) ? _words[_words.Count - 1] : null;
        var count = desk is null ? _words.Count : _words.Count - 1;
        var fullRole = desk is null ? role : desk + " " + role;
        var first = _words[0];
        if (count == 1 && NewsroomWords.IsAgency(first))
            return new BylinePerson(first, _wordsStart) { Role = fullRole, IsAgency = true, IsCertain = true };
        if (count > 1 && NewsroomWords.IsPublisher(first))
            return Named(1, count, fullRole, affiliation: first);
        if (count == 2 && NewsroomWords.IsPublisher(_words[1]) && PrintedName.IsKorean(first))
            return Named(0, 1, fullRole, affiliation: _words[1]);
        if (count > 1 && _people.Count == 0 && _place is null && NewsroomWords.IsPlace(first))
            return Placed(count, fullRole);
        return Named(0, count, fullRole, affiliation: null);
    }

    /// <summary>사회부 기자, 베이징 특파원.</summary>
    private static bool IsDeskOrPost(string word) => NewsroomWords.IsDesk(word) || NewsroomWords.IsPlace(word);

    private BylinePerson? Placed(int count, string? role)
    {
        var person = Named(1, count, role, affiliation: null);
        if (person is null)
            return null;
        _place = _words[0];
        _placeEnd = _wordsStart + _place.Length;
        return person;
    }

    private BylinePerson? Named(int from, int to, string? role, string? affiliation)
    {
        var name = string.Join(" ", _words.GetRange(from, to - from));
        var isKorean = to - from == 1 && PrintedName.IsKorean(name);
        var isProvider = _hasLabel && _credit != BylineCredit.Text && role is null && name.Length <= 30;
        if (!isKorean && !isProvider && !IsForeignName(from, to, role))
            return null;
        return new BylinePerson(name, _wordsStart) { Role = role, Affiliation = affiliation, IsCertain = isKorean || isProvider };
    }

    private bool IsForeignName(int from, int to, string? role)
    {
        // Email someone@host is a request, not a name of one word.
        if (to - from > 4 || (to - from == 1 && role is null && !_isMarked && !_hasLabel && PrintedName.IsLatinWord(_words[from])))
            return false;
        for (var i = from; i < to; i++)
        {
            var isLatin = PrintedName.IsLatinWord(_words[i]) || PrintedName.IsLatinParticle(_words[i]);
            if (!isLatin && !(PrintedName.IsHangul(_words[i]) && _words[i].Length <= 6 && (role is not null || _isMarked)))
                return false;
        }

        return true;
    }
}
