namespace Broadsheet.Generator.Reading.Page.Lexicon;

/// <content>What <c>Bylines/</c> asks for; each list says at its head what it is.</content>
internal static partial class WordLists
{
    public static WordList EnglishAgencies => field ??= Words(ignoreCase: true);

    public static WordList EnglishClosingLabels => field ??= Words(ignoreCase: true);

    public static WordList EnglishConnectors => field ??= Words();

    public static WordList EnglishJoints => field ??= Words();

    public static WordList EnglishMonthsAsNames => field ??= Words();

    public static WordList EnglishNameWords => field ??= Words(ignoreCase: true);

    public static WordList EnglishNewsroomEndings => field ??= Words(ignoreCase: true);

    public static WordList EnglishNoHouseWords => field ??= Words();

    public static WordList EnglishNoNames => field ??= Words(ignoreCase: true);

    public static WordList EnglishPaperWords => field ??= Words(ignoreCase: true);

    public static WordList EnglishPhotoLabels => field ??= Words(ignoreCase: true);

    public static WordList EnglishPhotoOrigins => field ??= Words();

    public static WordList EnglishPhotoSources => field ??= Words();

    public static WordList EnglishPostAdjectives => field ??= Words(ignoreCase: true);

    public static WordList EnglishPostWords => field ??= Words(ignoreCase: true);

    public static WordList EnglishPosts => field ??= Words(ignoreCase: true);

    public static WordList EnglishProfessions => field ??= Words(ignoreCase: true);

    public static WordList EnglishReportEndings => field ??= Words(ignoreCase: true);

    public static WordList EnglishReportOpenings => field ??= Words(ignoreCase: true);

    public static WordList EnglishReportWords => field ??= Words();

    public static WordList EnglishTextLabels => field ??= Words(ignoreCase: true);

    public static WordList KoreanAgencies => field ??= Words();

    public static WordList KoreanChiefEndings => field ??= Words();

    public static WordList KoreanCollections => field ??= Words();

    public static WordList KoreanCompoundSurnames => field ??= Words();

    public static WordList KoreanDatelinePlaces => field ??= Words();

    public static WordList KoreanDeskEndings => field ??= Words();

    public static WordList KoreanDistrictEndings => field ??= Words();

    public static WordList KoreanHeadEndings => field ??= Words();

    public static WordList KoreanNoNames => field ??= Words();

    public static WordList KoreanOwnerEndings => field ??= Words();

    public static WordList KoreanPhotoLabels => field ??= Words();

    public static WordList KoreanProfessions => field ??= Words();

    public static WordList KoreanPublisherEndings => field ??= Words();

    public static WordList KoreanRoleEndings => field ??= Words();

    public static WordList KoreanRolePrefixes => field ??= Words();

    public static WordList KoreanRoles => field ??= Words();

    public static WordList KoreanSharedLabels => field ??= Words();

    public static WordList KoreanSurnames => field ??= Words();

    public static WordList KoreanTeamEndings => field ??= Words();

    public static WordList KoreanTeams => field ??= Words();

    public static WordList KoreanTextLabels => field ??= Words();

    public static WordList KoreanWriters => field ??= Words();

    public static WordList LatinParticles => field ??= Words();
}
