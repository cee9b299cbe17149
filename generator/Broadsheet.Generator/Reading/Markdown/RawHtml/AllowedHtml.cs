namespace Broadsheet.Generator.Reading.Markdown.RawHtml;

/// <summary>
/// The raw HTML that an article may hold: elements of text as GitHub allows them, media that a reader starts, and no element or attribute
/// that runs a script, loads a style, asks for input or is read by a host's scripts (<c>data-*</c>, <c>on*</c>, <c>style</c>).
/// </summary>
internal static class AllowedHtml
{
    /// <summary>Elements within a line.</summary>
    private static readonly HashSet<string> Phrasing = Names(
        "a abbr b bdi bdo br cite code del dfn em i img ins kbd mark meter picture progress q rp rt ruby s samp small source span strike strong sub sup time "
        + "tt u var wbr audio video track");

    private static readonly HashSet<string> Blocks = Names(
        "address article aside blockquote caption center col colgroup dd details div dl dt figcaption figure footer h1 h2 h3 h4 h5 h6 header hr "
        + "li ol p pre section summary table tbody td tfoot th thead tr ul");

    /// <summary>Elements whose contents are no text of the article.</summary>
    private static readonly HashSet<string> Swallowed = Names(
        "script style template noscript iframe object embed applet noembed noframes frameset frame textarea title select option math svg xmp "
        + "plaintext head base link meta canvas");

    /// <summary>Elements without an end tag.</summary>
    private static readonly HashSet<string> Void = Names("br col hr img source track wbr");

    private static readonly HashSet<string> OfAll = Names("class dir id lang title align");

    private static readonly Dictionary<string, HashSet<string>> OfOne = new(StringComparer.Ordinal)
    {
        ["a"] = Names("href hreflang rel target"),
        ["img"] = Names("src alt width height loading srcset sizes"),
        ["source"] = Names("src srcset sizes media type width height"),
        ["video"] = Names("src poster controls width height muted loop playsinline preload"),
        ["audio"] = Names("src controls muted loop preload"),
        ["track"] = Names("src kind srclang label default"),
        ["td"] = Names("colspan rowspan headers valign width"),
        ["th"] = Names("colspan rowspan headers scope abbr valign width"),
        ["tr"] = Names("valign"),
        ["table"] = Names("border cellpadding cellspacing width"),
        ["col"] = Names("span width"),
        ["colgroup"] = Names("span width"),
        ["ol"] = Names("start type reversed"),
        ["li"] = Names("value"),
        ["details"] = Names("open"),
        ["time"] = Names("datetime"),
        ["del"] = Names("cite datetime"),
        ["ins"] = Names("cite datetime"),
        ["blockquote"] = Names("cite"),
        ["q"] = Names("cite"),
        ["pre"] = Names("width"),
        ["progress"] = Names("value max"),
        ["meter"] = Names("value min max low high optimum"),
    };

    /// <summary>Attributes that are there or not.</summary>
    private static readonly HashSet<string> Flags = Names("controls default loop muted open playsinline reversed");

    /// <summary>Attributes whose value is an address that the page loads or leads to.</summary>
    private static readonly HashSet<string> Addresses = Names("cite href poster src");

    public static bool IsElement(string name, bool isInLine) => Phrasing.Contains(name) || (!isInLine && Blocks.Contains(name));

    public static bool IsSwallowed(string name) => Swallowed.Contains(name);

    public static bool IsVoid(string name) => Void.Contains(name);

    public static bool IsAttribute(string element, string name) =>
        OfAll.Contains(name) || (OfOne.TryGetValue(element, out var own) && own.Contains(name));

    public static bool IsFlag(string attribute) => Flags.Contains(attribute);

    public static bool IsAddress(string attribute) => Addresses.Contains(attribute);

    private static HashSet<string> Names(string names) => new(names.Split(' '), StringComparer.Ordinal);
}
