using System.Buffers;
using System.Text;
using System.Text.Json;
using System.Xml.Linq;
using AngleSharp.Html.Parser;
using Broadsheet.Formats;

namespace Broadsheet.Tests.Formats;

/// <summary>Text that would break a feed if it were not escaped, and streams that take it in any portion.</summary>
public sealed class HostileContentTests
{
    private static readonly Dictionary<string, (Action<IBufferWriter<byte>> ToBuffer, Action<Stream> ToStream)> Formats = new()
    {
        ["rss"] =
            (output => RssFeed.Write(output, Articles.All, Articles.Site, Articles.Clock), output => RssFeed.Write(
                output, Articles.All, Articles.Site, Articles.Clock)),
        ["atom"] =
            (output => AtomFeed.Write(output, Articles.All, Articles.Site, Articles.Clock), output => AtomFeed.Write(
                output, Articles.All, Articles.Site, Articles.Clock)),
        ["json"] =
            (output => JsonFeed.Write(output, Articles.All, Articles.Site, Articles.Clock), output => JsonFeed.Write(
                output, Articles.All, Articles.Site, Articles.Clock)),
        ["sitemap"] =
            (output => Sitemap.Write(output, Articles.All, Articles.Site, null, Articles.Clock), output => Sitemap.Write(
                output, Articles.All, Articles.Site, null, Articles.Clock)),
        ["part"] =
            (output => Sitemap.WritePart(output, Articles.All, Articles.Site, 1, Articles.Clock), output => Sitemap.WritePart(
                output, Articles.All, Articles.Site, 1, Articles.Clock)),
        ["news"] =
            (output => NewsSitemap.Write(output, Articles.All, Articles.Site, Articles.Clock), output => NewsSitemap.Write(
                output, Articles.All, Articles.Site, Articles.Clock)),
        ["schema"] =
            (output => SchemaOrg.Write(output, Articles.Damaged, Articles.Site), output => SchemaOrg.Write(
                output, Articles.Damaged, Articles.Site)),
        ["ninjs"] =
            (output => Ninjs.Write(output, Articles.Damaged, Articles.Site), output => Ninjs.Write(
                output, Articles.Damaged, Articles.Site)),
    };

    public static TheoryData<string> Names => [.. Formats.Keys];

    [Theory]
    [MemberData(nameof(Names))]
    public void A_stream_gets_the_same_bytes(string format)
    {
        using var stream = new MemoryStream();
        Formats[format].ToStream(stream);
        Assert.Equal(Articles.Written(Formats[format].ToBuffer), Encoding.UTF8.GetString(stream.ToArray()));
    }

    [Theory]
    [InlineData("rss")]
    [InlineData("atom")]
    public void Damaged_text_leaves_XML_well_formed_and_loses_only_what_XML_forbids(string format)
    {
        var document = XDocument.Parse(Articles.Written(Formats[format].ToBuffer));

        var title = document.Descendants().Where(element => element.Name.LocalName == "title").Last().Value;
        // A parser turns neither an escaped carriage return nor the rest into anything else.
        Assert.Equal("a ]]> & <b>\"q\" 'x'</b> </script> <!--  \r\n\t \uFFFD \uFFFDx 한글 👩‍🚀 العربية \u2028", title);
    }

    [Fact]
    public void Damaged_text_stays_within_its_attribute()
    {
        var terms = XDocument.Parse(Articles.Written(Formats["atom"].ToBuffer)).Descendants("{http://www.w3.org/2005/Atom}category").Select(
            category => category.Attribute("term")!.Value);
        Assert.Contains(terms, term => term.StartsWith("a ]]> & <b>\"q\" 'x'</b> </script> <!--", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("json")]
    [InlineData("schema")]
    [InlineData("ninjs")]
    public void Damaged_text_comes_through_JSON_as_it_is_but_for_halves_of_pairs(string format)
    {
        var root = JsonDocument.Parse(Articles.Written(Formats[format].ToBuffer)).RootElement;
        var headline = format switch
        {
            "json" => root.GetProperty("items")[4].GetProperty("title").GetString(),
            "schema" => root.GetProperty("headline").GetString(),
            _ => root.GetProperty("headlines")[1].GetProperty("value").GetString(),
        };

        Assert.Equal(
            Articles.Hostile.Replace('\uD800', '\uFFFD').Replace("\uDC00x", "\uFFFDx", StringComparison.Ordinal).Replace(
                "\uDE80", "\uDE80", StringComparison.Ordinal),
            headline);
    }

    [Fact]
    public void JSON_LD_stands_in_a_script_whatever_the_text()
    {
        var json = Articles.Written(Formats["schema"].ToBuffer);
        var page = new HtmlParser().ParseDocument($"<!doctype html><script type=\"application/ld+json\">{json}</script><p>after</p>");

        Assert.DoesNotContain('<', json);
        Assert.DoesNotContain('&', json);
        Assert.Equal(json, page.QuerySelector("script")!.TextContent);
        Assert.Equal("after", page.Body!.TextContent.Trim());
    }

    [Fact]
    public void A_long_text_passes_a_stream_whole()
    {
        var text = string.Concat(Enumerable.Repeat("가나다 👩‍🚀 <&>\"\r ", 20_000));
        var article = new NewsArticle { Slug = "long", Headline = "L", Body = ArticleBody.FromHtml(text) };
        using var stream = new MemoryStream();
        RssFeed.Write(stream, [article], Articles.Site);

        var written = XDocument.Parse(Encoding.UTF8.GetString(stream.ToArray()))
            .Descendants("{http://purl.org/rss/1.0/modules/content/}encoded").Single().Value;
        Assert.Equal(text, written);
    }

    [Fact]
    public void A_text_is_the_same_wherever_a_buffer_ends()
    {
        const string Text = "가👩‍🚀<b>\uD800&\uFFFFx\"\r\0z";
        for (var length = 0; length < 300; length++)
        {
            var text = new string('a', length) + string.Concat(Enumerable.Repeat(Text, 30));
            var expected = new string('a', length) + string.Concat(Enumerable.Repeat("가👩‍🚀&lt;b&gt;\uFFFD&amp;x&quot;&#13;z", 30));
            Assert.Equal(expected, Articles.Written(output => new XmlOutput(new Sips(output)).Value(text)));
            Assert.Equal(
                expected.Replace("&quot;", "\"", StringComparison.Ordinal),
                Articles.Written(output => new XmlOutput(new Sips(output)).Text(text)));
        }
    }

    [Fact]
    public void Nothing_is_written_to_nothing()
    {
        Assert.Throws<ArgumentNullException>(() => RssFeed.Write((Stream)null!, [], Articles.Site));
        Assert.Throws<ArgumentNullException>(() => AtomFeed.Write(new ArrayBufferWriter<byte>(), null!, Articles.Site));
        Assert.Throws<ArgumentNullException>(() => Ninjs.Write(new ArrayBufferWriter<byte>(), Articles.Ferry, null!));
        Assert.Throws<ArgumentNullException>(() => Sitemap.Write((IBufferWriter<byte>)null!, [], Articles.Site));
    }

    /// <summary>Lends no more than it is asked for.</summary>
    private sealed class Sips(IBufferWriter<byte> output) : IBufferWriter<byte>
    {
        public void Advance(int count) => output.Advance(count);

        public Memory<byte> GetMemory(int sizeHint = 0) => output.GetMemory(sizeHint)[..Math.Max(1, sizeHint)];

        public Span<byte> GetSpan(int sizeHint = 0) => output.GetSpan(sizeHint)[..Math.Max(1, sizeHint)];
    }
}
