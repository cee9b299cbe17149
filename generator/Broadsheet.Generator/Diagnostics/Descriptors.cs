using System.Reflection;
using Microsoft.CodeAnalysis;

namespace Broadsheet.Generator.Diagnostics;

/// <summary>Every diagnostic of Broadsheet, each documented by its message. A number, once released, keeps its meaning.</summary>
internal static class Descriptors
{
    private const string Category = "Broadsheet";

    /// <summary>The guide that explains each diagnostic under a heading of its number.</summary>
    private const string HelpLinkBase = "sample-app/content/guides/reference/diagnostics.md#";

    /// <summary>
    /// The address below which the project's files can be read, with a slash at its end, as the build was told it; empty as long as there
    /// is none.
    /// </summary>
    private static readonly string FilesUrl = typeof(Descriptors).Assembly.GetCustomAttributes<AssemblyMetadataAttribute>()
        .FirstOrDefault(static metadata => metadata.Key == "BroadsheetFilesUrl")?.Value ?? "";

    /// <summary>This file is not UTF-8 from here on; save it with the encoding UTF-8.</summary>
    public static readonly DiagnosticDescriptor NotUtf8 = Create(
        "BSH0001", DiagnosticSeverity.Error, "Article file is not UTF-8",
        "This file is not UTF-8 from here on; save it with the encoding UTF-8");

    /// <summary>This file holds no article; write one, or remove the file.</summary>
    public static readonly DiagnosticDescriptor EmptyFile = Create(
        "BSH0002", DiagnosticSeverity.Warning, "Article file is empty",
        "This file holds no article; write one, or remove the file");

    /// <summary>
    /// The collection '{0}' has no letter or digit to name a class after; rename its folder or its 'Collection' metadata.
    /// </summary>
    public static readonly DiagnosticDescriptor UnknownCollection = Create(
        "BSH0003", DiagnosticSeverity.Error, "Collection name cannot become a class",
        "The collection '{0}' has no letter or digit to name a class after; rename its folder or its 'Collection' metadata");

    /// <summary>
    /// The compiler could not read this file as text; check that it exists and is text, or remove it from the AdditionalFiles.
    /// </summary>
    public static readonly DiagnosticDescriptor NotReadable = Create(
        "BSH0004", DiagnosticSeverity.Error, "Article file cannot be read",
        "The compiler could not read this file as text; check that it exists and is text, or remove it from the AdditionalFiles");

    /// <summary>
    /// This project has no article: Broadsheet looks for .md, .txt, .yaml, .yml and .json files in 'content/' and the folders below it;
    /// {0}.
    /// </summary>
    public static readonly DiagnosticDescriptor NoArticles = Create(
        "BSH0008", DiagnosticSeverity.Warning, "Project has no article",
        "This project has no article: Broadsheet looks for .md, .txt, .yaml, .yml and .json files in 'content/' and the folders below it; {0}");

    /// <summary>{0} holds {1}, which is no character of a text and becomes U+FFFD; remove it.</summary>
    public static readonly DiagnosticDescriptor Noncharacter = Create(
        "BSH0005", DiagnosticSeverity.Warning, "Text holds what is no character",
        "{0} holds {1}, which is no character of a text and becomes U+FFFD; remove it");

    /// <summary>
    /// Generated code needs C# 12 or later, but this project is C# {0}, so no article is generated; remove the property 'LangVersion', or
    /// set it to 12 or later.
    /// </summary>
    public static readonly DiagnosticDescriptor OldLanguage = Create(
        "BSH0006", DiagnosticSeverity.Error, "The project's C# is too old for generated code",
        "Generated code needs C# 12 or later, but this project is C# {0}, so no article is generated; remove the property 'LangVersion', or set it to 12 or later");

    /// <summary>The property BroadsheetNamespace is '{0}', which is not a valid C# namespace; write '{1}'.</summary>
    public static readonly DiagnosticDescriptor InvalidNamespace = Create(
        "BSH0007", DiagnosticSeverity.Error, "BroadsheetNamespace is not a valid namespace",
        "The property BroadsheetNamespace is '{0}', which is not a valid C# namespace; write '{1}'");

    /// <summary>
    /// The articles have about {0} million characters, and the string literals of an assembly hold 8.4 million; leave
    /// 'experimental-data-section-string-literals=16384' in the property Features, where the package's targets put it, or spread the
    /// content over several projects.
    /// </summary>
    public static readonly DiagnosticDescriptor TooMuchText = Create(
        "BSH0010", DiagnosticSeverity.Warning, "The articles have more text than string literals hold",
        "The articles have about {0} million characters, and the string literals of an assembly hold 8.4 million; leave 'experimental-data-section-string-literals=16384' in the property Features, where the package's targets put it, or spread the content over several projects");

