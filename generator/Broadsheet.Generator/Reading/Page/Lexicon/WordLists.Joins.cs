namespace Broadsheet.Generator.Reading.Page.Lexicon;

/// <content>What <c>Joins/</c> asks for; each list says at its head what it is.</content>
internal static partial class WordLists
{
    public static WordList EnglishAdjectiveEnds => field ??= Words();

    public static WordList EnglishAuxiliaries => field ??= Words();

    public static WordList EnglishChainFirsts => field ??= Words();

    public static WordList EnglishChainSeconds => field ??= Words();

    public static WordTable EnglishClosedCompounds => field ??= Table(ignoreCase: true);

    public static WordList EnglishCompoundFirsts => field ??= Words(ignoreCase: true);

    public static WordList EnglishCompoundSeconds => field ??= Words();

    public static WordList EnglishDoubledEndings => field ??= Words();

    public static WordList EnglishEntryOpenWords => field ??= Words(ignoreCase: true);

    public static WordList EnglishFusingFirsts => field ??= Words(ignoreCase: true);

    public static WordList EnglishHeadingEnds => field ??= Words();

    public static WordList EnglishHyphenedBehindBack => field ??= Words(ignoreCase: true);

    public static WordList EnglishHyphenedSeconds => field ??= Words();

    public static WordList EnglishKin => field ??= Words();

    public static WordList EnglishNounFirsts => field ??= Words(ignoreCase: true);

    public static WordList EnglishPrefixes => field ??= Words(ignoreCase: true);

    public static WordList EnglishSyllableFirsts => field ??= Words(ignoreCase: true);

    public static WordList EnglishTimesOfDay => field ??= Words();

    public static WordList EnglishVerbParticles => field ??= Words();

    public static WordList EnglishWordEndings => field ??= Words();

    public static WordList KoreanAddressTitles => field ??= Words();

    public static WordList KoreanAdnominalEndings => field ??= Words();

    public static WordList KoreanAdverbs => field ??= Words();

    public static WordList KoreanAttributes => field ??= Words();

    public static WordList KoreanBoundEndings => field ??= Words();

    public static WordTable KoreanCaseVerbs => field ??= Table();

    public static WordTable KoreanCompoundVerbs => field ??= Table();

    public static WordList KoreanCopulas => field ??= Words();

    public static WordList KoreanCounters => field ??= Words();

    public static WordList KoreanDemonstratives => field ??= Words();

    public static WordList KoreanDenials => field ??= Words();

    public static WordList KoreanDependentNouns => field ??= Words();

    public static WordList KoreanDeterminers => field ??= Words();

    public static WordList KoreanEndings => field ??= Words();

    public static WordList KoreanEntryOpenEndings => field ??= Words();

    public static WordList KoreanFavors => field ??= Words();

    public static WordList KoreanHouseEndings => field ??= Words();

    public static WordList KoreanLightVerbs => field ??= Words();

    public static WordList KoreanLoneAuxiliaries => field ??= Words();

    public static WordList KoreanLoneParticles => field ??= Words();

    public static WordList KoreanNativeCounters => field ??= Words();

    public static WordList KoreanNounsBehindGi => field ??= Words();

    public static WordList KoreanNounsBehindRieul => field ??= Words();

    public static WordList KoreanNounsLikeCompanions => field ??= Words();

    public static WordList KoreanNounsLikeGenitives => field ??= Words();

    public static WordList KoreanNumberSuffixes => field ??= Words();

    public static WordList KoreanNumberWords => field ??= Words();

    public static WordList KoreanNumerals => field ??= Words();

    public static WordList KoreanOpenEndings => field ??= Words();

    public static WordList KoreanParticleRests => field ??= Words();

    public static WordList KoreanParticleStarts => field ??= Words();

    public static WordList KoreanParticles => field ??= Words();

    public static WordList KoreanParticlesAtCuts => field ??= Words();

    public static WordList KoreanPartsOfTime => field ??= Words();

    public static WordList KoreanProposals => field ??= Words();

    public static WordList KoreanProseVerbs => field ??= Words();

    public static WordList KoreanQuestionRests => field ??= Words();

    public static WordList KoreanQuestionWords => field ??= Words();

    public static WordList KoreanQuotingParticles => field ??= Words();

    public static WordList KoreanRelatingNouns => field ??= Words();

    public static WordTable KoreanSplitWords => field ??= Table();

    public static WordList KoreanTimesOfDay => field ??= Words();

    public static WordList KoreanTitles => field ??= Words();

    public static WordList KoreanWholeNouns => field ??= Words();
}
