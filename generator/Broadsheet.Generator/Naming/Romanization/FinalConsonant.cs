namespace Broadsheet.Generator.Naming.Romanization;

/// <summary>A syllable's final as one or two letters: <c>ㄺ</c> is <c>ㄹ</c> and <c>ㄱ</c>.</summary>
/// <param name="Kept">The letter of a cluster that stays when the other one moves on, or <see cref="KoreanSyllable.NoFinal"/>.</param>
/// <param name="Moving">The letter that moves over to a following vowel.</param>
internal readonly record struct FinalConsonant(char Kept, char Moving)
{
    public static FinalConsonant Of(char final) => final switch
    {
        'ㄳ' => new('ㄱ', 'ㅅ'),
        'ㄵ' => new('ㄴ', 'ㅈ'),
        'ㄶ' => new('ㄴ', 'ㅎ'),
        'ㄺ' => new('ㄹ', 'ㄱ'),
        'ㄻ' => new('ㄹ', 'ㅁ'),
        'ㄼ' => new('ㄹ', 'ㅂ'),
        'ㄽ' => new('ㄹ', 'ㅅ'),
        'ㄾ' => new('ㄹ', 'ㅌ'),
        'ㄿ' => new('ㄹ', 'ㅍ'),
        'ㅀ' => new('ㄹ', 'ㅎ'),
        'ㅄ' => new('ㅂ', 'ㅅ'),
        _ => new(KoreanSyllable.NoFinal, final),
    };
}