    /// <summary>{0} more messages {1} about this file are not shown; mend those that are, and build again.</summary>
    public static readonly DiagnosticDescriptor MessagesLeftOut = Create(
        "BSH0011", DiagnosticSeverity.Warning, "More messages than are shown",
        "{0} more messages {1} about this file are not shown; mend those that are, and build again");

    /// <summary>This body has {0}; what goes beyond stays as it is written; write fewer, or spread them over several files.</summary>
    public static readonly DiagnosticDescriptor MarkdownLimit = Create(
        "BSH0012", DiagnosticSeverity.Warning, "Body passes a limit",
        "This body has {0}; what goes beyond stays as it is written; write fewer, or spread them over several files");

    /// <summary>
    /// The articles of '{0}' have more than {1} different keys, and this one and those after it become no properties; write fewer keys, or
    /// a list of values.
    /// </summary>
    public static readonly DiagnosticDescriptor TooManyKeys = Create(
        "BSH0013", DiagnosticSeverity.Error, "Collection has too many different keys",
        "The articles of '{0}' have more than {1} different keys, and this one and those after it become no properties; write fewer keys, or a list of values");

    /// <summary>
    /// This project has {0} collections, and only the first {1} by name are compiled: the articles of '{2}' and of the collections after it
    /// are left out; move their files into fewer folders, or give several folders the same 'Collection' metadata.
    /// </summary>
    public static readonly DiagnosticDescriptor TooManyCollections = Create(
        "BSH0014", DiagnosticSeverity.Error, "Project has too many collections",
        "This project has {0} collections, and only the first {1} by name are compiled: the articles of '{2}' and of the collections after it are left out; move their files into fewer folders, or give several folders the same 'Collection' metadata");

    /// <summary>{0} is '{1}', which is no offset from UTC; write one such as '+09:00'.</summary>
    public static readonly DiagnosticDescriptor InvalidTimeZone = Create(
        "BSH0015", DiagnosticSeverity.Error, "Time zone is no offset from UTC",
        "{0} is '{1}', which is no offset from UTC; write one such as '+09:00'");

    /// <summary>{0} is '{1}', which is no language; write a tag such as 'ko' or 'en-GB'.</summary>
    public static readonly DiagnosticDescriptor InvalidLanguage = Create(
        "BSH0016", DiagnosticSeverity.Error, "Language is no language tag",
        "{0} is '{1}', which is no language; write a tag such as 'ko' or 'en-GB'");

    /// <summary>The property BroadsheetPageConfidence is '{0}', which is no number from 0 to 1; write one such as '0.5'.</summary>
    public static readonly DiagnosticDescriptor InvalidConfidence = Create(
        "BSH0017", DiagnosticSeverity.Error, "Confidence is no number from 0 to 1",
        "The property BroadsheetPageConfidence is '{0}', which is no number from 0 to 1; write one such as '0.5'");

    /// <summary>Front matter is not valid {0}: {1}.</summary>
    public static readonly DiagnosticDescriptor InvalidFrontMatter = Create(
        "BSH0101", DiagnosticSeverity.Error, "Front matter is not valid YAML, TOML or JSON",
        "Front matter is not valid {0}: {1}");

    /// <summary>'{0}' expects {1}, but found {2}.</summary>
    public static readonly DiagnosticDescriptor InvalidValue = Create(
        "BSH0102", DiagnosticSeverity.Error, "Front matter value cannot be used",
        "'{0}' expects {1}, but found {2}");

    /// <summary>The key '{0}' is given twice; the first one counts, remove this one.</summary>
    public static readonly DiagnosticDescriptor DuplicateKey = Create(
        "BSH0103", DiagnosticSeverity.Error, "Front matter key is given twice",
        "The key '{0}' is given twice; the first one counts, remove this one");

    /// <summary>The slug '{0}' has characters that no address can have; '{1}' is used, write that.</summary>
    public static readonly DiagnosticDescriptor SlugRewritten = Create(
        "BSH0104", DiagnosticSeverity.Warning, "Slug cannot be in an address",
        "The slug '{0}' has characters that no address can have; '{1}' is used, write that");

    /// <summary>The key '{0}' means the same as '{1}' above; the first one counts, remove this one.</summary>
    public static readonly DiagnosticDescriptor SynonymousKey = Create(
        "BSH0105", DiagnosticSeverity.Error, "Front matter key is given under two names",
        "The key '{0}' means the same as '{1}' above; the first one counts, remove this one");

    /// <summary>Front matter goes beyond what is read of {0}: {1}.</summary>
    public static readonly DiagnosticDescriptor UnsupportedFrontMatter = Create(
        "BSH0106", DiagnosticSeverity.Error, "Front matter goes beyond what is read of its format",
        "Front matter goes beyond what is read of {0}: {1}");

