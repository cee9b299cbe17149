using System.Buffers;
using System.Diagnostics;
using System.Globalization;
using System.Text;
using System.Xml.Linq;
using Broadsheet.Formats;
using Broadsheet.Generator.Model;
using Broadsheet.Generator.Reading.Markdown;
using Microsoft.CodeAnalysis.Text;

namespace Broadsheet.Benchmarks.Feeds;

/// <summary>
/// How fast a feed of a hundred articles with their whole text is written, beside <see cref="FeedPeer"/>, which writes the same with
/// <c>XmlWriter</c>.
/// </summary>
internal static class FeedSpeed
{
    private static readonly FeedInfo Site = new() { Title = "Harbor Courier", Home = new Uri("https://courier.example"), Language = "en" };

    public static int Run(bool isSmoke)
    {
        var articles = Articles(isSmoke ? 3 : 100);
        using var stream = new MemoryStream();
        var buffer = new ArrayBufferWriter<byte>(4_000_000);
        FeedPeer.Write(stream, articles, Site);
        RssFeed.Write(buffer, articles, Site);
        if (!XNode.DeepEquals(Parse(stream.ToArray()), Parse(buffer.WrittenSpan)))
            throw new InvalidOperationException("The two feeds do not say the same.");

        var rounds = isSmoke ? 1 : 300;
        Console.WriteLine("| feed of 100 articles | KB | ms median (min–max) | KB allocated |");
        Console.WriteLine("|---|---|---|---|");
        // In turns, so that what else the machine does meets all alike.
        Measurement[] measured =
        [
            new("`RssFeed`", () => RssFeed.Write(Emptied(buffer), articles, Site), () => buffer.WrittenCount),
            new("`RssFeed` to a stream", () => RssFeed.Write(Emptied(stream), articles, Site), () => stream.Length),
            new("the same by `XmlWriter`", () => FeedPeer.Write(Emptied(stream), articles, Site), () => stream.Length),
            new("`AtomFeed`", () => AtomFeed.Write(Emptied(buffer), articles, Site), () => buffer.WrittenCount),
            new("`JsonFeed`", () => JsonFeed.Write(Emptied(buffer), articles, Site), () => buffer.WrittenCount),
        ];
        for (var round = 0; round < rounds * 2; round++)
        {
            foreach (var measurement in measured)
                measurement.Take(isCounted: round >= rounds);
        }

        foreach (var measurement in measured)
            measurement.Print();
        return 0;
    }

    private static List<Article> Articles(int count)
    {
        var corpus = new Corpus(1) { LinksByRoute = true };
        return [.. Enumerable.Range(0, count).Select(i => Article(corpus.Article(i, count), i))];
    }

    private static Story Article(string markdown, int number)
    {
        var name = string.Create(CultureInfo.InvariantCulture, $"story-{number:D5}");
        var file = new ArticleFile($"/{name}.md", $"content/news/{name}.md", "news", new ReadingOptions());
        var read = MarkdownReader.Read(file, SourceText.From(markdown, Encoding.UTF8)).Articles[0];
        return new Story
        {
            Collection = "news",
            Slug = name,
            Headline = read.Head.Headline,
            Summary = read.Lead?.Sentences ?? "",
            Bylines = [.. read.Head.Bylines.AsEnumerable().Select(static byline => new Byline(byline.Name))],
            DatePublished = read.Head.DatePublished,
            Keywords = [.. read.Head.Keywords.AsEnumerable()],
            Language = read.Head.Language,
            Body = ArticleBody.FromHtml(read.BodyHtml),
        };
    }

    private static XElement Parse(ReadOnlySpan<byte> xml) => XElement.Parse(Encoding.UTF8.GetString(xml));

    private static ArrayBufferWriter<byte> Emptied(ArrayBufferWriter<byte> buffer)
    {
        buffer.ResetWrittenCount();
        return buffer;
    }

    private static MemoryStream Emptied(MemoryStream stream)
    {
        stream.SetLength(0);
        return stream;
    }

    private sealed class Story : Article;

    private sealed class Measurement(string name, Action write, Func<long> size)
    {
        private readonly List<double> _times = [];
        private long _allocated;

        public void Take(bool isCounted)
        {
            var before = GC.GetAllocatedBytesForCurrentThread();
            var watch = Stopwatch.StartNew();
            write();
            var time = watch.Elapsed.TotalMilliseconds;
            _allocated = GC.GetAllocatedBytesForCurrentThread() - before;
            if (isCounted)
                _times.Add(time);
        }

        public void Print()
        {
            write();
            _times.Sort();
            Console.WriteLine(string.Create(CultureInfo.InvariantCulture,
                $"| {name} | {size() / 1000.0:F0} | {_times[_times.Count / 2]:F2} ({_times[0]:F2}–{_times[^1]:F2}) | {_allocated / 1000.0:F0} |"));
        }
    }
}
