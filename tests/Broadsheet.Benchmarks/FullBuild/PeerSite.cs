using System.Globalization;
using System.Net;
using System.Text;
using System.Text.RegularExpressions;
using Broadsheet.Generator.Model;
using Broadsheet.Generator.Reading;
using Microsoft.CodeAnalysis.Text;

namespace Broadsheet.Benchmarks.FullBuild;

/// <summary>
/// The folder of a peer's site: the corpus with links as addresses, in <c>content/news</c>, and what the peer is configured with.
/// </summary>
internal sealed partial class PeerSite : IDisposable
{
    private readonly int _count;

    /// <param name="parent">Where the folder is made; the system's folder for such unless told.</param>
    public PeerSite(int count, string? parent = null, Corpus? corpus = null)
    {
        _count = count;
        Folder = parent is null
            ? Directory.CreateTempSubdirectory("broadsheet-peer-").FullName
            : Directory.CreateDirectory(Path.Combine(parent, "site-" + Guid.NewGuid().ToString("N")[..8])).FullName;
        (corpus ?? new Corpus(seed: 1) { LinksByRoute = true }).WriteTo(Folder, count);
    }

    public string Folder { get; }

    public void Write(string path, string text)
    {
        var file = Path.Combine(Folder, path);
        Directory.CreateDirectory(Path.GetDirectoryName(file)!);
        File.WriteAllText(file, text);
    }

    public void Delete(string path)
    {
        if (Directory.Exists(Path.Combine(Folder, path)))
            Directory.Delete(Path.Combine(Folder, path), recursive: true);
    }

    /// <summary>Each article has become a page, and those looked into have the text and links that Broadsheet makes of it.</summary>
    /// <param name="page">The page's path, its number left open.</param>
    public void Check(string page)
    {
        for (var i = 0; i < _count; i++)
        {
            var number = i.ToString("D5", CultureInfo.InvariantCulture);
            var path = Path.Combine(Folder, string.Format(CultureInfo.InvariantCulture, page, number));
            if (!File.Exists(path))
                throw new InvalidOperationException($"The peer has not made {path}.");
            if (i is not (0 or 1) && i != _count - 1)
                continue;
            var (ours, theirs) = (Ours(number), Body().Match(File.ReadAllText(path)).Value);
            if (Text(ours) != Text(theirs) || !Links(ours).SequenceEqual(Links(theirs)))
                throw new InvalidOperationException($"The peer makes another page of {number}:\n{theirs}\n\n{ours}");
        }
    }

    public void Dispose() => Directory.Delete(Folder, recursive: true);

    private string Ours(string number)
    {
        var path = Path.Combine(Folder, Corpus.Folder, $"story-{number}.md");
        var file = new ArticleFile(path, $"{Corpus.Folder}/story-{number}.md", "news", new ReadingOptions());
        return ArticleFileReader.Read(file, SourceText.From(File.ReadAllText(path), Encoding.UTF8)).Articles.Single().BodyHtml;
    }

    private static string Text(string html) =>
        string.Concat(WebUtility.HtmlDecode(Tag().Replace(html, "")).Where(character => !char.IsWhiteSpace(character)));

    private static IEnumerable<string> Links(string html) =>
        Link().Matches(html).Select(link => WebUtility.UrlDecode(link.Groups[1].Value));

    [GeneratedRegex("<main.*</main>", RegexOptions.Singleline)]
    private static partial Regex Body();

    [GeneratedRegex("<[^>]*>")]
    private static partial Regex Tag();

    [GeneratedRegex("href=\"([^\"]*)\"")]
    private static partial Regex Link();
}
