namespace Broadsheet.Generator.Reading.Page.Lexicon;

/// <content>What <c>Breaks/</c> asks for; each list says at its head what it is.</content>
internal static partial class WordLists
{
    public static WordList EnglishOpenWords => field ??= Words();

    public static WordList EnglishProseWords => field ??= Words();

    public static WordList EnglishSentenceStarters => field ??= Words();

    public static WordList KoreanHeadlineNouns => field ??= Words();
}
