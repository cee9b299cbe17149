using System.Buffers;
using System.Reflection;
using System.Text;
using App.Content;
using BenchmarkDotNet.Attributes;
using Broadsheet;
using Markdig;

/// <summary>
/// What an app asks of its articles while it runs, each beside what an app would do that has the same articles in an array, in files or as
/// Markdown. It is compiled together with the articles, as an app is.
/// </summary>
[MemoryDiagnoser(displayGenColumns: false)]
[GroupBenchmarksBy(BenchmarkDotNet.Configs.BenchmarkLogicalGroupRule.ByCategory)]
[CategoriesColumn]
public class RunTimeSpeed
{
    private const int PageSize = 20;

    private static readonly MarkdownPipeline Pipeline = new MarkdownPipelineBuilder().UseAdvancedExtensions().Build();

    private readonly ArrayBufferWriter<byte> _output = new(100_000);
    private readonly NewsArticle[] _array = [.. News.All];
    private readonly NewsArticle _article = News.All[News.All.Count / 2];
    private readonly DateTimeOffset _from = News.All[News.All.Count / 2].DatePublished!.Value;
    private readonly DateTimeOffset _to = News.All[News.All.Count / 4].DatePublished!.Value;
    private string _markdown = "";
    private string _htmlFile = "";

    [GlobalSetup]
    public void MakeFiles()
    {
        _markdown = Read(_article.Slug + ".md");
        _htmlFile = Path.Combine(Path.GetTempPath(), Path.GetRandomFileName());
        File.WriteAllText(_htmlFile, _article.Body.Html);
        // What an app has asked for before is decoded.
        foreach (var article in _array)
            _ = article.Headline.Length + (article.Section?.Length ?? 0) + article.Keywords.Length + article.Bylines.Length;
    }

    [GlobalCleanup]
    public void DeleteFiles() => File.Delete(_htmlFile);

    [BenchmarkCategory("every headline"), Benchmark(Baseline = true, Description = "`All`")]
    public int Headlines()
    {
        var length = 0;
        foreach (var article in News.All)
            length += article.Headline.Length;
        return length;
    }

    [BenchmarkCategory("every headline"), Benchmark(Description = "array")]
    public int HeadlinesOfArray()
    {
        var length = 0;
        foreach (var article in _array)
            length += article.Headline.Length;
        return length;
    }

    [BenchmarkCategory("one article to UTF-8"), Benchmark(Baseline = true, Description = "`Body.WriteHtml`")]
    public int WriteHtml()
    {
        _output.ResetWrittenCount();
        _article.Body.WriteHtml(_output);
        return _output.WrittenCount;
    }

    [BenchmarkCategory("one article to UTF-8"), Benchmark(Description = "`File.ReadAllBytes`")]
    public int ReadAllBytes() => File.ReadAllBytes(_htmlFile).Length;

    [BenchmarkCategory("one article to UTF-8"), Benchmark(Description = "embedded resource")]
    public int ReadResource()
    {
        _output.ResetWrittenCount();
        using var resource = Assembly.GetExecutingAssembly().GetManifestResourceStream(_article.Slug + ".md")!;
        while (resource.Read(_output.GetSpan(16_384)) is > 0 and var count)
            _output.Advance(count);
        return _output.WrittenCount;
    }

    [BenchmarkCategory("one article to UTF-8"), Benchmark(Description = "Markdig and `Encoding.UTF8`")]
    public int Markdig() => Encoding.UTF8.GetBytes(Markdown.ToHtml(_markdown, Pipeline)).Length;

    [BenchmarkCategory("blocks of one article"), Benchmark(Baseline = true, Description = "`Body.Blocks`")]
    public int Blocks()
    {
        var count = 0;
        // A body keeps its blocks; this one is new.
        foreach (var block in ArticleBody.FromHtml(_article.Body.Html).Blocks)
            count += block.Text.Length;
        return count;
    }

    [BenchmarkCategory("blocks of one article"), Benchmark(Description = "tree of Markdig")]
    public int Tree() => Markdown.Parse(_markdown, Pipeline).Count;

    [BenchmarkCategory("`InSection`"), Benchmark(Baseline = true, Description = "query")]
    public int InSection() => News.All.InSection("harbour").Count;

    [BenchmarkCategory("`InSection`"), Benchmark(Description = "LINQ")]
    public int InSectionOfArray() => _array.Count(article => string.Equals(article.Section, "harbour", StringComparison.OrdinalIgnoreCase));

    [BenchmarkCategory("`WithKeyword`"), Benchmark(Baseline = true, Description = "query")]
    public int WithKeyword() => News.All.WithKeyword("market").Count;

    [BenchmarkCategory("`WithKeyword`"), Benchmark(Description = "LINQ")]
    public int WithKeywordOfArray() => _array.Count(article => article.Keywords.Contains("market", StringComparer.OrdinalIgnoreCase));

