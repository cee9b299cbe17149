namespace Broadsheet.Generator.Naming.Romanization;

/// <summary>The letters of the Revised Romanization, chapter 2 of the rule.</summary>
internal static class RomanLetters
{
    public static string OfLead(char consonant) => consonant switch
    {
        'ㄱ' => "g",
        'ㄲ' => "kk",
        'ㄴ' => "n",
        'ㄷ' => "d",
        'ㄸ' => "tt",
        'ㄹ' => "r",
        'ㅁ' => "m",
        'ㅂ' => "b",
        'ㅃ' => "pp",
        'ㅅ' => "s",
        'ㅆ' => "ss",
        'ㅈ' => "j",
        'ㅉ' => "jj",
        'ㅊ' => "ch",
        'ㅋ' => "k",
        'ㅌ' => "t",
        'ㅍ' => "p",
        'ㅎ' => "h",
        _ => "",
    };

    public static string OfVowel(char vowel) => vowel switch
    {
        'ㅏ' => "a",
        'ㅐ' => "ae",
        'ㅑ' => "ya",
        'ㅒ' => "yae",
        'ㅓ' => "eo",
        'ㅔ' => "e",
        'ㅕ' => "yeo",
        'ㅖ' => "ye",
        'ㅗ' => "o",
        'ㅘ' => "wa",
        'ㅙ' => "wae",
        'ㅚ' => "oe",
        'ㅛ' => "yo",
        'ㅜ' => "u",
        'ㅝ' => "wo",
        'ㅞ' => "we",
        'ㅟ' => "wi",
        'ㅠ' => "yu",
        'ㅡ' => "eu",
        'ㅢ' => "ui",
        'ㅣ' => "i",
        _ => "",
    };

    /// <summary>A final before a pause or a consonant: Korean tells seven of them apart there (표준 발음법, chapter 4).</summary>
    public static string OfFinal(char final) => final switch
    {
        'ㄱ' or 'ㄲ' or 'ㅋ' or 'ㄳ' or 'ㄺ' => "k",
        'ㄴ' or 'ㄵ' or 'ㄶ' => "n",
        'ㄷ' or 'ㅌ' or 'ㅅ' or 'ㅆ' or 'ㅈ' or 'ㅊ' or 'ㅎ' => "t",
        'ㄹ' or 'ㄼ' or 'ㄽ' or 'ㄾ' or 'ㅀ' => "l",
        'ㅁ' or 'ㄻ' => "m",
        'ㅂ' or 'ㅍ' or 'ㅄ' or 'ㄿ' => "p",
        'ㅇ' => "ng",
        _ => "",
    };

    /// <summary>
    /// A letter that stands alone, as in <c>ㅋㅋ</c> or <c>ㄱ자</c>; null where <paramref name="letter"/> is no modern Hangul letter.
    /// </summary>
    public static string? OfLetter(char letter)
    {
        if (letter is >= 'ㅏ' and <= 'ㅣ')
            return OfVowel(letter);
        if (letter is < 'ㄱ' or > 'ㅎ')
            return null;
        if (letter == 'ㅇ')
            return "ng";
        var final = FinalConsonant.Of(letter);
        return OfFinal(final.Kept) + OfLead(final.Moving);
    }
}
