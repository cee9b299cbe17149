using System.Text;
using Broadsheet.Generator;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Text;

namespace Broadsheet.Benchmarks.Hostile;

/// <summary>Runs the whole generator over files, without compiling what it prints.</summary>
internal static class GeneratedSite
{
    private static readonly CSharpCompilation Empty = CSharpCompilation.Create("App");

    public static void Run(IEnumerable<KeyValuePair<string, string>> files)
    {
        var texts = files.Select(static file => new TextFile("/site/" + file.Key, file.Value)).ToList();
        GeneratorDriver driver = CSharpGeneratorDriver.Create(
            [new ArticleGenerator().AsSourceGenerator()], texts, optionsProvider: HostProject.Options());
        var result = driver.RunGenerators(Empty).GetRunResult().Results[0];
        if (result.Exception is { } exception)
            throw new InvalidOperationException("The generator threw.", exception);
        if (!texts.Exists(static text => text.IsRead))
            throw new InvalidOperationException("The generator took none of the files for an article.");
        // The build keeps messages in a set.
        new HashSet<Diagnostic>(result.Diagnostics).TrimExcess();
    }

    private sealed class TextFile(string path, string content) : AdditionalText
    {
        private readonly SourceText _text = SourceText.From(content, Encoding.UTF8);

        public override string Path => path;

        public bool IsRead { get; private set; }

        public override SourceText GetText(CancellationToken cancellationToken = default)
        {
            IsRead = true;
            return _text;
        }
    }
}
