namespace Broadsheet.Generator.Reading.Page.Lexicon;

/// <content>What <c>Passages/</c> asks for; each list says at its head what it is.</content>
internal static partial class WordLists
{
    public static WordList Days => field ??= Words(ignoreCase: true);

    public static WordList EnglishRightsNotices => field ??= Words(ignoreCase: true);

    public static WordList EnglishWeekdays => field ??= Words(ignoreCase: true);

    public static WordList JumpLineOpenings => field ??= Words();

    public static WordList KoreanCaptionEndings => field ??= Words();

    public static WordList KoreanNoteOpenings => field ??= Words();

    public static WordList KoreanProhibitions => field ??= Words();

    public static WordList KoreanRightsWords => field ??= Words();

    public static WordList RelatedLinks => field ??= Words(ignoreCase: true);

    public static WordList ServiceBoxes => field ??= Words(ignoreCase: true);
}
