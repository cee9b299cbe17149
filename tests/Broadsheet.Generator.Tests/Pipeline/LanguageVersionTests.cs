using Broadsheet.Generator.Tests.Testing;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace Broadsheet.Generator.Tests.Pipeline;

/// <summary>Which versions of C# a project may have: from 12 on.</summary>
public sealed class LanguageVersionTests
{
    private const string Declared = """
        using System.Collections.Generic;
        namespace Acme.Site;
        public enum Level { Easy, Hard }
        public sealed record Step(string Name, int Minutes = 5);
        [Broadsheet.ArticleCollection("guides")]
        public partial class Guide : Broadsheet.Article
        {
            public Level Level { get; init; }
            public required string Audience { get; init; }
            public List<Step> Steps { get; init; } = [];
            public string[] Tools { get; init; } = [];
            public Content.AuthorsArticle? Author { get; init; }
        }
        static class Reader
        {
            static readonly object[] s_read = [Content.Guides.Get("dig"), Content.Notes.All, Content.Notes.TryGet("tide", out _)];
        }
        """;

    [Theory]
    [InlineData(LanguageVersion.CSharp12)]
    [InlineData(LanguageVersion.CSharp13)]
    [InlineData(LanguageVersion.Preview)]
    public void Everything_that_is_generated_compiles(LanguageVersion version)
    {
        var outcome = Site(version, Declared).Run();

        Assert.Empty(outcome.Diagnostics);
        Assert.Empty(outcome.CompilerDiagnostics);
        Assert.Contains("Broadsheet.Interceptors.g.cs", outcome.Sources.Keys);
        Assert.Contains(outcome.Sources.Keys, static name => name.EndsWith(".Pack.g.cs", StringComparison.Ordinal));
        Assert.Contains(outcome.Sources.Keys, static name => name.EndsWith(".Links.g.cs", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData(LanguageVersion.CSharp11, "11.0")]
    [InlineData(LanguageVersion.CSharp10, "10.0")]
    [InlineData(LanguageVersion.CSharp9, "9.0")]
    public void An_older_version_is_one_error_instead_of_code_that_does_not_compile(LanguageVersion version, string shown)
    {
        var outcome = Site(version, "[Broadsheet.ArticleCollection(\"guides\")] public partial class Guide : Broadsheet.Article { }").Run();

        var diagnostic = Assert.Single(outcome.Diagnostics);
        Assert.Equal(("BSH0006", DiagnosticSeverity.Error, Location.None), (diagnostic.Id, diagnostic.Severity, diagnostic.Location));
        Assert.Contains(
            $"is C# {shown},", diagnostic.GetMessage(System.Globalization.CultureInfo.InvariantCulture), StringComparison.Ordinal);
        Assert.DoesNotContain(outcome.Sources.Values, static source => source.Contains("Notes", StringComparison.Ordinal));
        Assert.Empty(outcome.CompilerDiagnostics);
    }

    [Fact]
    public void An_older_version_is_nobodys_business_where_there_are_no_articles() =>
        Assert.Empty(new GeneratorHost(CSharpParseOptions.Default.WithLanguageVersion(LanguageVersion.CSharp10)).Run().Diagnostics);

    /// <summary>A project with each shape that is generated.</summary>
    private static GeneratorHost Site(LanguageVersion version, string source)
    {
        var options = CSharpParseOptions.Default
            .WithFeatures(
                [new("InterceptorsNamespaces", "Broadsheet.Generated"), new("experimental-data-section-string-literals", "16384")])
            .WithLanguageVersion(version);
        var longBody = string.Concat(Enumerable.Repeat("The dredger came up the estuary at noon.\n\n", 500));
        return new GeneratorHost(options, source)
            .Property("BroadsheetEnums", "status")
            .Article("content/authors/mina.md", "---\ntitle: Mina Seo\n---\n\nText.\n")
            .Article(
                "content/guides/dig.md",
                "---\nlevel: hard\naudience: everyone\nsteps:\n- name: dig\n- name: fill\n  minutes: 9\ntools: [spade]\nauthor: mina\n---\n\n[The tide](notes:tide)\n")
            .Article("content/notes/tide.md", """
                ---
                author: mina
                status: open
                level: 3
                big: 30000000000
                share: 0.25
                at: 09:30
                long: PT2H
                day: 2026-03-01
                home: https://quay.example/
                is-wet: true
                notes: [ebb]
                tables:
                - { name: spring, marks: [4, 5] }
                best: { name: neap }
                formerly: high-water
                ---

                A quote: \"\"\"\"\" and a [link](notes:ebb).
                """)
            .Article("content/notes/ebb.md", "---\nauthor: mina\nnotes: tide\nstatus: shut\n---\n\n" + longBody)
            .Article("content/notes/plain.md", longBody);
    }
}