    /// <summary>This looks like front matter, but {0}.</summary>
    public static readonly DiagnosticDescriptor UnopenedFrontMatter = Create(
        "BSH0107", DiagnosticSeverity.Error, "Front matter has no opening line",
        "This looks like front matter, but {0}");

    /// <summary>'{0}' is this article's slug now; remove it from 'formerly'.</summary>
    public static readonly DiagnosticDescriptor FormerSlugIsOwn = Create(
        "BSH0109", DiagnosticSeverity.Warning, "Former slug is the article's own",
        "'{0}' is this article's slug now; remove it from 'formerly'");

    /// <summary>
    /// '{0}' is not a key that Broadsheet knows, so it becomes a property of the article; write '{1}' if that is what you mean.
    /// </summary>
    public static readonly DiagnosticDescriptor MisspelledKey = Create(
        "BSH0110", DiagnosticSeverity.Warning, "Front matter key looks misspelled",
        "'{0}' is not a key that Broadsheet knows, so it becomes a property of the article; write '{1}' if that is what you mean");

    /// <summary>The key '{0}' of '{1}' is not read, which takes {2}; {3}.</summary>
    public static readonly DiagnosticDescriptor UnreadMember = Create(
        "BSH0111", DiagnosticSeverity.Warning, "Key of a person or series is not read",
        "The key '{0}' of '{1}' is not read, which takes {2}; {3}");

    /// <summary>In 'Keys' of the item 'ArticleCollection' of '{0}', '{1}' {2}.</summary>
    public static readonly DiagnosticDescriptor InvalidKeys = Create(
        "BSH0112", DiagnosticSeverity.Error, "Keys of a collection cannot be mapped",
        "In 'Keys' of the item 'ArticleCollection' of '{0}', '{1}' {2}");

    /// <summary>
    /// '{0}' is of one article, and this file is for all articles below its folder; remove it, or move it into the article.
    /// </summary>
    public static readonly DiagnosticDescriptor DefaultOfOneArticle = Create(
        "BSH0113", DiagnosticSeverity.Warning, "Front matter of one article is given to a folder",
        "'{0}' is of one article, and this file is for all articles below its folder; remove it, or move it into the article");

    /// <summary>'{0}' and '{1}' stand apart in the file and were joined with a space; join them by hand if that is wrong.</summary>
    public static readonly DiagnosticDescriptor JoinedWithSpace = Create(
        "BSH0201", DiagnosticSeverity.Info, "Broken text was joined with a space",
        "'{0}' and '{1}' stand apart in the file and were joined with a space; join them by hand if that is wrong");

    /// <summary>'{0}' and '{1}' stand apart in the file and were joined without a space; join them by hand if that is wrong.</summary>
    public static readonly DiagnosticDescriptor JoinedWithoutSpace = Create(
        "BSH0202", DiagnosticSeverity.Info, "Broken text was joined without a space",
        "'{0}' and '{1}' stand apart in the file and were joined without a space; join them by hand if that is wrong");

    /// <summary>
    /// '{0}' was taken as the kicker of the headline below it; mark it with '^ ' to say so, or with '# ' if it is a headline.
    /// </summary>
    public static readonly DiagnosticDescriptor GuessedKicker = Create(
        "BSH0203", DiagnosticSeverity.Info, "Kicker was guessed",
        "'{0}' was taken as the kicker of the headline below it; mark it with '^ ' to say so, or with '# ' if it is a headline");

    /// <summary>
    /// This item was taken as {0}; put '[photo]', '[ad]' or '[brief]' before it, or '# ' before its headline, to say what it is.
    /// </summary>
    public static readonly DiagnosticDescriptor GuessedGenre = Create(
        "BSH0204", DiagnosticSeverity.Info, "Genre was guessed",
        "This item was taken as {0}; put '[photo]', '[ad]' or '[brief]' before it, or '# ' before its headline, to say what it is");

    /// <summary>
    /// '{0}' was taken as a heading inside the article; put '---' above it, or mark it with '# ', if an article begins here.
    /// </summary>
    public static readonly DiagnosticDescriptor GuessedSubhead = Create(
        "BSH0205", DiagnosticSeverity.Info, "Heading inside an article was guessed",
        "'{0}' was taken as a heading inside the article; put '---' above it, or mark it with '# ', if an article begins here");

    /// <summary>No byline closes the article above '{0}', which was taken as the next headline; put '---' above it to say so.</summary>
    public static readonly DiagnosticDescriptor GuessedEnd = Create(
        "BSH0206", DiagnosticSeverity.Info, "End of an article was guessed",
        "No byline closes the article above '{0}', which was taken as the next headline; put '---' above it to say so");

    /// <summary>'{0}' is no part of an article and is left out.</summary>
    public static readonly DiagnosticDescriptor LeftOutLine = Create(
        "BSH0207", DiagnosticSeverity.Info, "Line of the page is left out",
        "'{0}' is no part of an article and is left out");

