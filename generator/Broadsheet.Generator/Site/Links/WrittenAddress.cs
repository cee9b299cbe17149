using Broadsheet.Generator.Foundation;
using Broadsheet.Generator.Site.Routes;

namespace Broadsheet.Generator.Site.Links;

/// <summary>An address as an author wrote it, in its parts.</summary>
/// <param name="Scheme">What stands before a <c>:</c> in the first segment; null without one.</param>
/// <param name="Path">Behind the scheme, decoded, NFC.</param>
/// <param name="Query">With its <c>?</c>, as written; empty without one.</param>
/// <param name="Anchor">Behind the <c>#</c>, decoded, NFC; null without one.</param>
internal sealed record WrittenAddress(string? Scheme, string Path, string Query, string? Anchor)
{
    private static readonly string[] Images = [".png", ".jpg", ".jpeg", ".gif", ".svg", ".webp", ".avif"];

    public bool IsAbsolute => Path.StartsWith("/", StringComparison.Ordinal);

    public bool NamesImage => IsImage(Path);

    public bool NamesArticleFile => ArticleFormat.IsKnown(Path);

    /// <summary>A file of any kind, so no route: a slug has no dot.</summary>
    public bool NamesFile => Path.IndexOf('.', Path.LastIndexOf('/') + 1) >= 0;

    public static bool IsImage(string path) => Images.Any(extension => path.EndsWith(extension, StringComparison.OrdinalIgnoreCase));

    public static WrittenAddress Parse(string address)
    {
        var hash = address.IndexOf('#');
        var withoutAnchor = hash < 0 ? address : address.Substring(0, hash);
        var mark = withoutAnchor.IndexOf('?');
        var path = mark < 0 ? withoutAnchor : withoutAnchor.Substring(0, mark);
        var colon = path.IndexOf(':');
        var hasScheme = colon > 0 && path.LastIndexOf('/', colon) < 0;
        return new(
            hasScheme ? PercentText.Decode(path.Substring(0, colon)) : null,
            PercentText.Decode(hasScheme ? path.Substring(colon + 1) : path),
            mark < 0 ? "" : withoutAnchor.Substring(mark),
            hash < 0 ? null : PercentText.Decode(address.Substring(hash + 1)));
    }

    /// <summary>The address taken as a path, where what looked like a scheme is the beginning of its first segment.</summary>
    public WrittenAddress WithoutScheme() => Scheme is null ? this : this with { Scheme = null, Path = $"{Scheme}:{Path}" };
}
