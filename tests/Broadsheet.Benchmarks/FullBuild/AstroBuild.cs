namespace Broadsheet.Benchmarks.FullBuild;

/// <summary>
/// A whole build of an Astro site of the same articles by content collections: from nothing, or with what the build before has kept.
/// </summary>
internal sealed class AstroBuild : IContender
{
    private const string Version = "5.18.2";

    private const string Configuration = """
        import { defineConfig } from 'astro/config';
        export default defineConfig({ cacheDir: './cache', build: { format: 'file' }, markdown: { syntaxHighlight: false, smartypants: false } });
        """;

    private const string Collections = """
        import { defineCollection } from 'astro:content';
        import { glob } from 'astro/loaders';
        export const collections = { news: defineCollection({ loader: glob({ pattern: '*.md', base: './content/news' }) }) };
        """;

    private const string Page = """
        ---
        import { getCollection, render } from 'astro:content';
        export async function getStaticPaths() {
          return (await getCollection('news')).map(entry => ({ params: { slug: entry.id }, props: { entry } }));
        }
        const { entry } = Astro.props;
        const { Content } = await render(entry);
        ---
        <!doctype html>
        <html><head><meta charset="utf-8"><title>{entry.data.headline}</title></head><body><article>
        <h1>{entry.data.headline}</h1><p>{entry.data.author}</p><time>{new Date(entry.data.published).toISOString().slice(0, 10)}</time>
        <main><Content /></main>
        </article></body></html>
        """;

    private readonly PeerSite _site;
    private readonly bool _isWarm;

    public AstroBuild(int count, bool isWarm)
    {
        _isWarm = isWarm;
        _site = new PeerSite(count, Install());
        _site.Write("astro.config.mjs", Configuration);
        _site.Write("src/content.config.mjs", Collections);
        _site.Write("src/pages/news/[slug].astro", Page);
    }

    public string Name => Title(_isWarm);

    /// <summary>What tables call it.</summary>
    public static string Title(bool isWarm) => isWarm ? "Astro, whole build, warm" : "Astro, whole build, cold";

    public void Prepare()
    {
        if (_isWarm)
            Build();
    }

    public Measured Build()
    {
        string[] made = _isWarm ? ["dist"] : ["dist", "cache", ".astro"];
        foreach (var folder in made)
            _site.Delete(folder);
        var built = Measured.Run(_site.Folder, "node", "../node_modules/astro/astro.js", "build", "--silent");
        _site.Check("dist/news/story-{0}.html");
        return built;
    }

    public void Dispose() => _site.Dispose();

    /// <summary>Below this folder sites find the installed package, which stays for the next run.</summary>
    private static string Install()
    {
        var folder = Directory.CreateDirectory(Path.Combine(Path.GetTempPath(), "broadsheet-astro-" + Version)).FullName;
        if (!File.Exists(Path.Combine(folder, "node_modules/astro/astro.js")))
        {
            File.WriteAllText(Path.Combine(folder, "package.json"), """{ "private": true, "type": "module" }""");
            Measured.Run(folder, "npm", "install", "--no-audit", "--no-fund", "--save-exact", "astro@" + Version);
        }

        return folder;
    }
}