    /// <summary>'{0}' looks like a byline or copyright line, but the page has no article for it; write the article above it.</summary>
    public static readonly DiagnosticDescriptor StrayLine = Create(
        "BSH0208", DiagnosticSeverity.Warning, "Line of the page belongs to no article",
        "'{0}' looks like a byline or copyright line, but the page has no article for it; write the article above it");

    /// <summary>'{0}' has no meaning on a page of several articles; remove it, or mark the article itself.</summary>
    public static readonly DiagnosticDescriptor KeyOfOneArticle = Create(
        "BSH0209", DiagnosticSeverity.Warning, "Front matter key has no meaning on a page of several articles",
        "'{0}' has no meaning on a page of several articles; remove it, or mark the article itself");

    /// <summary>
    /// The page's item '{0}' may begin or end elsewhere: of items read so, {1} in 100 are right; mark its headline '# ', and '---' at its
    /// end.
    /// </summary>
    public static readonly DiagnosticDescriptor DoubtfulItem = Create(
        "BSH0210", DiagnosticSeverity.Warning, "Item of the page may begin or end elsewhere",
        "The page's item '{0}' may begin or end elsewhere: of items read so, {1} in 100 are right; mark its headline '# ', and '---' at its end");

    /// <summary>The page's item '{0}' {1}; mark its headline '# ', and '---' at its end.</summary>
    public static readonly DiagnosticDescriptor ImplausibleItem = Create(
        "BSH0211", DiagnosticSeverity.Warning, "Item of the page is unlikely",
        "The page's item '{0}' {1}; mark its headline '# ', and '---' at its end");

    /// <summary>Raw HTML is shown as text; write it in Markdown, or remove BroadsheetRawHtml=Escape, so that safe HTML stays.</summary>
    public static readonly DiagnosticDescriptor RawHtmlEscaped = Create(
        "BSH0301", DiagnosticSeverity.Warning, "Raw HTML is shown as text",
        "Raw HTML is shown as text; write it in Markdown, or remove BroadsheetRawHtml=Escape, so that safe HTML stays");

    /// <summary>
    /// The link to '{0}' is dropped and its text kept; begin it with http, https, mailto, tel or ftp, or make it relative.
    /// </summary>
    public static readonly DiagnosticDescriptor UnsafeLinkDropped = Create(
        "BSH0302", DiagnosticSeverity.Warning, "Link is dropped",
        "The link to '{0}' is dropped and its text kept; begin it with http, https, mailto, tel or ftp, or make it relative");

    /// <summary>The body is shown as it is written, not as Markdown: {0}.</summary>
    public static readonly DiagnosticDescriptor MarkdownUnreadable = Create(
        "BSH0303", DiagnosticSeverity.Warning, "Body cannot be read as Markdown",
        "The body is shown as it is written, not as Markdown: {0}");

    /// <summary>
    /// Raw HTML is left out: {0}; write it in Markdown, or set BroadsheetRawHtml to Allow if you trust every article.
    /// </summary>
    public static readonly DiagnosticDescriptor RawHtmlLeftOut = Create(
        "BSH0304", DiagnosticSeverity.Warning, "Raw HTML is left out",
        "Raw HTML is left out: {0}; write it in Markdown, or set BroadsheetRawHtml to Allow if you trust every article");

    /// <summary>Raw HTML is shown as text, since a tag, quote or comment in it swallows the Markdown behind it; close it.</summary>
    public static readonly DiagnosticDescriptor RawHtmlSwallows = Create(
        "BSH0305", DiagnosticSeverity.Warning, "Raw HTML swallows what follows",
        "Raw HTML is shown as text, since a tag, quote or comment in it swallows the Markdown behind it; close it");

    /// <summary>'{0}' is a template tag of another engine{1}; lines of such tags are left out, so write Markdown or C# instead.</summary>
    public static readonly DiagnosticDescriptor TemplateTag = Create(
        "BSH0306", DiagnosticSeverity.Warning, "Template tag of another engine",
        "'{0}' is a template tag of another engine{1}; lines of such tags are left out, so write Markdown or C# instead");

    /// <summary>The container '{0}' is not closed and goes on to the end of what it is in; write ':::' below its last line.</summary>
    public static readonly DiagnosticDescriptor OpenContainer = Create(
        "BSH0307", DiagnosticSeverity.Warning, "Container is not closed",
        "The container '{0}' is not closed and goes on to the end of what it is in; write ':::' below its last line");

    /// <summary>
    /// '{0}' expects {1}, as {2} values are, but found {3}, so the property becomes {4} for all; correct the value, or set
    /// BroadsheetInference to Loose if it is meant.
    /// </summary>
    public static readonly DiagnosticDescriptor OddValue = Create(
        "BSH0401", DiagnosticSeverity.Warning, "One value changes the type of all others",
        "'{0}' expects {1}, as {2} values are, but found {3}, so the property becomes {4} for all; correct the value, or set BroadsheetInference to Loose if it is meant");

