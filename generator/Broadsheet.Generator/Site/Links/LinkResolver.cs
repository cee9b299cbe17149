using Broadsheet.Generator.Diagnostics;
using Broadsheet.Generator.Foundation;
using Broadsheet.Generator.Model;
using Broadsheet.Generator.Naming;
using Broadsheet.Generator.Reading.Html;
using Broadsheet.Shared;

namespace Broadsheet.Generator.Site.Links;

/// <summary>
/// Finds where a link leads. What an address means is told by its form: <c>news:slug</c> names an article, <c>setup.md</c> a file,
/// <c>/news/slug</c> a route, <c>#install</c> a part of the same article, and <c>pier.jpg</c> an image.
/// </summary>
internal sealed class LinkResolver(SiteMap site)
{
    private const int MaxQuotedLength = 100;
    private const string AliasProblem = "'~' and '@' are names that another engine gives to a folder; write the path from this file, or from 'content/'";

    private readonly NearestNames _nearest = new();

    public LinkOutcome Resolve(SiteArticle from, OutgoingLink link)
    {
        var address = WrittenAddress.Parse(link.Address);
        if (address.Scheme is { } scheme && !link.IsImage)
        {
            if (site.CollectionNamed(scheme) is { } collection)
                return ToSlug(collection, address);
            if (site.CollectionInAnyCase(scheme) is { } name)
                return Nowhere(Descriptors.DeadLink, Shown(link.Address), $"the collection is called '{name}'");
        }

        address = address.WithoutScheme();
        var folder = SitePath.FolderOf(UnicodeText.ToNfc(from.Article.File.Path));
        if (SitePath.BackIntoProject(folder, address.Path, from.Article.File.FoldersLeft) is { } back)
            address = address with { Path = back };
        if (link.IsImage || (address.NamesImage && !address.IsAbsolute))
            return ToImage(address, folder);
        if (address.Path.Length == 0)
            return address.Query.Length > 0 ? LinkOutcome.AsWritten : ToPart(from, address.Anchor ?? "");
        if (address.IsAbsolute)
            return ToAbsolute(address);
        if (address.Path.StartsWith("~/", StringComparison.Ordinal) || address.Path.StartsWith("@/", StringComparison.Ordinal))
            return site.Files.TryFind(address.Path.Substring(2), SitePath.ContentRoot, out var aliased)
                ? ToFile(aliased, address)
                : LinkOutcome.Wrong(Descriptors.DeadLink, Shown(address.Path), AliasProblem);
        return address.NamesArticleFile
            ? ToFile(address, folder, from.Article.File.Path)
            : ToRoute(address with { Path = "/" + SitePath.Combine(SitePath.FolderOf(from.Route).TrimStart('/'), address.Path) });
    }

    private LinkOutcome ToSlug(SiteCollection collection, WrittenAddress address)
    {
        var slug = address.Path;
        if (collection.WithSlug(slug) is { } article)
            return ToArticle(article, address.Query, address.Anchor);
        if (collection.WithFormerSlug(slug) is { } renamed)
            return Renamed(
                ToArticle(renamed, address.Query, address.Anchor),
                $"{collection.Name}:{slug}",
                $"{collection.Name}:{renamed.Article.Slug}");
        if (collection.Drafts.Contains(slug))
            return Nowhere(Descriptors.LinkToDraft, Shown($"{collection.Name}:{slug}"));
        var meant = collection.WithSlug(Slug.OfPath(slug)) is { } inForm ? inForm.Article.Slug
            : collection.BelowFolder(slug) ?? _nearest.Find(slug, collection.Slugs);
        return Nowhere(
            Descriptors.DeadLink,
            Shown($"{collection.Name}:{slug}"),
            $"no article of '{collection.Name}' has this slug{Hint.DidYouMean(meant)}");
    }

    /// <param name="own">The file that the link is in, which nobody means who writes another name.</param>
    private LinkOutcome ToFile(WrittenAddress address, string folder, string own)
    {
        if (site.Files.TryFind(address.Path, folder, out var file))
            return ToFile(file, address);
        var meant = site.Files.Nearest(address.Path, folder, _nearest);
        if (meant is null && !ArticleFormat.IsMarkdown(address.Path))
            return LinkOutcome.AsWritten;
        var hint = Hint.DidYouMean(meant is not null && ArticlePath.FileName(meant) == ArticlePath.FileName(own) ? null : meant);
        return LinkOutcome.Wrong(
            Descriptors.DeadLink, Shown(address.Path), "there is no such article file, seen from this one or from 'content/'" + hint);
    }

    /// <summary>
    /// A page or data file of several articles needs the anchor to choose one; in a file of one it names a part, or the article itself.
    /// </summary>
    private LinkOutcome ToFile(SiteFile file, WrittenAddress address)
    {
        if (file.Articles.Count == 1
            && (address.Anchor is null || address.Anchor != file.Articles[0].Article.Slug || file.Articles[0].HasAnchor(address.Anchor)))
            return ToArticle(file.Articles[0], address.Query, address.Anchor);
        if (file.IsDraft)
            return LinkOutcome.Wrong(Descriptors.LinkToDraft, Shown(address.Path));
        if (file.Articles.FirstOrDefault(article => article.Article.Slug == address.Anchor) is { } chosen)
            return ToArticle(chosen, address.Query, null);
        if (file.Articles.Count == 0)
            return LinkOutcome.Wrong(Descriptors.DeadLink, Shown(address.Path), "this file holds no article");
        var slugs = file.Articles.Select(static article => article.Article.Slug).ToList();
        return address.Anchor is null
            ? LinkOutcome.Wrong(
                Descriptors.DeadLink,
                Shown(address.Path),
                $"this file holds {slugs.Count} articles; add the slug of one, such as '#{slugs[0]}'")
            : LinkOutcome.Wrong(
                Descriptors.DeadLink,
                Shown($"{address.Path}#{address.Anchor}"),
                $"no article of this file has this slug{Hint.DidYouMean(_nearest.Find(address.Anchor, slugs))}");
    }

