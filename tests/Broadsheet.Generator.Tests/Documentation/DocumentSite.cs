using System.Collections.Concurrent;
using System.Collections.Immutable;
using System.Text.RegularExpressions;
using Broadsheet.Generator.Tests.Testing;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace Broadsheet.Generator.Tests.Documentation;

/// <summary>
/// The app that a document speaks of: the articles that it says to save, those that all documents speak of, and the classes that it
/// declares
/// for collections.
/// </summary>
internal sealed partial class DocumentSite
{
    private static readonly ConcurrentDictionary<string, DocumentSite> Sites = [];
    private static readonly string[] Prefixes = ["Microsoft.AspNetCore", "Microsoft.Extensions", "Microsoft.Net.", "xunit.v3",
        "Broadsheet.AspNetCore."];

    private static readonly ImmutableArray<MetadataReference> WebReferences =
    [
        .. ((string)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES")!)
            .Split(Path.PathSeparator)
            .Where(static path => Path.GetFileName(path) is var name
                && Prefixes.Any(prefix => name.StartsWith(prefix, StringComparison.Ordinal)))
            .Select(static path => MetadataReference.CreateFromFile(path)),
    ];

    private readonly GeneratorOutcome _outcome;

    private DocumentSite(string document)
    {
        var fences = Fence.All.Where(fence => fence.Document == document && fence.Mark is null).ToList();
        var code = fences.Where(static fence => fence.Language == "csharp").ToList();
        var saved = fences.Where(static fence => fence.SavedAs is not null)
            .ToDictionary(static fence => fence.SavedAs!, static fence => fence.Text);
        var collections = saved.Keys.Select(static path => path.Split('/')[1]).ToHashSet();
        var host = new GeneratorHost([.. code.Where(IsDeclaration).Select(static fence => Implicit.Usings + fence.Text)]);
        var root = code.Select(static fence => ContentNamespace().Match(fence.Text)).FirstOrDefault(static match => match.Success);
        host.Property("RootNamespace", root?.Groups[1].Value ?? "Acme.Site");
        var renamed = fences.Select(static fence => OwnNamespace().Match(fence.Text)).FirstOrDefault(static match => match.Success);
        host.Property("BroadsheetNamespace", renamed?.Groups[1].Value ?? "");
        foreach (var (path, text) in DocumentArticles.Of(document).Where(article => !collections.Contains(article.Path.Split('/')[1])))
            host.Article(path, text);
        foreach (var (path, text) in saved)
            host.Article(path, text);
        foreach (var reference in WebReferences)
            host.Reference(reference);
        _outcome = host.Run();
        Usings = string.Concat(
            code.SelectMany(static fence => Using().Matches(fence.Text).Select(static match => match.Value))
                .Concat(code.Where(IsDeclaration).Select(static fence => $"using {Namespace().Match(fence.Text).Groups[1].Value};"))
                .Append($"using {renamed?.Groups[1].Value ?? (root?.Groups[1].Value ?? "Acme.Site") + ".Content"};")
                .Distinct()
                .Select(static directive => directive + "\n"));
    }

    /// <summary>Directives for the namespaces of the app's articles and of its declared classes.</summary>
    public string Usings { get; }

    public IReadOnlyList<Diagnostic> Diagnostics => _outcome.Diagnostics;

    public static DocumentSite Of(string document) => Sites.GetOrAdd(document, static document => new(document));

    /// <summary>A class for a collection takes part in what is generated.</summary>
    public static bool IsDeclaration(Fence fence) =>
        fence.Language == "csharp" && fence.Text.Contains("[ArticleCollection(", StringComparison.Ordinal);

    /// <summary>The app with one more source.</summary>
    public CSharpCompilation With(string source, OutputKind kind)
    {
        var options = (CSharpParseOptions)_outcome.Compilation.SyntaxTrees.First().Options;
        return _outcome.Compilation
            .AddSyntaxTrees(CSharpSyntaxTree.ParseText(source, options, "Sample.cs"),
                CSharpSyntaxTree.ParseText(Implicit.Context, options, "Context.cs"))
            .WithOptions(_outcome.Compilation.Options.WithOutputKind(kind));
    }

    [GeneratedRegex(@"^using [\w.]+;", RegexOptions.Multiline)]
    private static partial Regex Using();

    [GeneratedRegex("<BroadsheetNamespace>(.+)</BroadsheetNamespace>")]
    private static partial Regex OwnNamespace();

    [GeneratedRegex(@"^namespace (\S+);", RegexOptions.Multiline)]
    private static partial Regex Namespace();

    [GeneratedRegex(@"^using (\S+)\.Content;", RegexOptions.Multiline)]
    private static partial Regex ContentNamespace();
}