    /// <summary>'{0}' has {1} different words, too many for an enum, which may have {2}; take it out of BroadsheetEnums.</summary>
    public static readonly DiagnosticDescriptor NoClosedSet = Create(
        "BSH0402", DiagnosticSeverity.Error, "Words are no closed set",
        "'{0}' has {1} different words, too many for an enum, which may have {2}; take it out of BroadsheetEnums");

    /// <summary>'{0}' refers to '{2}', which is no article of '{1}'; {3}.</summary>
    public static readonly DiagnosticDescriptor UnknownReference = Create(
        "BSH0403", DiagnosticSeverity.Error, "Reference leads to no article",
        "'{0}' refers to '{2}', which is no article of '{1}'; {3}");

    /// <summary>{0} requires '{1}'; add '{1}: …' with {2}.</summary>
    public static readonly DiagnosticDescriptor MissingKey = Create(
        "BSH0404", DiagnosticSeverity.Error, "Required front matter key is missing",
        "{0} requires '{1}'; add '{1}: …' with {2}");

    /// <summary>'{0}' is no key of {1}; {2}.</summary>
    public static readonly DiagnosticDescriptor UnknownKey = Create(
        "BSH0405", DiagnosticSeverity.Error, "Front matter key is not declared",
        "'{0}' is no key of {1}; {2}");

    /// <summary>'{0}' expects {1} for {2}, but found {3}.</summary>
    public static readonly DiagnosticDescriptor WrongType = Create(
        "BSH0406", DiagnosticSeverity.Error, "Front matter value has another type than declared",
        "'{0}' expects {1} for {2}, but found {3}");

    /// <summary>'{0}' expects {1} for {2}, but found {3}.</summary>
    public static readonly DiagnosticDescriptor OutOfBounds = Create(
        "BSH0407", DiagnosticSeverity.Error, "Front matter value is out of the declared bounds",
        "'{0}' expects {1} for {2}, but found {3}");

    /// <summary>The key '{0}' is read as '{1}', which is written in {2} of {3} places; write '{1}'.</summary>
    public static readonly DiagnosticDescriptor OtherSpelling = Create(
        "BSH0408", DiagnosticSeverity.Warning, "Front matter key is spelled in two ways",
        "The key '{0}' is read as '{1}', which is written in {2} of {3} places; write '{1}'");

    /// <summary>
    /// '{0}' refers to '{1}' in {2}, but '{3}' has no such article, so the reference is left out; write an article with that slug, or
    /// remove it.
    /// </summary>
    public static readonly DiagnosticDescriptor MissingTerm = Create(
        "BSH0409", DiagnosticSeverity.Warning, "Reference to an article that is not written",
        "'{0}' refers to '{1}' in {2}, but '{3}' has no such article, so the reference is left out; write an article with that slug, or remove it");

    /// <summary>The key '{0}' has no letter or digit to name a property after; rename it.</summary>
    public static readonly DiagnosticDescriptor NamelessKey = Create(
        "BSH0410", DiagnosticSeverity.Error, "Front matter key cannot become a property",
        "The key '{0}' has no letter or digit to name a property after; rename it");

    /// <summary>The slug '{0}' belongs to {1} already, so this article becomes '{2}'; give it another slug.</summary>
    public static readonly DiagnosticDescriptor DuplicateSlug = Create(
        "BSH0501", DiagnosticSeverity.Warning, "Slug is already taken",
        "The slug '{0}' belongs to {1} already, so this article becomes '{2}'; give it another slug");

    /// <summary>
    /// Another article, {1}, has the slug '{0}', so this one becomes '{2}'; a 'slug' in its front matter, or another headline, gives it a
    /// name of its own.
    /// </summary>
    public static readonly DiagnosticDescriptor RepeatedSlug = Create(
        "BSH0502", DiagnosticSeverity.Info, "Slug was numbered",
        "Another article, {1}, has the slug '{0}', so this one becomes '{2}'; a 'slug' in its front matter, or another headline, gives it a name of its own");

    /// <summary>The former slug '{0}' belongs to {1} already; remove it here.</summary>
    public static readonly DiagnosticDescriptor FormerSlugTaken = Create(
        "BSH0503", DiagnosticSeverity.Error, "Former slug is taken",
        "The former slug '{0}' belongs to {1} already; remove it here");

    /// <summary>
    /// '{0}' and {1} would both have the slug '{2}', so '{0}' becomes '{3}'; rename the file, or write a 'slug' in its front matter.
    /// </summary>
    public static readonly DiagnosticDescriptor SharedSlug = Create(
        "BSH0510", DiagnosticSeverity.Warning, "Two files have one slug",
        "'{0}' and {1} would both have the slug '{2}', so '{0}' becomes '{3}'; rename the file, or write a 'slug' in its front matter");

