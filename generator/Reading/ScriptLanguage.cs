using Broadsheet.Text;

namespace Broadsheet.Generator.Reading;

/// <summary>The language of a text whose author names none, by its script.</summary>
internal static class ScriptLanguage
{
    /// <summary>Korean prose quotes Latin names and terms, so a fifth of Hangul letters is enough.</summary>
    private const int HangulShare = 5;

    /// <summary><c>ko</c> where at least a fifth of the letters are Hangul, else <c>en</c>.</summary>
    public static string Of(params string[] texts)
    {
        var letters = 0;
        var hangul = 0;
        foreach (var text in texts)
        {
            foreach (var c in text)
            {
                if (Hangul.IsSyllable(c))
                    hangul++;
                else if (char.IsLetter(c))
                    letters++;
            }
        }

        letters += hangul;

        return hangul > 0 && hangul >= letters / (double)HangulShare ? "ko" : "en";
    }
}
