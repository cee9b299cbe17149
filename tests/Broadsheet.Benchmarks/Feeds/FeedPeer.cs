using System.Globalization;
using System.Text;
using System.Xml;
using Broadsheet.Formats;

namespace Broadsheet.Benchmarks.Feeds;

/// <summary>The feed that <see cref="RssFeed"/> writes, as one writes it with the framework's <see cref="XmlWriter"/>.</summary>
internal static class FeedPeer
{
    private const string Atom = "http://www.w3.org/2005/Atom";
    private const string Content = "http://purl.org/rss/1.0/modules/content/";
    private const string DublinCore = "http://purl.org/dc/elements/1.1/";

    private static readonly XmlWriterSettings Settings =
        new() { Encoding = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false), CheckCharacters = false };

    public static void Write(Stream output, IReadOnlyList<Article> articles, FeedInfo site)
    {
        using var xml = XmlWriter.Create(output, Settings);
        xml.WriteStartElement("rss");
        xml.WriteAttributeString("version", "2.0");
        xml.WriteAttributeString("xmlns", "atom", null, Atom);
        xml.WriteAttributeString("xmlns", "content", null, Content);
        xml.WriteAttributeString("xmlns", "dc", null, DublinCore);
        xml.WriteStartElement("channel");
        xml.WriteElementString("title", site.Title);
        xml.WriteElementString("link", site.Home.AbsoluteUri);
        xml.WriteElementString("description", site.Title);
        xml.WriteElementString("language", site.Language);
        xml.WriteElementString("lastBuildDate", Date(articles.Max(static article => article.DatePublished)!.Value));
        foreach (var article in articles)
            WriteItem(xml, article, site);
        xml.WriteEndElement();
        xml.WriteEndElement();
    }

    private static void WriteItem(XmlWriter xml, Article article, FeedInfo site)
    {
        var address = new Uri(site.Home, article.Path).AbsoluteUri;
        xml.WriteStartElement("item");
        xml.WriteElementString("title", article.Headline);
        xml.WriteElementString("link", address);
        xml.WriteStartElement("guid");
        xml.WriteAttributeString("isPermaLink", "true");
        xml.WriteString(address);
        xml.WriteEndElement();
        xml.WriteElementString("pubDate", Date(article.DatePublished!.Value));
        foreach (var byline in article.Bylines)
            xml.WriteElementString("creator", DublinCore, byline.Name);
        if (article.Language != site.Language)
            xml.WriteElementString("language", DublinCore, article.Language);
        foreach (var keyword in article.Keywords)
            xml.WriteElementString("category", keyword);
        xml.WriteElementString("description", article.Summary);
        // All that these texts have of relative addresses.
        xml.WriteElementString(
            "encoded", Content, article.Body.Html.Replace("href=\"/", "href=\"https://courier.example/", StringComparison.Ordinal));
        xml.WriteEndElement();
    }

    private static string Date(DateTimeOffset moment) => moment.ToString("ddd, dd MMM yyyy HH:mm:ss +0000", CultureInfo.InvariantCulture);
}
