using System.Globalization;
using System.Runtime.CompilerServices;
using System.Text;
using Broadsheet.Generator.Host;
using Broadsheet.Generator.Model;
using Broadsheet.Generator.Pipeline;
using Broadsheet.Generator.Tests.Testing;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;

namespace Broadsheet.Generator.Tests.Pipeline;

/// <summary>Many new files are read on all processors before each is asked for; nobody but the clock can tell.</summary>
public sealed class ReadAheadTests
{
    private const int FileCount = 24;

    private static readonly SiteNames Names = SiteOf("notes");

    [Fact]
    public void Files_that_are_read_together_and_one_by_one_give_the_same_sources_and_messages()
    {
        var together = new GeneratorHost();
        var oneByOne = new GeneratorHost();
        for (var i = 0; i < FileCount; i++)
        {
            together.Article($"content/notes/note-{i}.md", Note(i));
            oneByOne.Article($"content/notes/note-{i}.md", Note(i));
            oneByOne.Run();
        }

        var (expected, actual) = (oneByOne.Run(), together.Run());

        Assert.Equal(expected.Sources, actual.Sources);
        Assert.Equal(FileCount, actual.Diagnostics.Count);
        Assert.Equal(Messages(expected), Messages(actual));
    }

    [Fact]
    public void Each_file_is_read_once()
    {
        var texts = Texts();

        Pass(texts.ConvertAll(Listed));

        Assert.All(texts, text => Assert.Equal(1, text.ReadCount));
    }

    [Fact]
    public void A_new_file_is_no_reason_to_read_the_others_again()
    {
        var texts = Texts();
        var files = texts.ConvertAll(Listed);
        Pass(files);

        ReadAhead.Read([.. files, Listed(new CountedText(FileCount))], Names, TestContext.Current.CancellationToken);

        Assert.All(texts, text => Assert.Equal(1, text.ReadCount));
    }

    [Fact]
    public void Files_whose_reading_depends_on_what_changed_are_read_anew()
    {
        var texts = Texts();
        var files = texts.ConvertAll(Listed);
        Pass(files);

        ReadAhead.Read([.. files], SiteOf("notes", "press"), TestContext.Current.CancellationToken);

        Assert.All(texts, text => Assert.Equal(2, text.ReadCount));
    }

    [Fact]
    public void What_was_read_for_another_site_is_not_handed_over()
    {
        var texts = Texts();
        var files = texts.ConvertAll(Listed);
        ReadAhead.Read([.. files], SiteOf("notes", "press"), TestContext.Current.CancellationToken);

        Pass(files);

        Assert.All(texts, text => Assert.Equal(2, text.ReadCount));
    }

    [Fact]
    public void What_was_read_ahead_is_no_part_of_what_a_file_is()
    {
        var text = new CountedText(1);
        var (one, other) = (Listed(text), Listed(text));

        one.ReadAhead(Names, TestContext.Current.CancellationToken);

        Assert.Equal(one, other);
        Assert.Equal(one.GetHashCode(), other.GetHashCode());
    }

    [Fact]
    public void A_cancelled_run_stops_reading()
    {
        using var cancellation = new CancellationTokenSource();
        cancellation.Cancel();

        Assert.ThrowsAny<OperationCanceledException>(() => ReadAhead.Read([.. Texts().Select(Listed)], Names, cancellation.Token));
    }

    [Fact]
    public void A_reading_is_kept_no_longer_than_until_it_is_handed_over()
    {
        var files = Texts().ConvertAll(Listed);

        var readings = Pass(files);
        GC.Collect();

        Assert.All(readings, static reading => Assert.False(reading.IsAlive));
        GC.KeepAlive(files);
    }

    private static string Note(int number) => $"---\nheadline: 항구 소식 {number}\nlevel: {number}\n---\n\nThe ferry no. {number}<blink>leaves.\n";

    private static SiteNames SiteOf(params string[] collections) => new([.. collections], [], [], []);

    private static List<CountedText> Texts() => [.. Enumerable.Range(0, FileCount).Select(static number => new CountedText(number))];

    private static HostFile Listed(CountedText text) =>
        new(new AdditionalArticle(text, new ArticleFile(text.Path, "content/notes" + text.Path, "notes", new ReadingOptions())), null);

    /// <summary>What a run of the compiler does with files that are new to it.</summary>
    [MethodImpl(MethodImplOptions.NoInlining)]
    private static List<WeakReference> Pass(List<HostFile> files)
    {
        ReadAhead.Read([.. files], Names, TestContext.Current.CancellationToken);
        return files.ConvertAll(file => new WeakReference(file.Read(Names, TestContext.Current.CancellationToken)[0]));
    }

    private static IEnumerable<string> Messages(GeneratorOutcome outcome) =>
        outcome.Diagnostics.Select(static diagnostic => diagnostic.ToString()).Order(StringComparer.Ordinal);

    private sealed class CountedText(int number) : AdditionalText
    {
        private int _readCount;

        public int ReadCount => _readCount;

        public override string Path { get; } = "/note-" + number.ToString(CultureInfo.InvariantCulture) + ".md";

        public override SourceText GetText(CancellationToken cancellationToken = default)
        {
            Interlocked.Increment(ref _readCount);
            return SourceText.From(Note(number), Encoding.UTF8);
        }
    }
}
