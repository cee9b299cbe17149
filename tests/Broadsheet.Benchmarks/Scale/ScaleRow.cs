using System.Globalization;
using System.Text;
using Broadsheet.Generator.Model;
using Broadsheet.Generator.Reading;
using Microsoft.CodeAnalysis.Text;

namespace Broadsheet.Benchmarks.Scale;

/// <summary>How many articles of what length.</summary>
/// <param name="Bytes">What each article has at least.</param>
internal sealed record ScaleRow(int Count, int Bytes)
{
    /// <summary>What fits into the literals of an assembly, and what does not: many, very many short ones, one very long one.</summary>
    public static IReadOnlyList<ScaleRow> All { get; } = [new(1_000, 4_000), new(10_000, 4_000), new(100_000, 300), new(1, 20_000_000)];

    /// <summary>Links as addresses, so that all do the same.</summary>
    public Corpus Corpus => new(seed: 1, Bytes, sentences: Bytes < 1_000 ? 2 : 5) { LinksByRoute = true };

    public string Title => string.Create(CultureInfo.InvariantCulture, $"{Count:N0} of {Bytes / 1000.0:#,0.#} KB");

    public static ScaleRow Parse(string text)
    {
        var numbers = text.Split('x');
        return new ScaleRow(int.Parse(numbers[0], CultureInfo.InvariantCulture), int.Parse(numbers[1], CultureInfo.InvariantCulture));
    }

    /// <summary>The print of all texts, as they are read from the files of a project one by one.</summary>
    public static long PrintOf(string folder)
    {
        var print = 0L;
        foreach (var path in Directory.GetFiles(Path.Combine(folder, Corpus.Folder)))
        {
            var slug = Path.GetFileNameWithoutExtension(path);
            var file = new ArticleFile(path, $"{Corpus.Folder}/{slug}.md", "news", new ReadingOptions());
            var article = ArticleFileReader.Read(file, SourceText.From(File.ReadAllText(path), Encoding.UTF8)).Articles.Single();
            print = unchecked(print + TextPrint.Of($"{slug}\n{article.Head.Headline}\n{article.BodyHtml}"));
        }

        return print;
    }
}
