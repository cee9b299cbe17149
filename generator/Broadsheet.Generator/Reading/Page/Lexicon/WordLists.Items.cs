namespace Broadsheet.Generator.Reading.Page.Lexicon;

/// <content>What <c>Items/</c> asks for; each list says at its head what it is.</content>
internal static partial class WordLists
{
    public static WordList Continuers => field ??= Words();

    public static WordList EditorsNotes => field ??= Words(ignoreCase: true);

    public static WordList EnglishLetterCloses => field ??= Words();

    public static WordList KoreanKickerEndings => field ??= Words();

    public static WordList TableNames => field ??= Words();
}