    /// <summary>The {0} '{1}' makes a C# name of {2} bytes, and one may have {3}; shorten it.</summary>
    public static readonly DiagnosticDescriptor LongName = Create(
        "BSH0504", DiagnosticSeverity.Error, "Name is too long",
        "The {0} '{1}' makes a C# name of {2} bytes, and one may have {3}; shorten it");

    /// <summary>The slug '{0}' is too long for a C# name, so the article is called '{1}'; give it a shorter 'slug'.</summary>
    public static readonly DiagnosticDescriptor ShortenedName = Create(
        "BSH0505", DiagnosticSeverity.Warning, "C# name of an article was shortened",
        "The slug '{0}' is too long for a C# name, so the article is called '{1}'; give it a shorter 'slug'");

    /// <summary>
    /// In C#, '{0}' is the namespace '{1}' before it is the class of the collection '{2}', so '{0}.All' does not compile; write '{3}.All',
    /// or rename the collection's folder or its 'Collection' metadata.
    /// </summary>
    public static readonly DiagnosticDescriptor HiddenCollection = Create(
        "BSH0506", DiagnosticSeverity.Warning, "Collection has the name of a namespace",
        "In C#, '{0}' is the namespace '{1}' before it is the class of the collection '{2}', so '{0}.All' does not compile; write '{3}.All', or rename the collection's folder or its 'Collection' metadata",
        tags: WellKnownDiagnosticTags.CompilationEnd);

    /// <summary>
    /// The slug '{0}' and that of {1} both make the C# name '{2}', so this article is called '{3}'; give one of them another 'slug'.
    /// </summary>
    public static readonly DiagnosticDescriptor SharedName = Create(
        "BSH0507", DiagnosticSeverity.Info, "Two slugs make one C# name",
        "The slug '{0}' and that of {1} both make the C# name '{2}', so this article is called '{3}'; give one of them another 'slug'");

    /// <summary>This data file is not valid: {0}.</summary>
    public static readonly DiagnosticDescriptor InvalidDataFile = Create(
        "BSH0601", DiagnosticSeverity.Error, "Data file is not valid",
        "This data file is not valid: {0}");

    /// <summary>This data file goes beyond what is read: {0}.</summary>
    public static readonly DiagnosticDescriptor UnsupportedData = Create(
        "BSH0602", DiagnosticSeverity.Error, "Data file goes beyond what is read",
        "This data file goes beyond what is read: {0}");

    /// <summary>This entry has nothing to be called by; give it a 'headline', a 'name' or a 'slug'.</summary>
    public static readonly DiagnosticDescriptor NamelessEntry = Create(
        "BSH0603", DiagnosticSeverity.Error, "Entry of a data file has no name",
        "This entry has nothing to be called by; give it a 'headline', a 'name' or a 'slug'");

    /// <summary>'{0}' cannot be the article type of '{1}': {2}.</summary>
    public static readonly DiagnosticDescriptor CannotServe = Create(
        "BSH0701", DiagnosticSeverity.Error, "Class cannot be an article type",
        "'{0}' cannot be the article type of '{1}': {2}");

    /// <summary>There is no collection '{0}'; {1}.</summary>
    public static readonly DiagnosticDescriptor NoSuchCollection = Create(
        "BSH0702", DiagnosticSeverity.Error, "Class is declared for no collection",
        "There is no collection '{0}'; {1}");

    /// <summary>'{0}' is the article type of '{1}' already; take the attribute off one of the two.</summary>
    public static readonly DiagnosticDescriptor SecondDeclaration = Create(
        "BSH0703", DiagnosticSeverity.Error, "Collection has two declared classes",
        "'{0}' is the article type of '{1}' already; take the attribute off one of the two");

    /// <summary>Front matter cannot give '{0}' a '{1}': {2}.</summary>
    public static readonly DiagnosticDescriptor UnsupportedPropertyType = Create(
        "BSH0704", DiagnosticSeverity.Error, "Property has a type that front matter cannot give",
        "Front matter cannot give '{0}' a '{1}': {2}");

    /// <summary>The key '{0}' fills '{1}' already; give '{2}' another name, or another key with [FrontMatter].</summary>
    public static readonly DiagnosticDescriptor SharedKey = Create(
        "BSH0705", DiagnosticSeverity.Error, "Two properties have the same key",
        "The key '{0}' fills '{1}' already; give '{2}' another name, or another key with [FrontMatter]");

    /// <summary>The key '{0}' is the field's own and {1}; give '{2}' another name, or another key with [FrontMatter].</summary>
    public static readonly DiagnosticDescriptor OwnKey = Create(
        "BSH0706", DiagnosticSeverity.Error, "Property has a key of the field's own",
        "The key '{0}' is the field's own and {1}; give '{2}' another name, or another key with [FrontMatter]");

