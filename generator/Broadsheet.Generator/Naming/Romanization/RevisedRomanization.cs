using System.Text;
using Broadsheet.Shared;

namespace Broadsheet.Generator.Naming.Romanization;

/// <summary>
/// Hangul in Latin letters by the Revised Romanization of Korean (국어의 로마자 표기법, notice 2000-8 of the Ministry of Culture and
/// Tourism): as a word is pronounced, in lower case, its syllables joined without a hyphen.
/// </summary>
/// <remarks>
/// Where pronunciation depends on what spelling does not show, the reading of nouns is taken, which is what headlines are made of.
/// Two limits follow: the ㄴ that a compound inserts is not written (학여울 is <c>hagyeoul</c>, not Hangnyeoul), and a compound's final
/// moves over to a vowel as it would within a word (첫인상 is <c>cheosinsang</c>).
/// </remarks>
internal static class RevisedRomanization
{
    /// <summary><paramref name="text"/> with its Hangul in Latin letters and everything else as it is. Linear; never throws.</summary>
    /// <param name="text">In NFC: decomposed Hangul is left as it is.</param>
    public static string Of(string text)
    {
        var roman = new StringBuilder(text.Length * 2);
        KoreanSyllable? before = null;
        var position = 0;
        foreach (var c in text)
        {
            if (Hangul.IsSyllable(c))
            {
                var syllable = KoreanSyllable.Of(c);
                roman.Append(
                    before is { } neighbour ? SoundChange.Between(neighbour, syllable, position) : RomanLetters.OfLead(syllable.Lead));
                roman.Append(RomanLetters.OfVowel(syllable.Vowel));
                before = syllable;
                position++;
                continue;
            }

            EndWord();
            roman.Append(RomanLetters.OfLetter(c) ?? c.ToString());
        }

        EndWord();
        return roman.ToString();

        void EndWord()
        {
            roman.Append(RomanLetters.OfFinal(before?.Final ?? KoreanSyllable.NoFinal));
            before = null;
            position = 0;
        }
    }
}
