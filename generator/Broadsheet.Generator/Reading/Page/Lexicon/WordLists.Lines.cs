namespace Broadsheet.Generator.Reading.Page.Lexicon;

/// <content>What <c>Lines/</c> asks for; each list says at its head what it is.</content>
internal static partial class WordLists
{
    public static WordList AbbreviationsAtEnds => field ??= Words();

    public static WordList AbbreviationsBeforeNames => field ??= Words();

    public static WordList EnglishQuoteUnits => field ??= Words();

    public static WordTable KoreanFirstPairs => field ??= Table();

    public static WordTable KoreanFirstSyllables => field ??= Table();

    public static WordTable KoreanLastPairs => field ??= Table();

    public static WordTable KoreanLastSyllables => field ??= Table();

    public static WordList KoreanPartsOfDay => field ??= Words();
}