    /// <summary>'{0}' cannot be set: {1}.</summary>
    public static readonly DiagnosticDescriptor NotSettable = Create(
        "BSH0707", DiagnosticSeverity.Error, "Property cannot be set",
        "'{0}' cannot be set: {1}");

    /// <summary>[{0}] of '{1}' cannot be checked: {2}.</summary>
    public static readonly DiagnosticDescriptor InvalidConstraint = Create(
        "BSH0708", DiagnosticSeverity.Error, "Attribute of a declared property cannot be checked",
        "[{0}] of '{1}' cannot be checked: {2}");

    /// <summary>[{0}] of '{1}' is not checked when articles are compiled; write one that is, or check it in code of your own.</summary>
    public static readonly DiagnosticDescriptor UncheckedConstraint = Create(
        "BSH0709", DiagnosticSeverity.Warning, "Attribute of a declared property is not checked",
        "[{0}] of '{1}' is not checked when articles are compiled; write one that is, or check it in code of your own");

    /// <summary>No article of '{0}' has the slug '{1}'{2}.</summary>
    public static readonly DiagnosticDescriptor UnknownSlug = Create(
        "BSH0801", DiagnosticSeverity.Error, "No article has this slug",
        "No article of '{0}' has the slug '{1}'{2}");

    /// <summary>'{0}' has no article '{1}'{2}.</summary>
    public static readonly DiagnosticDescriptor UnknownName = Create(
        "BSH0802", DiagnosticSeverity.Warning, "No article has this name",
        "'{0}' has no article '{1}'{2}");

    /// <summary>The slug '{0}' is now '{1}'; write that.</summary>
    public static readonly DiagnosticDescriptor FormerSlug = Create(
        "BSH0803", DiagnosticSeverity.Warning, "Article has another slug now",
        "The slug '{0}' is now '{1}'; write that");

    /// <summary>No article of '{0}' has the slug '{1}', so it is never found{2}.</summary>
    public static readonly DiagnosticDescriptor NeverFound = Create(
        "BSH0804", DiagnosticSeverity.Warning, "No article has this slug, so it is never found",
        "No article of '{0}' has the slug '{1}', so it is never found{2}");

    /// <summary>This article can be called by its name: '{0}.{1}'.</summary>
    public static readonly DiagnosticDescriptor CanBeNamed = Create(
        "BSH0805", DiagnosticSeverity.Hidden, "Article can be called by its name",
        "This article can be called by its name: '{0}.{1}'");

    /// <summary>
    /// ASP.NET Core generates code for this endpoint without seeing the classes that Broadsheet generates, so it does not know {0}; {1}.
    /// </summary>
    public static readonly DiagnosticDescriptor HandlerOfUnknownType = Create(
        "BSH0806", DiagnosticSeverity.Error, "Handler of an endpoint has a type that ASP.NET Core does not know",
        "ASP.NET Core generates code for this endpoint without seeing the classes that Broadsheet generates, so it does not know {0}; {1}");

    /// <summary>
    /// ASP.NET Core generates no code for this endpoint, because it does not see the classes that Broadsheet generates, and a native binary
    /// may answer all requests with 500; write the type of the argument: '(string)({0})'.
    /// </summary>
    public static readonly DiagnosticDescriptor RouteOfUnknownType = Create(
        "BSH0807", DiagnosticSeverity.Warning, "Route of an endpoint has a type that ASP.NET Core does not know",
        "ASP.NET Core generates no code for this endpoint, because it does not see the classes that Broadsheet generates, " +
        "and a native binary may answer all requests with 500; write the type of the argument: '(string)({0})'");

    /// <summary>'{0}' leads to no article: {1}.</summary>
    public static readonly DiagnosticDescriptor DeadLink = Create(
        "BSH0901", DiagnosticSeverity.Error, "Link leads to no article",
        "'{0}' leads to no article: {1}");

    /// <summary>'{0}' leads to a draft, which is left out of this build; publish it, or take the link away.</summary>
    public static readonly DiagnosticDescriptor LinkToDraft = Create(
        "BSH0902", DiagnosticSeverity.Error, "Link leads to a draft",
        "'{0}' leads to a draft, which is left out of this build; publish it, or take the link away");

    /// <summary>'{0}' has no heading or footnote '#{1}'{2}.</summary>
    public static readonly DiagnosticDescriptor UnknownAnchor = Create(
        "BSH0903", DiagnosticSeverity.Error, "Link leads to no heading or footnote",
        "'{0}' has no heading or footnote '#{1}'{2}");

    /// <summary>There is no footnote '[^{0}]'{1}.</summary>
    public static readonly DiagnosticDescriptor UnknownFootnote = Create(
        "BSH0904", DiagnosticSeverity.Error, "Footnote has no text",
        "There is no footnote '[^{0}]'{1}");

