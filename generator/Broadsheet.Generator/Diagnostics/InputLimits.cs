namespace Broadsheet.Generator.Diagnostics;

/// <summary>
/// How much the generator takes from one file, and from a project. No author comes near these numbers; they keep a build linear in the
/// length of its input, whoever wrote that. The guide <c>limits.md</c> lists them, and a message names the character where one is
/// passed.
/// </summary>
internal static class InputLimits
{
    /// <summary>The number of messages of one code that are reported about one file. BSH0011 reports how many are left out.</summary>
    public const int MessagesPerCode = 20;

    /// <summary>Characters of front matter, or of a data file.</summary>
    public const int FrontMatterLength = 1_000_000;

    /// <summary>Levels that front matter and entries of data nest.</summary>
    public const int FrontMatterDepth = 32;

    /// <summary>Values that all YAML aliases of a file stand for.</summary>
    public const int AliasedValues = 1_000;

    /// <summary>
    /// Collections of a project. Each is a class and a type of its own, and the compiler compares the name of each source with those of all
    /// before it.
    /// </summary>
    public const int Collections = 1_000;

    /// <summary>Different keys of one collection that become properties, with those of the mappings inside them.</summary>
    public const int PropertiesPerCollection = 1_000;

    /// <summary>
    /// Bytes of UTF-8 of a C# name made from a key, a value or a folder. Metadata takes 1,023 (CS7013), and what is put around a name, by
    /// the generator and by the compiler, needs some.
    /// </summary>
    public const int NameLength = 512;

    /// <summary>Blocks of Markdown that nest, such as quotations and the lists and items in them: Markdig's own number.</summary>
    public const int BlockDepth = 128;

    /// <summary>
    /// Definitions of links and footnotes in a Markdown file. Markdig takes quadratic time for them: a quarter of a second for so many.
    /// </summary>
    public const int Definitions = 10_000;

    /// <summary>
    /// Characters that the uses of definitions may repeat, where the file itself is not longer, and that YAML aliases may stand for. The
    /// first is cmark's number.
    /// </summary>
    public const int ReferenceExpansion = 100_000;

    /// <summary>Cells that are added to short rows of the tables of a Markdown file; cmark-gfm adds ten times as many.</summary>
    public const int CompletedCells = 50_000;

    /// <summary>Signs of emphasis in a paragraph or table: for each, Markdig walks back over those before it.</summary>
    public const int EmphasisPerParagraph = 4_000;

    /// <summary>Images that stand within each other's descriptions: each of them repeats the words of those in it.</summary>
    public const int ImageDepth = 16;

    /// <summary>Parentheses that stand within each other in the address of a link; cmark's number.</summary>
    public const int ParenthesesInAddress = 32;

    /// <summary>Bare URLs in a paragraph: for each, Markdig walks back to its beginning.</summary>
    public const int UrlsPerParagraph = 300;

    /// <summary>Tags of raw HTML that stand side by side: for each, a parser may walk over all that are open.</summary>
    public const int RawHtmlTags = 10_000;

    /// <summary>Uses of abbreviations in a Markdown file.</summary>
    public const int AbbreviationUses = 10_000;

    /// <summary>Blocks that Markdig searches for the terms of definition lists in a Markdown file.</summary>
    public const int BlocksBeforeDefinitions = 20_000_000;
}
