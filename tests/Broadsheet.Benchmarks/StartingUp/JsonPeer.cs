using System.Globalization;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using Broadsheet.Generator.Model;
using Broadsheet.Generator.Reading;
using Microsoft.CodeAnalysis.Text;

namespace Broadsheet.Benchmarks.StartingUp;

/// <summary>
/// The app that carries its articles in one JSON file, bodies as HTML already, and reads it with a serializer made by System.Text.Json's
/// generator.
/// </summary>
internal static class JsonPeer
{
    private const string FileName = "news.json";

    // Korean as it is, not as six characters of escape: the peer is to be fast.
    private static readonly JsonSerializerOptions Unescaped = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    public static StartUpApp App { get; } = new("System.Text.Json", "News.One", "Html", Content, $"""
          <ItemGroup>
            <EmbeddedResource Include="{FileName}" LogicalName="{FileName}" />
          </ItemGroup>
        """);

    private const string Content = $$"""
        namespace App.Content
        {
            using System.Collections.Generic;
            using System.Reflection;
            using System.Text.Json;
            using System.Text.Json.Serialization;

            static class News
            {
                private static List<NewsArticle>? s_all;

                public static NewsArticle One => All.Find(article => article.Slug == "story-00000")!;

                public static List<NewsArticle> All => s_all ??= ReadAll();

                private static List<NewsArticle> ReadAll()
                {
                    using var json = Assembly.GetExecutingAssembly().GetManifestResourceStream("{{FileName}}")!;
                    return JsonSerializer.Deserialize(json, NewsContext.Default.ListNewsArticle)!;
                }
            }

            sealed record NewsArticle(string Slug, string Headline, string Author, DateTimeOffset Published, string[] Tags, int Level, string Html);

            [JsonSerializable(typeof(List<NewsArticle>))]
            sealed partial class NewsContext : JsonSerializerContext;
        }
        """;

    /// <summary>
    /// Writes the articles of <paramref name="app"/> to the file that it carries, newest first, as Broadsheet reads them.
    /// </summary>
    public static void WriteArticles(BenchmarkApp app) =>
        app.Write(
            FileName,
            JsonSerializer.Serialize(
                app.ArticleFiles.Select(Read).OrderByDescending(article => article.Head.DatePublished).Select(article => new
                {
                    Slug = article.Head.Slug.Text,
                    article.Head.Headline,
                    Author = article.Head.Bylines[0].Name,
                    Published = article.Head.DatePublished,
                    Tags = article.Head.Keywords,
                    Level = int.Parse(((FrontMatterScalar)article.Head.Custom.Single().Value).Text, CultureInfo.InvariantCulture),
                    Html = article.BodyHtml,
                }), Unescaped));

    private static ArticleModel Read(string path)
    {
        var file = new ArticleFile(path, $"{Corpus.Folder}/{Path.GetFileName(path)}", "news", new ReadingOptions());
        return ArticleFileReader.Read(file, SourceText.From(File.ReadAllText(path), Encoding.UTF8)).Articles.Single();
    }
}
