namespace Broadsheet.Generator.Tests.Documentation;

/// <summary>What a sample finds around it.</summary>
internal static class Implicit
{
    /// <summary>Those of the SDK for a web app, of a test project, and of the app itself.</summary>
    public const string Usings = """
        using System;
        using System.Collections.Generic;
        using System.Collections.Immutable;
        using System.IO;
        using System.Linq;
        using System.Threading.Tasks;
        using Broadsheet;
        using Microsoft.AspNetCore.Builder;
        using Microsoft.AspNetCore.Hosting;
        using Microsoft.AspNetCore.Http;
        using Microsoft.AspNetCore.Routing;
        using Microsoft.Extensions.DependencyInjection;
        using Microsoft.Extensions.Logging;

        """;

    /// <summary>Names that samples use of the app around them.</summary>
    public const string Context = Usings + """
        using System.Buffers;
        using Broadsheet.Formats;

        public static class Context
        {
            public static WebApplication app = null!;
            public static HttpContext context = null!;
            public static Article article = null!;
            public static FeedInfo site = null!;
            public static string slug = "", path = "";
            public static Markup html = null!;
            public static (string FeaturedSlug, int Size) settings = default;
            public static Task Load() => Task.CompletedTask;
        }

        /// <summary>The console of a sample that runs.</summary>
        public static class RecordedConsole
        {
            public static readonly List<string> Lines = [];
            public static void WriteLine(string? line) => Lines.Add(line ?? "");
        }

        public sealed class Markup
        {
            public void Write(string markup) { }
        }

        public static class ListPage
        {
            public static string Render<T>(ArticlePage<T> page) where T : Article => "";
        }

        public static class Page
        {
            public static string Render(Article article) => article.Body.Html;
            public static void Write(Article article, IBufferWriter<byte> output) => article.Body.WriteHtml(output);
        }

        public static class NotFoundPage
        {
            public static Task Write(HttpResponse response) => response.WriteAsync("");
        }

        public static class TeaserView
        {
            public static string Render(Article article) => article.Headline;
        }
        """;
}
