namespace Broadsheet.Benchmarks.FullBuild;

/// <summary>A whole build of a Hugo site of the same articles.</summary>
internal sealed class HugoBuild : IContender
{
    /// <summary>What tables call it.</summary>
    public const string Title = "Hugo, whole build";

    private const string Configuration = """
        baseURL = "https://paper.example/"
        disableKinds = ["home", "section", "taxonomy", "term", "RSS", "sitemap", "robotsTXT", "404"]
        uglyURLs = true
        [markup.highlight]
        codeFences = false
        [markup.goldmark.extensions]
        typographer = false
        """;

    private const string Page = """
        <!doctype html>
        <html><head><meta charset="utf-8"><title>{{ .Params.headline }}</title></head><body><article>
        <h1>{{ .Params.headline }}</h1><p>{{ .Params.author }}</p><time>{{ .Date.Format "2006-01-02" }}</time>
        <main>{{ .Content }}</main>
        </article></body></html>
        """;

    private readonly PeerSite _site;

    /// <param name="corpus">One whose links are addresses.</param>
    public HugoBuild(int count, Corpus? corpus = null)
    {
        _site = new PeerSite(count, corpus: corpus);
        _site.Write("config.toml", Configuration);
        _site.Write("layouts/_default/single.html", Page);
    }

    public string Name => Title;

    public Measured Build()
    {
        _site.Delete("public");
        var built = Measured.Run(_site.Folder, "hugo", "--quiet");
        _site.Check("public/news/story-{0}.html");
        return built;
    }

    public void Dispose() => _site.Dispose();
}
