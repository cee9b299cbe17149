using System.Collections.Immutable;
using System.IO.Compression;
using System.Reflection.Metadata;
using System.Text;
using Broadsheet.Generator.Foundation;
using Broadsheet.Generator.Packing;
using Broadsheet.Generator.Tests.Testing;
using Broadsheet.Generator.Writing;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;

namespace Broadsheet.Generator.Tests.Pipeline;

/// <summary>Many new sources are printed on all processors before the compiler asks for each; nobody but the clock can tell.</summary>
public sealed class PrintAheadTests
{
    private const int Many = 24;

    [Fact]
    public void Sources_that_are_printed_together_and_one_by_one_are_the_same()
    {
        var together = new GeneratorHost();
        var oneByOne = new GeneratorHost();
        for (var i = 0; i < Many; i++)
        {
            together.Article($"content/notes/note-{i}.md", Note(i));
            oneByOne.Article($"content/notes/note-{i}.md", Note(i));
            oneByOne.Run();
        }

        var (expected, actual) = (Texts(oneByOne.Run()), Texts(together.Run()));

        Assert.True(actual.Count >= Many);
        Assert.Equal(expected.Keys.Order(), actual.Keys.Order());
        Assert.All(actual, source =>
        {
            var (text, other) = (source.Value, expected[source.Key]);
            Assert.True(text.ContentEquals(other));
            Assert.Equal(other.Encoding, text.Encoding);
            Assert.Equal(Checksum(other), Checksum(text));
        });
    }

    [Fact]
    public void What_is_embedded_into_the_debug_information_is_the_source()
    {
        var host = new GeneratorHost();
        for (var i = 0; i < Many; i++)
            host.Article($"content/notes/note-{i}.md", Note(i));
        var compilation = host.Run().Compilation;
        var texts = compilation.SyntaxTrees.Where(static tree => tree.FilePath.Contains("note-", StringComparison.Ordinal)).ToDictionary(static tree => tree.FilePath, static tree => tree.GetText());
        using var image = new MemoryStream();
        using var symbols = new MemoryStream();

        compilation.Emit(image, symbols, embeddedTexts: texts.Select(static text => EmbeddedText.FromSource(text.Key, text.Value)), cancellationToken: TestContext.Current.CancellationToken);

        var embedded = EmbeddedSources(symbols.ToArray());
        Assert.Equal(Many, texts.Count);
        Assert.All(texts, text => Assert.Equal(text.Value.ToString(), embedded[text.Key]));
    }

    [Fact]
    public void Each_source_is_printed_once_and_only_handed_over_later()
    {
        var sources = Sources(Many);

        Pass(sources);
        var texts = sources.ConvertAll(Take);

        Assert.All(sources, static source => Assert.Equal(1, source.PrintCount));
        Assert.Equal(sources.ConvertAll(static source => (string?)source.Code), texts.ConvertAll(static text => text?.ToString()));
    }

    [Fact]
    public void A_new_source_is_no_reason_to_print_the_others_again()
    {
        var sources = Sources(Many);
        Pass(sources);
        sources.ForEach(static source => Take(source));

        Pass([.. sources, new CountedSource(Many)]);

        Assert.All(sources, static source => Assert.Equal(1, source.PrintCount));
        Assert.All(sources, static source => Assert.Null(Take(source)));
    }

    [Fact]
    public void Few_sources_are_left_to_who_asks_for_them()
    {
        var sources = Sources(3);

        Pass(sources);

        Assert.All(sources, static source => Assert.Equal(0, source.PrintCount));
        Assert.All(sources, static source => Assert.Null(Take(source)));
    }

    [Fact]
    public void A_cancelled_run_stops_printing()
    {
        using var cancellation = new CancellationTokenSource();
        cancellation.Cancel();

        Assert.ThrowsAny<OperationCanceledException>(() => PrintAhead.Print([.. Sources(Many)], static source => source.Print(), cancellation.Token));
    }

    private static string Note(int number) => $"---\nheadline: 항구 소식 {number} \U0001F6A2\n---\n\n연락선 {number}호가 아침에 떠났다. The ferry “no. {number}” left.\n";

    private static Dictionary<string, SourceText> Texts(GeneratorOutcome outcome) =>
        outcome.Compilation.SyntaxTrees.Where(static tree => tree.FilePath.Length > 0).ToDictionary(static tree => tree.FilePath, static tree => tree.GetText());

    private static string Checksum(SourceText text) => $"{text.ChecksumAlgorithm} {Convert.ToHexString(text.GetChecksum().AsSpan())}";

    private static List<CountedSource> Sources(int count) => [.. Enumerable.Range(0, count).Select(static number => new CountedSource(number))];

    private static void Pass(List<CountedSource> sources) =>
        Assert.True(PrintAhead.Print([.. sources], static source => source.Print(), TestContext.Current.CancellationToken));

    private static SourceText? Take(CountedSource source) => source.Printed.TryTake(default, out var text) ? text : null;

    private static Dictionary<string, string> EmbeddedSources(byte[] symbols)
    {
        var embeddedSource = new Guid("0E8A571B-6926-466E-B4AD-8AB04611F5FE");
        using var provider = MetadataReaderProvider.FromPortablePdbImage([.. symbols]);
        var reader = provider.GetMetadataReader();
        return reader.Documents
            .SelectMany(document => reader.GetCustomDebugInformation(document).Select(reader.GetCustomDebugInformation)
                .Where(information => reader.GetGuid(information.Kind) == embeddedSource)
                .Select(information => (Name: reader.GetString(reader.GetDocument(document).Name), Text: Inflated(reader.GetBlobBytes(information.Value)))))
            .ToDictionary(static source => source.Name, static source => source.Text);
    }

    /// <summary>Four bytes tell the length of what is compressed behind them; 0 that it is not.</summary>
    private static string Inflated(byte[] blob)
    {
        using var content = new MemoryStream(blob, 4, blob.Length - 4);
        using Stream source = BitConverter.ToInt32(blob) == 0 ? content : new DeflateStream(content, CompressionMode.Decompress);
        return new StreamReader(source, Encoding.UTF8).ReadToEnd();
    }

    private sealed class CountedSource(int number) : IPrintable
    {
        private int _printCount;

        public int PrintCount => _printCount;

        public string HintName => $"Note{number}.g.cs";

        public string Code => $"// 연락선 {number}\n";

        public Ahead<ValueTuple, SourceText> Printed { get; } = new();

        public SourceWriter Print()
        {
            Interlocked.Increment(ref _printCount);
            var writer = new SourceWriter();
            writer.WriteLine(Code.TrimEnd('\n'));
            return writer;
        }
    }
}
