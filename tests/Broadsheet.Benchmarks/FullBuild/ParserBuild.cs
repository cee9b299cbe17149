using System.Globalization;

namespace Broadsheet.Benchmarks.FullBuild;

/// <summary>A process that reads the same files when it starts, with Markdig and YamlDotNet, on all cores, and holds the HTML.</summary>
internal sealed class ParserBuild : IContender
{
    /// <summary>What tables call it.</summary>
    public const string Title = "Markdig and YamlDotNet at start-up, whole process";

    private const string Program = """
        using Markdig;
        using YamlDotNet.Serialization;

        var pipeline = new MarkdownPipelineBuilder().UseAdvancedExtensions().Build();
        var yaml = new ThreadLocal<IDeserializer>(() => new DeserializerBuilder().Build());
        var articles = Directory.GetFiles("content/news").AsParallel().Select(file =>
        {
            var text = File.ReadAllText(file);
            var end = text.IndexOf("\n---\n", 4, StringComparison.Ordinal);
            var metadata = yaml.Value!.Deserialize<Dictionary<string, object>>(text.Substring(4, end - 3));
            return (Metadata: metadata, Html: Markdown.ToHtml(text.Substring(end + 5), pipeline));
        }).ToList();
        if (articles.Count != int.Parse(args[0]) || articles.Any(article => !article.Metadata.ContainsKey("headline") || !article.Html.Contains("</h2>")))
            throw new InvalidOperationException("Not all articles were read.");
        """;

    private readonly int _count;
    private readonly BenchmarkApp _app;
    private readonly string[] _command;

    public ParserBuild(int count)
    {
        _count = count;
        _app = new BenchmarkApp(new Corpus(seed: 1) { LinksByRoute = true }, count, Program, """
              <PropertyGroup>
                <ImplicitUsings>enable</ImplicitUsings>
              </PropertyGroup>
              <ItemGroup>
                <PackageReference Include="Markdig" />
                <PackageReference Include="YamlDotNet" />
              </ItemGroup>
            """);
        _command = _app.Publish(PublishMode.Jit);
    }

    public string Name => Title;

    public Measured Build() => Measured.Run(_app.Folder, [.. _command, _count.ToString(CultureInfo.InvariantCulture)]);

    public void Dispose() => _app.Dispose();
}
