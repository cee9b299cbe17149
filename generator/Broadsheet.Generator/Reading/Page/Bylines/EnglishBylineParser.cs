using Broadsheet.Generator.Foundation;
using Broadsheet.Generator.Model;
using Broadsheet.Generator.Reading.Page.Lexicon;

namespace Broadsheet.Generator.Reading.Page.Bylines;

/// <summary>
/// Parses the names of an English byline from the first to the last character; anything else is refused. Names wait until a role or
/// an address follows, because several people may share both (<c>By A and B, Staff Writers</c>).
/// </summary>
/// <param name="credit">Of those named before the first label within the line.</param>
internal sealed class EnglishBylineParser(string line, BylineCredit credit, string? emailDomain)
{
    private const string Separators = ",|;/·()<>[] ";

    private readonly List<BylinePerson> _people = [];
    private BylineCredit _credit = credit;
    private int _position;
    private int _partStart;
    private int _groupStart;
    private int _roleStart = -1;
    private bool _isBehindComma;

    /// <summary>Behind a letter's last line, what a comma parts from the name and is no role tells where the writer lives.</summary>
    public bool IsSignature { get; init; }

    /// <summary>The people named from <paramref name="from"/> to the end of the line; empty where it holds anything else.</summary>
    public EquatableArray<BylineModel> Parse(int from)
    {
        _position = from;
        while (SkipSeparators())
        {
            var label = _people.Count > 0 ? EnglishCreditLabel.At(line, _position) : null;
            if (label is null ? !ReadPart() : !ReadLabeled(label))
                return [];
        }

        return BylinePerson.ToModels(_people, line, 0, emailDomain);
    }

    /// <summary>Goes to the first character of the next part; returns whether there is one.</summary>
    private bool SkipSeparators()
    {
        _isBehindComma = _position < line.Length && line[_position] == ',';
        while (_position < line.Length && Separators.IndexOf(line[_position]) >= 0)
        {
            var joint = JointLengthAt(_position);
            _isBehindComma &= joint == 0;
            _position += Math.Max(1, joint);
        }

        _partStart = _position;
        return _position < line.Length;
    }

    /// <summary>How long the joint is that begins with the blank at <paramref name="at"/>, without its last blank; 0 for none.</summary>
    private int JointLengthAt(int at) => WordLists.EnglishJoints.Beginning(line, at) is { } joint ? joint.Length - 1 : 0;

    /// <summary><c>photos by B</c> behind <c>Story by A</c>.</summary>
    private bool ReadLabeled(EnglishCreditLabel label)
    {
        var start = _position;
        _credit = label.Credit;
        _position += label.Length;
        BeginGroup();
        if (!SkipSeparators())
            return false;
        _partStart = start;
        return ReadPart() && _people.Count > _groupStart;
    }

    private void BeginGroup()
    {
        _groupStart = _people.Count;
        _roleStart = -1;
    }

    private bool ReadPart()
    {
        var start = _position;
        _position = PartEnd(start);
        var part = line.Substring(start, _position - start).TrimEnd();
        var at = part.IndexOf('@');
        return at >= 0 ? ReadAddress(part, start, at) : Accept(part, start);
    }

    private int PartEnd(int from)
    {
        var end = from;
        while (end < line.Length && (line[end] == ' ' ? JointLengthAt(end) == 0 : Separators.IndexOf(line[end]) < 0))
            end++;
        return end;
    }

    /// <summary>
    /// An address belongs to all who are named before it and have none; a name or role may stand before it without a comma.
    /// </summary>
    private bool ReadAddress(string part, int start, int at)
    {
        var from = EmailAddress.StartOf(part, at);
        if (from == at || EmailAddress.EndOf(part, at) != part.Length)
            return false;
        var before = part.Substring(0, from).TrimEnd();
        if ((before.Length > 0 && !Accept(before, start)) || _people.Count == 0)
            return false;
        for (var i = _people.Count - 1; i >= 0 && _people[i].RawEmail is null; i--)
            _people[i].RawEmail = part.Substring(from).TrimEnd('.');
        if (_roleStart >= 0)
            BeginGroup();
        return true;
    }

    private bool Accept(string part, int start)
    {
        if (_people.Count > 0 && EnglishRole.Matches(part))
            return ReadRole(start, start + part.Length);
        if (_roleStart >= 0 && _isBehindComma && EnglishName.IsPerson(part, 1))
            return ReadRole(start, start + part.Length);
        if (IsSignature && _isBehindComma && EnglishProfession.Is(part))
            return ReadRole(start, start + part.Length);
        if (_people.Count > 0 && (IsResidence(part) || (_credit == BylineCredit.Photo && WordLists.EnglishPhotoSources.Contains(part))))
            return true;
        var roleStart = EnglishRole.StartWithin(part);
        if (roleStart > 0)
            return Accept(part.Substring(0, roleStart - 1), start) && ReadRole(start + roleStart, start + part.Length);
        var isAgency = EnglishRole.IsNewsroom(part);
        if (!isAgency && !EnglishName.IsPerson(part, IsSignature ? 1 : 2))
            return false;
        if (_roleStart >= 0)
            BeginGroup();
        _people.Add(new BylinePerson(part, _people.Count == 0 ? 0 : _partStart) { Credit = _credit, IsAgency = isAgency });
        return true;
    }

    private bool IsResidence(string part) => IsSignature && _isBehindComma && EnglishName.IsPerson(part, 1);

    /// <summary>A role that goes on behind a comma (Business Editor, Harbor Courier) is one; a second person comes with a joint.</summary>
    private bool ReadRole(int start, int end)
    {
        if (_groupStart == _people.Count)
            return false;
        if (_roleStart < 0)
            _roleStart = start;
        var role = line.Substring(_roleStart, end - _roleStart);
        var isShared = _people.Count - _groupStart > 1;
        for (var i = _groupStart; i < _people.Count; i++)
            _people[i].Role = isShared ? EnglishRole.Singular(role) : role;
        return true;
    }
}
