namespace Broadsheet.Benchmarks.StartingUp;

/// <summary>
/// The app that carries its Markdown files and reads them when it runs, as lazily as it can: one file for one article, front matter alone
/// until a body is asked for.
/// </summary>
internal static class MarkdownPeer
{
    public static StartUpApp App { get; } = new("Markdig and YamlDotNet", "News.One", "Html", Content, """
          <ItemGroup>
            <PackageReference Include="Markdig" />
            <PackageReference Include="YamlDotNet" />
            <EmbeddedResource Include="content/news/*.md" LogicalName="%(Filename)%(Extension)" />
          </ItemGroup>
        """);

    // The nodes of YamlDotNet, because its deserialiser needs reflection, which a native binary does not have.
    private const string Content = """
        namespace App.Content
        {
            using System.Collections.Generic;
            using System.IO;
            using System.Linq;
            using System.Reflection;
            using Markdig;
            using Markdig.Extensions.AutoIdentifiers;
            using YamlDotNet.RepresentationModel;

            static class News
            {
                private static List<NewsArticle>? s_all;

                public static NewsArticle One => Read("story-00000.md");

                public static List<NewsArticle> All => s_all ??= ReadAll();

                private static List<NewsArticle> ReadAll()
                {
                    var articles = Assembly.GetExecutingAssembly().GetManifestResourceNames().Select(Read).ToList();
                    articles.Sort((first, second) => second.Published.CompareTo(first.Published));
                    return articles;
                }

                private static NewsArticle Read(string file)
                {
                    using var reader = new StreamReader(Assembly.GetExecutingAssembly().GetManifestResourceStream(file)!);
                    var text = reader.ReadToEnd();
                    var end = text.IndexOf("\n---\n", 4, StringComparison.Ordinal);
                    var yaml = new YamlStream();
                    yaml.Load(new StringReader(text.Substring(4, end - 3)));
                    return new NewsArticle(file[..^3], (YamlMappingNode)yaml.Documents[0].RootNode, text.Substring(end + 5));
                }
            }

            sealed class NewsArticle(string slug, YamlMappingNode metadata, string markdown)
            {
                private string? _html;

                public string Slug { get; } = slug;
                public string Headline { get; } = metadata["headline"].ToString();
                public string Author { get; } = metadata["author"].ToString();
                public DateOnly Published { get; } = DateOnly.Parse(metadata["published"].ToString(), CultureInfo.InvariantCulture);
                public string[] Tags { get; } = ((YamlSequenceNode)metadata["tags"]).Select(tag => tag.ToString()).ToArray();
                public int Level { get; } = int.Parse(metadata["level"].ToString(), CultureInfo.InvariantCulture);
                public string Html => _html ??= Markdown.ToHtml(markdown, Syntax.Pipeline);
            }

            static class Syntax
            {
                public static readonly MarkdownPipeline Pipeline = new MarkdownPipelineBuilder()
                    .DisableHtml().UsePipeTables().UseTaskLists().UseEmphasisExtras().UseFootnotes().UseAutoLinks().UseAutoIdentifiers(AutoIdentifierOptions.GitHub).Build();
            }
        }
        """;
}
