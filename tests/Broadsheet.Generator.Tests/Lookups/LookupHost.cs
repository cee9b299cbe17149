using Broadsheet.Generator.Tests.Testing;
using Microsoft.CodeAnalysis;

namespace Broadsheet.Generator.Tests.Lookups;

/// <summary>A host whose collection <c>news</c> has a few articles, and code that looks them up.</summary>
internal static class LookupHost
{
    public const string Usings = "using System;\nusing System.Linq.Expressions;\nusing Acme.Site.Content;\n";

    public static GeneratorHost Of(string code, string usings = Usings) =>
        WithArticles(new GeneratorHost(usings + code) { TracksSteps = true });

    /// <summary>With <paramref name="statements"/> as the body of a method.</summary>
    public static GeneratorHost OfStatements(string statements) => Of(Program(statements));

    /// <summary>Another project, which has no article and references one that has.</summary>
    public static GeneratorHost InAnotherProject(string code, string usings = Usings) =>
        new GeneratorHost(usings + code).Assembly("Acme.Shop").Property("RootNamespace", "Acme.Shop").Reference(
            MetadataReference.CreateFromImage(ContentProject()));

    /// <summary>The project that has the articles, compiled.</summary>
    public static byte[] ContentProject() => WithArticles(new GeneratorHost()).Run().ToImage();

    public static string Program(string statements) =>
        $"public static class Program\n{{\n    public static object? Main(string slug, bool flag)\n    {{\n{statements}\n    }}\n}}\n";

    public static GeneratorHost WithArticles(GeneratorHost host) => host
        .Article(
            "content/news/city-opens-data-zone.md",
            "---\nheadline: City opens “data zone” & more\npublished: 2026-02-01\n---\n\nThe zone opened.\n")
        .Article("content/news/harbor-bridge-closes.md", "---\npublished: 2026-02-02\n---\n\nThe bridge closed.\n")
        .Article("content/news/harbor-bridge-opens.md", "The bridge opened.\n")
        .Article("content/news/푸른시-겨울-장터.md", "장터가 열렸다.\n")
        .Article("content/guides/first-steps.md", "One step.\n");
}
