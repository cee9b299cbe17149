using Broadsheet.Shared;

namespace Broadsheet.Generator.Reading.Page.Decoding;

/// <summary>What a line looks like, in small numbers.</summary>
internal readonly struct LineTraits
{
    private const int ShapeLength = 5;
    private const int LongestWhole = 14;

    /// <summary>Wider lines are prose, whose words tell nothing of what it is.</summary>
    private const int WidestDisplay = 70;

    public LineTraits(string text, int blanksBefore, LineSigns signs)
    {
        Signs = signs;
        Gap = Math.Min(blanksBefore, 3);
        First = CharacterClass.Of(text[0]);
        Second = text.Length > 1 ? CharacterClass.Of(text[1]) : 0;
        Last = CharacterClass.Of(text[text.Length - 1]);
        BeforeLast = text.Length > 1 ? CharacterClass.Of(text[text.Length - 2]) : 0;
        Prefix = Shape(text, 0, 1);
        Suffix = Shape(text, text.Length - 1, -1);
        var (width, digits, capitals, signsOf, words) = (0, 0, 0, 0, 1);
        foreach (var c in text)
        {
            width += c > '\u0FFF' ? 2 : 1;
            digits += char.IsDigit(c) ? 1 : 0;
            capitals += char.IsUpper(c) ? 1 : 0;
            words += c == ' ' ? 1 : 0;
            signsOf += c != ' ' && !char.IsLetterOrDigit(c) ? 1 : 0;
        }

        Width = width;
        Tokens = width <= WidestDisplay ? TokensOf(text) : [];
        Length = LengthClass(width);
        Digits = Share(digits, text.Length);
        Capitals = Share(capitals, text.Length);
        Punctuation = Share(signsOf, text.Length);
        Words = Math.Min(words, 9);
        var firstBlank = text.IndexOf(' ');
        var lastBlank = text.LastIndexOf(' ');
        FirstWord = FeatureHash.Of(text, 0, firstBlank < 0 ? text.Length : firstBlank);
        LastWord = FeatureHash.Of(text, lastBlank + 1, text.Length);
        Ending = FeatureHash.Of(text, Math.Max(0, text.Length - 2), text.Length);
        Whole = text.Length <= LongestWhole ? FeatureHash.Of(text, 0, text.Length) : 0;
    }

    public LineSigns Signs { get; }

    /// <summary>In columns of a terminal: a syllable takes two.</summary>
    public int Width { get; }

    /// <summary>The words of a short line, and of Korean ones their first and last two syllables.</summary>
    public uint[] Tokens { get; }

    /// <summary>Blank lines above, 3 for more.</summary>
    public int Gap { get; }

    public int First { get; }

    public int Second { get; }

    public int Last { get; }

    public int BeforeLast { get; }

    /// <summary>The classes of the first characters, equal ones in a row as one.</summary>
    public uint Prefix { get; }

    public uint Suffix { get; }

    /// <summary>0 for the shortest lines to 12 for paragraphs.</summary>
    public int Length { get; }

    /// <summary>Shares in sixths.</summary>
    public int Digits { get; }

    public int Capitals { get; }

    public int Punctuation { get; }

    public int Words { get; }

    public uint FirstWord { get; }

    public uint LastWord { get; }

    /// <summary>The last two characters.</summary>
    public uint Ending { get; }

    /// <summary>0 for longer lines.</summary>
    public uint Whole { get; }

    public bool Has(LineSigns sign) => (Signs & sign) != 0;

    private static uint[] TokensOf(string text)
    {
        var tokens = new List<uint>();
        for (var i = 0; i < text.Length;)
        {
            var start = i;
            while (i < text.Length && char.IsLetter(text[i]))
                i++;
            if (i - start >= 2)
                tokens.Add(FeatureHash.Of(text, start, i));
            if (i - start > 2 && Hangul.IsSyllable(text[start]))
            {
                tokens.Add(FeatureHash.With(1, FeatureHash.Of(text, start, start + 2)));
                tokens.Add(FeatureHash.With(2, FeatureHash.Of(text, i - 2, i)));
            }

            i = Math.Max(i, start + 1);
        }

        return [.. tokens];
    }

    private static int LengthClass(int width) => width switch
    {
        <= 4 => 0,
        <= 8 => 1,
        <= 14 => 2,
        <= 20 => 3,
        <= 28 => 4,
        <= 36 => 5,
        <= 46 => 6,
        <= 60 => 7,
        <= 80 => 8,
        <= 110 => 9,
        <= 160 => 10,
        <= 260 => 11,
        _ => 12,
    };

    private static int Share(int count, int length) => count == 0 ? 0 : 1 + (count * 5 / length);

    private static uint Shape(string text, int from, int step)
    {
        var shape = 17u;
        var (classes, last) = (0, -1);
        for (var i = from; i >= 0 && i < text.Length && classes < ShapeLength; i += step)
        {
            var kind = CharacterClass.Of(text[i]);
            if (kind == last)
                continue;
            shape = FeatureHash.With(shape, (uint)kind);
            last = kind;
            classes++;
        }

        return shape;
    }
}

/// <summary>Characters by how they begin and end lines of a page.</summary>
internal static class CharacterClass
{
    private const int FirstSign = 8;

    private const string Signs = ".,!?…:;-–—/|()[]<>〈〉《》【】「」『』“”‘’\"'◇◆■□▲△▼▽●○◎▶▷★☆※☎·•*#$£%&+=~@©ⓒ→☞^_‹›≪≫＜＞〔〕│┃∎▣⊙♣✝";

    public static int Of(char c)
    {
        if (Hangul.IsSyllable(c))
            return 1;
        if (c is >= 'a' and <= 'z')
            return 2;
        if (c is >= 'A' and <= 'Z')
            return 3;
        if (c is >= '0' and <= '9')
            return 4;
        if (c == ' ')
            return 5;
        var sign = Signs.IndexOf(c);
        return sign >= 0 ? FirstSign + sign : char.IsLetter(c) ? 6 : 7;
    }
}

/// <summary>Features are numbers: a template's own, and the values it has in a line.</summary>
internal static class FeatureHash
{
    public static uint With(uint hash, uint value)
    {
        unchecked
        {
            var mixed = (hash ^ value) * 0x85EBCA6B;
            return (mixed ^ (mixed >> 15)) * 0xC2B2AE35;
        }
    }

    /// <summary>Of the characters from <paramref name="from"/> to <paramref name="to"/>; never 0.</summary>
    public static uint Of(string text, int from, int to)
    {
        var hash = 2166136261u;
        for (var i = from; i < to; i++)
            hash = unchecked((hash ^ char.ToLowerInvariant(text[i])) * 16777619);
        return hash == 0 ? 1 : hash;
    }
}
