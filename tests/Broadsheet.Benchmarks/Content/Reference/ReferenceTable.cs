namespace Broadsheet.Benchmarks.Content.Reference;

/// <summary>
/// Compares the HTML of articles with what cmark-gfm makes of their files. Raw HTML is passed through by both, because sanitising has
/// nothing of its like there.
/// </summary>
internal static class ReferenceTable
{
    /// <summary>Tokens that are shown before the first that differs, and from it on.</summary>
    private const int Before = 2, From = 4;

    public static void Run(ContentFolder folder, IEnumerable<KeyValuePair<string, string>> properties, int samples)
    {
        if (CmarkGfm.FindVersion() is not { } version)
        {
            Console.WriteLine("\nNothing to compare with: the package cmark-gfm is not installed.");
            return;
        }

        var content = new CompiledContent(folder, [.. properties, new("BroadsheetRawHtml", "Allow")]);
        var articles = content.LoadArticles();
        var markdown = folder.Articles.Where(static file => file.Path.EndsWith(".md", StringComparison.Ordinal)).ToList();
        var compared = markdown.Where(file => articles.Contains(file.Path)).ToList();
        var differences = compared.AsParallel().AsOrdered().Select(file => Compare(file, articles[file.Path].First()))
            .OfType<string>().ToList();
        Console.WriteLine($"\n{version}\n");
        Console.WriteLine("| files | with an article | same HTML | another, undocumented |");
        Console.WriteLine("|---|---|---|---|");
        Console.WriteLine($"| {markdown.Count} | {compared.Count} | {compared.Count - differences.Count} | {differences.Count} |");
        foreach (var difference in Sample.Of(differences, samples))
            Console.WriteLine("\n" + difference);
        var named = content.Messages.Select(static message => message.Location.GetLineSpan().Path).ToHashSet(StringComparer.Ordinal);
        foreach (var file in markdown.Except(compared).Where(file => !named.Contains(file.Path)))
            Console.WriteLine($"\n{file.Name}\n  no article, and no message");
    }

    /// <summary>The first difference; null where there is none.</summary>
    private static string? Compare(ContentFile file, Article article)
    {
        var here = HtmlTokens.Of(article.Body.Html);
        var reference = HtmlTokens.Of(CmarkGfm.ToHtml(MarkdownBodyText.Of(file.GetText().ToString())));
        var there = WithoutHeadline(reference, here, article.Headline);
        if (LooseForms.AreAlike(here, there))
            return null;
        var at = here.Zip(there).TakeWhile(static pair => pair.First == pair.Second).Count();
        return $"{file.Name}\n  Broadsheet: {Shown(here, at)}\n  cmark-gfm:  {Shown(there, at)}";
    }

    /// <summary>A heading that begins the body is the headline, and no part of it.</summary>
    private static IReadOnlyList<string> WithoutHeadline(IReadOnlyList<string> there, IReadOnlyList<string> here, string headline)
    {
        var end = there.TakeWhile(static token => token != "</h1>").Count() + 1;
        if (there is not ["<h1>", ..] || there.Take(end).SequenceEqual(here.Take(end)))
            return there;
        var heading = string.Concat(there.Take(end).Where(static token => token[0] == HtmlTokens.TextMark));
        return Letters(heading) == Letters(headline) ? [.. there.Skip(end)] : there;
    }

    private static string Letters(string text) => string.Concat(text.Where(char.IsLetterOrDigit)).ToUpperInvariant();

    private static string Shown(IReadOnlyList<string> tokens, int at)
    {
        var shown = tokens.Skip(Math.Max(0, at - Before)).Take(Math.Min(at, Before) + From).Select(Shortened);
        return string.Join(' ', shown) + (at >= tokens.Count ? " (end)" : "");
    }

    private static string Shortened(string token) => token.Length <= 160 ? token : token[..100] + "…" + token[^50..];
}
