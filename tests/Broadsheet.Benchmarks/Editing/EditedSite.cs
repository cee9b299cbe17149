using System.Globalization;
using System.Text;
using Broadsheet.Generator;
using Broadsheet.Generator.Packing;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Text;

namespace Broadsheet.Benchmarks.Editing;

/// <summary>
/// A project of N articles and a newspaper page in an editor: the driver is kept from run to run, and each change is told to it as editors
/// do.
/// </summary>
internal sealed class EditedSite
{
    /// <summary>A program that looks nothing up.</summary>
    public const string Plain = "System.Console.WriteLine(App.Content.News.All.Count);";

    /// <summary>A program with look-ups that the generator intercepts.</summary>
    public const string LookingUp =
        """System.Console.WriteLine(App.Content.News.Get("story-00001").Headline + App.Content.News.Get("story-00002").Headline);""";

    private const string Typed = "\n\nTyped: ";

    private readonly List<AdditionalText> _texts;
    private readonly Corpus _corpus = new(seed: 1);
    private HashSet<object> _sources = [];
    private CSharpCompilation _compilation;
    private GeneratorDriver _driver;

    public EditedSite(int count, string program, bool tracksSteps)
    {
        _texts = [.. Enumerable.Range(0, count).Select(i => new OpenFile(Name(i), _corpus.Article(i, count)))];
        _texts.Add(new OpenFile("/site/content/press/2026-01-02.txt", _corpus.Page(items: 10)));
        _compilation = CSharpCompilation.Create(
            "App",
            [Parse(program, "Program.cs"), Parse("", "Typed.cs")],
            HostProject.References,
            new CSharpCompilationOptions(OutputKind.ConsoleApplication));
        var limits = tracksSteps ? new BatchLimits(MostAlone: 8, FilesPerSource: 4) : new BatchLimits();
        _driver = CSharpGeneratorDriver.Create(
            [new ArticleGenerator { Limits = limits }.AsSourceGenerator()],
            _texts,
            HostProject.ParseOptions,
            HostProject.Options(),
            new GeneratorDriverOptions(IncrementalGeneratorOutputKind.None, tracksSteps));
        RunGenerator();
    }

    /// <summary>The article that changes.</summary>
    public string Middle => Name((_texts.Count - 1) / 2);

    public string Page { get; } = "/site/content/press/2026-01-02.txt";

    /// <summary>How many sources the last run printed.</summary>
    public int EmittedAnew { get; private set; }

    public int Sources => _sources.Count;

    public GeneratorRunResult RunGenerator()
    {
        RunDriver();
        return Count();
    }

    /// <summary>The run alone, without looking at what came of it.</summary>
    public void RunDriver() => _driver = _driver.RunGenerators(_compilation);

    public GeneratorRunResult Count()
    {
        var result = _driver.GetRunResult().Results[0];
        var sources = result.GeneratedSources.Select(static source => source.SourceText).ToHashSet<object>(
            ReferenceEqualityComparer.Instance);
        EmittedAnew = sources.Count(source => !_sources.Contains(source));
        _sources = sources;
        return result;
    }

    /// <summary>Types <paramref name="text"/> at the end of a file, in place of what was typed there before.</summary>
    public void Append(string path, string text) =>
        Replace(path, old => old[..(old.IndexOf(Typed, StringComparison.Ordinal) is >= 0 and var end ? end : old.Length)] + Typed + text);

    /// <summary>Writes another headline into the front matter of a file.</summary>
    public void Rename(string path, string headline) => Replace(path, old =>
    {
        var begin = old.IndexOf("headline: ", StringComparison.Ordinal) + "headline: ".Length;
        return string.Concat(old.AsSpan(0, begin), headline, old.AsSpan(old.IndexOf('\n', begin)));
    });

    public void Add(int number)
    {
        var added = new OpenFile(
            string.Create(CultureInfo.InvariantCulture, $"/site/content/news/added-{number:D5}.md"), _corpus.Article(number, _texts.Count));
        _texts.Add(added);
        _driver = _driver.AddAdditionalTexts([added]);
    }

    /// <summary>Deletes one of the articles, which others link to where it is one of the first hundred.</summary>
    public void Delete(int number)
    {
        var at = (number + (_texts.Count / 2)) % (_texts.Count - 1);
        _driver = _driver.RemoveAdditionalTexts([_texts[at]]);
        _texts.RemoveAt(at);
    }

    /// <summary>Types into a C# file.</summary>
    public void Type(int number)
    {
        var old = _compilation.SyntaxTrees[1];
        _compilation = _compilation.ReplaceSyntaxTree(
            old, Parse(string.Create(CultureInfo.InvariantCulture, $"class Typed {{ int Number => {number}; }}"), old.FilePath));
    }

    private void Replace(string path, Func<string, string> change)
    {
        var at = _texts.FindIndex(text => text.Path == path);
        var edited = new OpenFile(path, change(_texts[at].GetText()!.ToString()));
        _driver = _driver.ReplaceAdditionalText(_texts[at], edited);
        _texts[at] = edited;
    }

    private static string Name(int number) => string.Create(CultureInfo.InvariantCulture, $"/site/content/news/story-{number:D5}.md");

    private static SyntaxTree Parse(string text, string path) =>
        CSharpSyntaxTree.ParseText(text, HostProject.ParseOptions, "/site/" + path, Encoding.UTF8);

    private sealed class OpenFile(string path, string content) : AdditionalText
    {
        private readonly SourceText _text = SourceText.From(content, Encoding.UTF8);

        public override string Path => path;

        public override SourceText? GetText(CancellationToken cancellationToken = default) => _text;
    }
}