    [BenchmarkCategory("`By`"), Benchmark(Baseline = true, Description = "query")]
    public int By() => News.All.By(_article.Bylines[0]).Count;

    [BenchmarkCategory("`By`"), Benchmark(Description = "LINQ")]
    public int ByOfArray() => _array.Count(article => article.Bylines.Any(byline => byline.Email == _article.Bylines[0].Email));

    [BenchmarkCategory("`PublishedIn(year, month)`"), Benchmark(Baseline = true, Description = "query")]
    public int In() => News.All.PublishedIn(2021, 3).Count;

    [BenchmarkCategory("`PublishedIn(year, month)`"), Benchmark(Description = "LINQ")]
    public int InOfArray() => _array.Count(article => article.DatePublished is { Year: 2021, Month: 3 });

    [BenchmarkCategory("`Between`"), Benchmark(Baseline = true, Description = "query")]
    public int Between() => News.All.Between(_from, _to).Count;

    [BenchmarkCategory("`Between`"), Benchmark(Description = "LINQ")]
    public int BetweenOfArray() => _array.Count(article => article.DatePublished >= _from && article.DatePublished < _to);

    [BenchmarkCategory("`Published(clock)`"), Benchmark(Baseline = true, Description = "query")]
    public int Published() => News.All.Published(TimeProvider.System).Count;

    [BenchmarkCategory("`Published(clock)`"), Benchmark(Description = "LINQ")]
    public int PublishedOfArray()
    {
        var now = TimeProvider.System.GetUtcNow();
        return _array.Count(article => !(article.DatePublished > now));
    }

    [BenchmarkCategory("headlines of `Page(3, 20)`"), Benchmark(Baseline = true, Description = "query")]
    public int Page()
    {
        var length = 0;
        foreach (var article in News.All.Page(3, PageSize).Articles)
            length += article.Headline.Length;
        return length;
    }

    [BenchmarkCategory("headlines of `Page(3, 20)`"), Benchmark(Description = "LINQ")]
    public int PageOfArray() => _array.Skip(2 * PageSize).Take(PageSize).Sum(article => article.Headline.Length);

    [BenchmarkCategory("`Previous` and `Next`"), Benchmark(Baseline = true, Description = "query")]
    public int Neighbours() => (News.All.Previous(_article) is null ? 0 : 1) + (News.All.Next(_article) is null ? 0 : 1);

    [BenchmarkCategory("`Previous` and `Next`"), Benchmark(Description = "`Array.IndexOf`")]
    public int NeighboursOfArray()
    {
        var place = Array.IndexOf(_array, _article);
        return (place > 0 ? 1 : 0) + (place < _array.Length - 1 ? 1 : 0);
    }

    [BenchmarkCategory("`InSeries`"), Benchmark(Baseline = true, Description = "query")]
    public int InSeries() => News.All.InSeries(_article.Series!.Name).Count;

    [BenchmarkCategory("`InSeries`"), Benchmark(Description = "LINQ")]
    public int InSeriesOfArray() =>
        _array.Where(article => article.Series?.Name == _article.Series!.Name).OrderBy(article => article.DatePublished).ToArray().Length;

    [BenchmarkCategory("`Related`"), Benchmark(Baseline = true, Description = "query")]
    public int Related() => News.All.Related(_article).Length;

    [BenchmarkCategory("`Related`"), Benchmark(Description = "LINQ, by keywords alone")]
    public int RelatedOfArray() =>
        _array.Where(article => article != _article).OrderByDescending(article => article.Keywords.Intersect(_article.Keywords).Count())
            .Take(5).Count();

    [BenchmarkCategory("`Translations`"), Benchmark(Baseline = true, Description = "query")]
    public int Translations() => News.All.Translations(_article).Length;

    [BenchmarkCategory("`CountByKeyword`"), Benchmark(Baseline = true, Description = "query")]
    public int CountByKeyword() => News.All.CountByKeyword().Length;

    [BenchmarkCategory("`CountByKeyword`"), Benchmark(Description = "LINQ")]
    public int CountByKeywordOfArray() =>
        _array.SelectMany(article => article.Keywords).CountBy(keyword => keyword, StringComparer.OrdinalIgnoreCase).Count();

    [BenchmarkCategory("`CountByMonth`"), Benchmark(Baseline = true, Description = "query")]
    public int CountByMonth() => News.All.CountByMonth().Length;

    [BenchmarkCategory("`CountByMonth`"), Benchmark(Description = "LINQ")]
    public int CountByMonthOfArray() =>
        _array.CountBy(article => (article.DatePublished!.Value.Year, article.DatePublished.Value.Month)).Count();

    private static string Read(string resource)
    {
        using var reader = new StreamReader(Assembly.GetExecutingAssembly().GetManifestResourceStream(resource)!);
        return reader.ReadToEnd();
    }
}
