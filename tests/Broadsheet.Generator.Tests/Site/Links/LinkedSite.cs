using System.Text;
using Broadsheet.Generator.Tests.Testing;
using Microsoft.CodeAnalysis;

namespace Broadsheet.Generator.Tests.Site.Links;

/// <summary>A small site whose articles are linked to, and what tests ask of a link in it.</summary>
internal static class LinkedSite
{
    public const string From = "content/guides/from.md";

    public static GeneratorHost Host() => new GeneratorHost("class Program;")
        .Article("content/guides/setup.md", "# Setting up\n\nText.\n\n## Install\n\n### 봄 바다\n\nMore[^a].\n\n[^a]: A note.\n")
        .Article("content/guides/항구 안내.md", "---\ntitle: 항구 안내\n---\n\n## 배편\n")
        .Article("content/guides/tools/knots.md", "---\ntitle: Knots\nslug: /knots\nformerly: /old-knots\n---\n\nText.\n")
        .Article("content/news/opening-night.md", "---\nheadline: Opening night\npublished: 2026-05-01\n---\n\nText.\n")
        .Article(
            "content/news/2026-05-02.txt",
            "# Ferry sails again\n\nThe ferry sails again on Monday.\n\n---\n\n# Market moves\n\nThe market moves to the pier.\n")
        .Article("content/staff/desk.yaml", "- name: Mina Holt\n- name: 이서진\n")
        .Article("content/notes/2026-05-03.txt", "# Only note\n\nThis is the only note of the day.\n")
        .Image("content/guides/pier.jpg")
        .Image("content/news/등대 사진.png")
        .Image("wwwroot/logo.svg");

    /// <summary>The site with a guide of the given Markdown.</summary>
    public static GeneratorOutcome Run(string markdown) => Host().Article(From, Text(markdown)).Run();

    public static string Text(string markdown) => $"---\ntitle: From\n---\n\n{markdown}\n";

    /// <summary>The body that the Markdown becomes, after a run that had nothing to say.</summary>
    public static string Html(string markdown)
    {
        var outcome = Run(markdown);
        Assert.DoesNotContain(outcome.Diagnostics, IsShown);
        return outcome.PrintedBody("Guides", "From");
    }

    /// <summary>The address that a link to <paramref name="address"/> gets.</summary>
    public static string AddressOf(string address)
    {
        var html = Html($"[x](<{address}>)");
        var start = html.IndexOf("href=\"", StringComparison.Ordinal) + 6;
        return html[start..html.IndexOf('"', start)];
    }

    /// <summary>What is told of the Markdown, each as <c>number [characters] message</c>.</summary>
    public static string[] Problems(string markdown)
    {
        var text = Text(markdown);
        return
        [
            .. Run(markdown).Diagnostics
                .Where(IsShown)
                .Select(diagnostic =>
                    $"{diagnostic.Id} [{text.Substring(diagnostic.Location.SourceSpan.Start, diagnostic.Location.SourceSpan.Length)}] {diagnostic.GetMessage(null)}"),
        ];
    }

    public static string Problem(string markdown) => Assert.Single(Problems(markdown));

    public static bool IsShown(Diagnostic diagnostic) => diagnostic.Severity > DiagnosticSeverity.Info;
}