    /// <summary>Hugo writes an address from the content folder with a <c>/</c> before it.</summary>
    private LinkOutcome ToAbsolute(WrittenAddress address)
    {
        if (address.NamesArticleFile && site.AtRoute(address.Path) is null
            && site.Files.TryFind(address.Path.TrimStart('/'), SitePath.ContentRoot, out var file))
            return ToFile(file, address);
        return ToRoute(address);
    }

    /// <summary>
    /// A route of none of the articles may be any page of the site; only beside those of a collection it is worth a warning.
    /// </summary>
    private LinkOutcome ToRoute(WrittenAddress address)
    {
        if (site.AtRoute(address.Path) is { } article)
            return ToArticle(article, address.Query, address.Anchor);
        if (site.AtFormerRoute(address.Path) is { } renamed)
            return Renamed(ToArticle(renamed, address.Query, address.Anchor), address.Path, renamed.Route);
        if (site.IsDraftRoute(address.Path))
            return LinkOutcome.Wrong(Descriptors.LinkToDraft, Shown(address.Path));
        if (address.NamesFile || !site.IsAmongRoutes(address.Path))
            return LinkOutcome.AsWritten;
        var meant = site.Routes.Nearest(address.Path, _nearest);
        return LinkOutcome.Wrong(
            Descriptors.UnknownRoute, Shown(address.Path),
                Hint.DidYouMean(meant is not null && IsInOtherLanguage(address.Path, meant) ? null : meant));
    }

    /// <summary>Whether two routes begin with different languages, such as <c>/ar/</c> and <c>/ja/</c>.</summary>
    private static bool IsInOtherLanguage(string path, string other) =>
        LanguageIn(path) is { } one && LanguageIn(other) is { } two && one != two;

    private static string? LanguageIn(string path) =>
        path.Length > 4 && path[0] == '/' && path[3] == '/' && TranslationName.LanguageOf($"a.{path.Substring(1, 2)}.md") is { } language
            ? language : null;

    private LinkOutcome ToArticle(SiteArticle target, string query, string? anchor)
    {
        var route = HtmlCharacters.EncodePath(target.Route) + HtmlCharacters.EscapeUrl(query);
        if (string.IsNullOrEmpty(anchor))
            return new LinkOutcome(route, target);
        var part = target.FindAnchor(anchor!);
        var found = new LinkOutcome($"{route}#{HtmlCharacters.EncodePath(part ?? anchor!)}", target);
        return part is not null || IsOfEveryPage(anchor!)
            ? found
            : found with { Problem = Descriptors.UnknownAnchor, Arguments = UnknownAnchor(target, anchor!) };
    }

    private LinkOutcome ToPart(SiteArticle from, string anchor) => from.FindAnchor(anchor) switch
    {
        null when anchor.Length > 0 && !IsOfEveryPage(anchor) => LinkOutcome.Wrong(Descriptors.UnknownAnchor, UnknownAnchor(from, anchor)),
        null => LinkOutcome.AsWritten,
        var part when part == anchor => LinkOutcome.AsWritten,
        var part => new LinkOutcome("#" + HtmlCharacters.EncodePath(part)),
    };

    /// <summary>The top of a page needs no <c>id</c> (HTML, 7.4.6.4), nor does text that a browser looks for.</summary>
    private static bool IsOfEveryPage(string anchor) =>
        anchor.Equals("top", StringComparison.OrdinalIgnoreCase) || anchor.StartsWith(":~:", StringComparison.Ordinal);

    private string[] UnknownAnchor(SiteArticle target, string anchor)
    {
        var anchors = target.Article.Head.Anchors;
        var meant = _nearest.Find(anchor, anchors);
        return [target.Article.File.Path, Shown(anchor), Hint.DidYouMean(meant is null ? null : "#" + meant)];
    }

    private LinkOutcome ToImage(WrittenAddress address, string folder)
    {
        if (address.IsAbsolute || !address.NamesImage)
            return LinkOutcome.AsWritten;
        if (site.Images.TryFind(address.Path, folder, out var route))
            return new LinkOutcome(
                HtmlCharacters.EncodePath(route) + HtmlCharacters.EscapeUrl(address.Query) +
                    (address.Anchor is { Length: > 0 } part ? "#" + HtmlCharacters.EncodePath(part) : ""));
        return site.ChecksImages
            ? LinkOutcome.Wrong(
                Descriptors.MissingImage, Shown(address.Path), Hint.DidYouMean(site.Images.Nearest(address.Path, folder, _nearest)))
            : LinkOutcome.AsWritten;
    }

    /// <summary>
    /// Who silences the error gets a link that does nothing: a collection may be called like a scheme that does something.
    /// </summary>
    private static LinkOutcome Nowhere(Microsoft.CodeAnalysis.DiagnosticDescriptor problem, params string[] arguments) =>
        LinkOutcome.Wrong(problem, arguments) with { Address = "#" };

    private static LinkOutcome Renamed(LinkOutcome found, string written, string now) =>
        found.Problem is null ? found with { Problem = Descriptors.LinkToFormerSlug, Arguments = [Shown(written), now] } : found;

    /// <summary>A message stays readable.</summary>
    private static string Shown(string text) => text.Length <= MaxQuotedLength ? text : text.Substring(0, MaxQuotedLength) + "…";
}