    /// <summary>No article has the route '{0}'{1}.</summary>
    public static readonly DiagnosticDescriptor UnknownRoute = Create(
        "BSH0905", DiagnosticSeverity.Warning, "Link leads to a route of no article",
        "No article has the route '{0}'{1}");

    /// <summary>'{0}' is now '{1}'; write that.</summary>
    public static readonly DiagnosticDescriptor LinkToFormerSlug = Create(
        "BSH0906", DiagnosticSeverity.Warning, "Link names a former slug",
        "'{0}' is now '{1}'; write that");

    /// <summary>There is no image '{0}', seen from this file or from 'content/'{1}.</summary>
    public static readonly DiagnosticDescriptor MissingImage = Create(
        "BSH0907", DiagnosticSeverity.Error, "Image is missing",
        "There is no image '{0}', seen from this file or from 'content/'{1}");

    /// <summary>The image has no text for those who do not see it; write what it shows between the brackets.</summary>
    public static readonly DiagnosticDescriptor ImageWithoutText = Create(
        "BSH0908", DiagnosticSeverity.Warning, "Image has no alternative text",
        "The image has no text for those who do not see it; write what it shows between the brackets");

    /// <summary>The route '{0}' of '{1}' cannot be used: {2}.</summary>
    public static readonly DiagnosticDescriptor InvalidRoute = Create(
        "BSH0909", DiagnosticSeverity.Error, "Route cannot be used",
        "The route '{0}' of '{1}' cannot be used: {2}");

    /// <summary>The route '{0}' takes the {1} of the article, which has none; add '{2}: …'.</summary>
    public static readonly DiagnosticDescriptor RouteLacksValue = Create(
        "BSH0910", DiagnosticSeverity.Error, "Article has no value for its route",
        "The route '{0}' takes the {1} of the article, which has none; add '{2}: …'");

    /// <summary>
    /// The route '{0}' belongs to {1} already; give this article another slug or permalink, or its collection another 'Route'.
    /// </summary>
    public static readonly DiagnosticDescriptor RouteTaken = Create(
        "BSH0911", DiagnosticSeverity.Error, "Route is taken",
        "The route '{0}' belongs to {1} already; give this article another slug or permalink, or its collection another 'Route'");

    /// <summary>The item 'ArticleCollection' names '{0}', which no article file belongs to{1}.</summary>
    public static readonly DiagnosticDescriptor RouteForNoCollection = Create(
        "BSH0912", DiagnosticSeverity.Warning, "Route is for no collection",
        "The item 'ArticleCollection' names '{0}', which no article file belongs to{1}");

    /// <summary>The path '{0}' of this article cannot be requested: {1}.</summary>
    public static readonly DiagnosticDescriptor UnusablePath = Create(
        "BSH0913", DiagnosticSeverity.Error, "Path cannot be requested",
        "The path '{0}' of this article cannot be requested: {1}");

    /// <summary>The former slug '{0}' leads to '{1}', which is a path of {2} already; remove it here.</summary>
    public static readonly DiagnosticDescriptor FormerRouteTaken = Create(
        "BSH0914", DiagnosticSeverity.Error, "Former path is taken",
        "The former slug '{0}' leads to '{1}', which is a path of {2} already; remove it here");

    /// <summary>The alias '{0}' is a path of {1} already; remove it here.</summary>
    public static readonly DiagnosticDescriptor AliasTaken = Create(
        "BSH0915", DiagnosticSeverity.Error, "Alias is taken",
        "The alias '{0}' is a path of {1} already; remove it here");

    /// <summary>'{0}' is this article's path now; remove '{1}' from its aliases.</summary>
    public static readonly DiagnosticDescriptor AliasIsOwn = Create(
        "BSH0916", DiagnosticSeverity.Warning, "Alias is the article's own path",
        "'{0}' is this article's path now; remove '{1}' from its aliases");

    /// <summary>'{0}' and '{1}' both have an article '{2}'; give one of the two another 'slug'.</summary>
    public static readonly DiagnosticDescriptor JoinedSlugTaken = Create(
        "BSH1001", DiagnosticSeverity.Error, "Collections to be joined have a slug in common",
        "'{0}' and '{1}' both have an article '{2}'; give one of the two another 'slug'");

    /// <summary>Null without a project's address: a link that leads nowhere is worse than none.</summary>
    internal static string? HelpLinkOf(string id, string filesUrl) =>
        filesUrl.Length == 0 ? null : filesUrl + HelpLinkBase + id.ToLowerInvariant();

    private static DiagnosticDescriptor Create(
        string id, DiagnosticSeverity severity, string title, string message, bool isEnabledByDefault = true, params string[] tags) =>
        new(id, title, message, Category, severity, isEnabledByDefault, helpLinkUri: HelpLinkOf(id, FilesUrl), customTags: tags);
}
