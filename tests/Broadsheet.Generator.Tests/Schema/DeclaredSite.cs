using System.Collections;
using Broadsheet.Generator.Tests.Testing;
using Microsoft.CodeAnalysis;

namespace Broadsheet.Generator.Tests.Schema;

/// <summary>Host projects that declare an article type, and what tests ask of them.</summary>
internal static class DeclaredSite
{
    private const string Usings = """
        using System;
        using System.Collections.Generic;
        using System.Collections.Immutable;
        using System.ComponentModel.DataAnnotations;
        using Broadsheet;
        using Acme.Site.Content;

        namespace Acme.Site;


        """;

    /// <summary>A C# file of the host: declarations in <c>Acme.Site</c>.</summary>
    public static string Source(string declarations) => Usings + declarations;

    /// <summary>A class <c>Guide</c> with the given members.</summary>
    public static string Guide(string members) =>
        Source($"[ArticleCollection(\"guides\")]\npublic partial class Guide : Article\n{{\n    {members}\n}}\n");

    /// <summary>One guide <c>a</c> with the given front matter.</summary>
    public static GeneratorOutcome Run(string source, params string[] frontMatter)
    {
        var host = new GeneratorHost(source);
        for (var i = 0; i < frontMatter.Length; i++)
            host.Article($"content/guides/{(char)('a' + i)}.md", Article(frontMatter[i]));
        return host.Run();
    }

    public static string Article(string frontMatter) => $"---\ntitle: 안내 Guide\n{frontMatter}\n---\n\nText.\n";

    /// <summary>The value of a property of guide <c>a</c>, after a run that had nothing to say.</summary>
    public static object? Value(string source, string frontMatter, string property)
    {
        var outcome = Run(source, frontMatter);
        Assert.Empty(outcome.Diagnostics);
        Assert.Empty(outcome.CompilerDiagnostics);
        return Get(outcome.ReadArticle("Guides", "A"), property);
    }

    public static object? Get(object value, string property) => value.GetType().GetProperty(property)!.GetValue(value);

    public static IEnumerable<object> Items(object? list) => ((IEnumerable)list!).Cast<object>();

    /// <summary>The characters that a diagnostic points at.</summary>
    public static string Marked(this Diagnostic diagnostic, string text) =>
        text.Substring(diagnostic.Location.SourceSpan.Start, diagnostic.Location.SourceSpan.Length);

    /// <summary>The one diagnostic of a guide <c>a</c>, as <c>number 'characters' message</c>.</summary>
    public static string Problem(string source, string frontMatter)
    {
        var diagnostic = Assert.Single(Run(source, frontMatter).Diagnostics);
        Assert.EndsWith("a.md", diagnostic.Location.GetLineSpan().Path, StringComparison.Ordinal);
        return $"{diagnostic.Id} [{diagnostic.Marked(Article(frontMatter))}] {diagnostic.GetMessage(null)}";
    }
}
