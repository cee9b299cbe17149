namespace Broadsheet.Generator.Reading.Page.Lexicon;

/// <content>What <c>Genres/</c> asks for; each list says at its head what it is.</content>
internal static partial class WordLists
{
    public static WordList AdvertisingWords => field ??= Words();

    public static WordList BriefLabels => field ??= Words(ignoreCase: true);

    public static WordList CompoundLabelEndings => field ??= Words(ignoreCase: true);

    public static WordList CorrectionLabels => field ??= Words(ignoreCase: true);

    public static WordList EnglishAppeals => field ??= Words(ignoreCase: true);

    public static WordList EnglishBeats => field ??= Words(ignoreCase: true);

    public static WordList EnglishSectionJoints => field ??= Words();

    public static WordList InterviewLabels => field ??= Words(ignoreCase: true);

    public static WordList KoreanColumnNouns => field ??= Words();

    public static WordList KoreanColumnTimes => field ??= Words();

    public static WordList KoreanDeathWords => field ??= Words();

    public static WordList KoreanNoticeEndings => field ??= Words();

    public static WordList KoreanObituaryWords => field ??= Words();

    public static WordList KoreanOpinionRoles => field ??= Words();

    public static WordList KoreanPoliteEndings => field ??= Words();

    public static WordList LabelsOverSeveral => field ??= Words(ignoreCase: true);

    public static WordList NoticeLabels => field ??= Words(ignoreCase: true);

    public static WordList ObituaryLabels => field ??= Words(ignoreCase: true);

    public static WordList OpinionLabels => field ??= Words(ignoreCase: true);
}
