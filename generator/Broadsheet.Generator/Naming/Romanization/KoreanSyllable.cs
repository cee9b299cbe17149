using Broadsheet.Shared;

namespace Broadsheet.Generator.Naming.Romanization;

/// <summary>A Hangul syllable as the letters it is built of.</summary>
/// <param name="Character">The syllable itself, composed.</param>
/// <param name="Lead">The initial consonant; <c>ㅇ</c> is silent here.</param>
/// <param name="Final">The final consonant or cluster (받침), or <see cref="NoFinal"/>.</param>
internal readonly record struct KoreanSyllable(char Character, char Lead, char Vowel, char Final)
{
    public const char NoFinal = '\0';

    private const string Leads = "ㄱㄲㄴㄷㄸㄹㅁㅂㅃㅅㅆㅇㅈㅉㅊㅋㅌㅍㅎ";
    private const string Vowels = "ㅏㅐㅑㅒㅓㅔㅕㅖㅗㅘㅙㅚㅛㅜㅝㅞㅟㅠㅡㅢㅣ";
    private const string Finals = "\0ㄱㄲㄳㄴㄵㄶㄷㄹㄺㄻㄼㄽㄾㄿㅀㅁㅂㅄㅅㅆㅇㅈㅊㅋㅌㅍㅎ";
    private const char First = '가';

    /// <param name="syllable">One of which <see cref="Hangul.IsSyllable"/> is true.</param>
    public static KoreanSyllable Of(char syllable)
    {
        var index = syllable - First;
        return new(
            syllable,
            Leads[index / (Vowels.Length * Finals.Length)],
            Vowels[index / Finals.Length % Vowels.Length],
            Finals[index % Finals.Length]);
    }

    /// <summary>Whether nothing follows the vowel, or the <c>ㅆ</c> of the past tense: <c>혀</c> and <c>혔</c>, but not <c>형</c>.</summary>
    public bool IsOpenOrPast => Final is NoFinal or 'ㅆ';
}
