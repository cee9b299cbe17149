using System.Buffers;
using System.Collections.Immutable;
using Broadsheet.Markup;

namespace Broadsheet;

/// <summary>The text of an article: HTML, and views of it that are made when first asked for.</summary>
public sealed class ArticleBody
{
    private BodyLength? _length;

    // The HTML, or where it is in a pack until it is asked for: one field, for there is a body for each article that is read.
    private object _html;

    private ArticleBody(string html) => _html = html;

    /// <summary>A body that is one of several in a literal.</summary>
    internal ArticleBody(CompilerServices.ArticlePack pack, int number) => _html = new PackedBody(pack, number);

    /// <summary>
    /// The body as HTML: one block element after another. The very string that was compiled, not a copy; where a project has more text than
    /// an assembly's literals hold, it may be a copy, which is made once.
    /// </summary>
    public string Html => _html as string ?? Unpack();

    /// <summary>The body without markup: the text of its blocks, a blank line between them. Image descriptions are left out.</summary>
    public string Text => field ??= string.Join("\n\n", Blocks.Select(block => block.Text).Where(text => text.Length > 0));

    /// <summary>The top-level elements of the body, in order.</summary>
    public ImmutableArray<Block> Blocks => field.IsDefault ? field = HtmlBlocks.Read(Html) : field;

    /// <summary>
    /// The headings of the body, in order, also those in raw elements such as <c>details</c>. Those in quotations, alerts, lists, tables
    /// and figures are left out.
    /// </summary>
    public ImmutableArray<Heading> Headings => field.IsDefault ? field = HtmlHeadings.Read(Html) : field;

    /// <summary>The links to other pages, in order; those within the body are left out.</summary>
    public ImmutableArray<Link> Links => field.IsDefault ? field = HtmlLinks.Read(Html) : field;

    /// <summary>How many words <see cref="Text"/> has: runs without a blank that hold a letter or digit (어절 in Korean).</summary>
    public int WordCount => Length.Words;

    /// <summary>How many characters <see cref="Text"/> has, blanks not counted; a surrogate pair is one character.</summary>
    public int CharacterCount => Length.Characters;

    /// <summary>
    /// How long reading takes, in whole minutes, at 500 Hangul characters or 265 words of other scripts a minute. At least
    /// one minute, and zero only for an empty body.
    /// </summary>
    public TimeSpan ReadingTime => Length.ReadingTime;

    private BodyLength Length => _length ??= BodyLength.Of(Text);

    /// <summary>A body from HTML that is trusted: it is neither checked nor changed.</summary>
    /// <param name="html">Block elements, one after another.</param>
    public static ArticleBody FromHtml(string html)
    {
        ArgumentNullException.ThrowIfNull(html);
        return new ArticleBody(html);
    }

    /// <summary>
    /// The body for a page of a site that does not begin at the root of its host; the same body where no address in it changes.
    /// </summary>
    /// <param name="pathBase">
    /// Where the site begins, such as <c>/paper</c>, as addresses spell it; empty at the root. It goes ahead of addresses that begin with
    /// <c>/</c>, but for those that begin with it already.
    /// </param>
    /// <param name="page">The page's own address, ahead of anchors: where <c>base</c> in the page's head leads elsewhere. Empty, anchors
    /// stay as they are.</param>
    public ArticleBody At(string pathBase, string page = "")
    {
        ArgumentNullException.ThrowIfNull(pathBase);
        ArgumentNullException.ThrowIfNull(page);
        pathBase = pathBase.TrimEnd('/');
        var html = RewrittenHtml<RootedAddresses>.Of(Html, new(pathBase, page));
        return ReferenceEquals(html, Html) ? this : new ArticleBody(html);
    }

    /// <summary>Writes <see cref="Html"/> as UTF-8, straight into the buffers that <paramref name="writer"/> lends.</summary>
    /// <param name="writer">A response, a pipe, a buffer; nothing is flushed.</param>
    public void WriteHtml(IBufferWriter<byte> writer)
    {
        ArgumentNullException.ThrowIfNull(writer);
        // Straight from the pack: nothing is copied for those who never ask for the string.
        Utf8Text.Write(writer, _html is PackedBody packed ? packed.Pack.Body(packed.Number) : Html);
    }

    // One string, whichever thread comes first.
    private string Unpack()
    {
        if (_html is not PackedBody packed)
            return (string)_html;
        var html = packed.Pack.Html(packed.Number);
        return Interlocked.CompareExchange(ref _html, html, packed) is string first ? first : html;
    }

    // Not the text: every program that turns any object into a string would carry the reader of blocks, 330 KB in a native binary.
    /// <summary>The body as HTML.</summary>
    public override string ToString() => Html;

    private sealed class PackedBody(CompilerServices.ArticlePack pack, int number)
    {
        public CompilerServices.ArticlePack Pack => pack;

        public int Number => number;
    }
}
