namespace Broadsheet.Generator.Naming.Romanization;

/// <summary>
/// What becomes of the consonants between two vowels of a word: the sound changes that chapter 3, article 1 of the rule has
/// written, by the numbers of the Standard Pronunciation (표준 발음법). Tensification (압구정) is not written.
/// </summary>
internal static class SoundChange
{
    // Nouns whose ㄺ is ㄱ before ㄱ, too (닭과); in verbs it is ㄹ there (맑게): article 11.
    private const string NounsInRieulGiyeok = "닭흙칡삵슭";

    // Suffixes that leave the ㄴ of a two-syllable noun as it is (신문로, 생산량): article 20, its exceptions.
    private const string SuffixesAfterNieun = "란량력례로론료류";

    /// <summary>The letters between the vowel of <paramref name="before"/> and that of <paramref name="after"/>.</summary>
    /// <param name="position">How many syllables of the word stand before <paramref name="after"/>.</param>
    public static string Between(KoreanSyllable before, KoreanSyllable after, int position)
    {
        if (before.Final == KoreanSyllable.NoFinal)
            return RomanLetters.OfLead(after.Lead);
        var final = FinalConsonant.Of(before.Final);
        if (after.Lead == 'ㅇ')
            return Link(final, after);
        if (Aspirate(final, after) is { } aspirated)
            return RomanLetters.OfFinal(final.Kept) + aspirated;
        if (after.Lead == 'ㄹ' && position == 2 && SuffixesAfterNieun.IndexOf(after.Character) >= 0 && before.Final == 'ㄴ')
            return "nn";
        return Assimilate(FinalBeforeConsonant(before, after.Lead), after.Lead);
    }

    /// <summary>Liaison (articles 12 to 14) and palatalisation (article 17).</summary>
    private static string Link(FinalConsonant final, KoreanSyllable after)
    {
        if (final.Moving == 'ㅇ')
            return "ng";
        if (final.Moving == 'ㅎ')
            return RomanLetters.OfLead(final.Kept);
        var isPalatal = after.Vowel == 'ㅣ' || (after.Vowel == 'ㅕ' && after.IsOpenOrPast);
        var moved = (final.Moving, isPalatal) switch
        {
            ('ㄷ', true) => "j",
            ('ㅌ', true) => "ch",
            _ => RomanLetters.OfLead(final.Moving),
        };
        return RomanLetters.OfFinal(final.Kept) + moved;
    }

    /// <summary>The letter that ㅎ and its neighbour make together (article 12), or null where they stay apart.</summary>
    private static string? Aspirate(FinalConsonant final, KoreanSyllable after)
    {
        if (final.Moving == 'ㅎ')
        {
            return after.Lead switch
            {
                'ㄱ' => "k",
                'ㄷ' => "t",
                'ㅈ' => "ch",
                'ㅅ' => "s",
                _ => null,
            };
        }

        if (!IsVerbSuffix(after))
            return null;
        return final.Moving switch
        {
            'ㄱ' => "k",
            'ㅂ' => "p",
            'ㄷ' or 'ㅈ' => "ch",
            _ => null,
        };
    }

    // In nouns the ㅎ after ㄱ, ㄷ, ㅂ is written (묵호), in verbs not (잡혀), and spelling tells the two apart only here: no
    // Sino-Korean noun has these syllables. 힘, a noun of its own, is left out.
    private static bool IsVerbSuffix(KoreanSyllable syllable) => syllable.Character is '히' or '힌' or '힐' or '힙' or '혀' or '혔';

    private static string FinalBeforeConsonant(KoreanSyllable syllable, char lead)
    {
        if (syllable.Final == 'ㄺ' && lead == 'ㄱ' && NounsInRieulGiyeok.IndexOf(syllable.Character) < 0)
            return "l";
        // Article 10: the one ㄼ that keeps its ㅂ.
        return syllable.Character == '밟' ? "p" : RomanLetters.OfFinal(syllable.Final);
    }

    /// <summary>Assimilation of nasals and liquids (articles 18 to 20).</summary>
    private static string Assimilate(string final, char lead) => (final, lead) switch
    {
        ("k", 'ㄴ' or 'ㄹ') => "ngn",
        ("k", 'ㅁ') => "ngm",
        ("t", 'ㄴ' or 'ㄹ') => "nn",
        ("t", 'ㅁ') => "nm",
        ("p", 'ㄴ' or 'ㄹ') => "mn",
        ("p", 'ㅁ') => "mm",
        ("m", 'ㄹ') => "mn",
        ("ng", 'ㄹ') => "ngn",
        ("n", 'ㄹ') or ("l", 'ㄴ' or 'ㄹ') => "ll",
        _ => final + RomanLetters.OfLead(lead),
    };
}
