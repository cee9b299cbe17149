using System.Buffers;
using System.Text;

namespace Broadsheet.Tests;

public sealed class ArticleBodyTests
{
    [Fact]
    public void Html_is_the_very_string()
    {
        var html = string.Concat("<p>", "a</p>");
        Assert.Same(html, ArticleBody.FromHtml(html).Html);
        Assert.Same(html, new NewsArticle("", html).Body.Html);
    }

    [Fact]
    public void A_body_as_a_string_is_its_HTML() => Assert.Equal("<p>항구 &amp; quay</p>", $"{ArticleBody.FromHtml("<p>항구 &amp; quay</p>")}");

    [Fact]
    public void A_body_is_never_made_of_null() => Assert.Throws<ArgumentNullException>(() => ArticleBody.FromHtml(null!));

    [Fact]
    public void Text_has_a_blank_line_between_blocks_and_none_for_blocks_without_text() =>
        Assert.Equal("제목\n\na\nb\n\n끝", ArticleBody.FromHtml("<h2>제목</h2><ul><li>a</li><li>b</li></ul><hr><!-- x --><p>끝</p>").Text);

    [Fact]
    public void Headings_tell_level_id_and_text()
    {
        var body = ArticleBody.FromHtml("<h2 class='x' id=\"a&amp;b\">One <em>two</em></h2><p>x</p><h3 ID=three>Three</h3><h2>No id</h2>");
        Assert.Equal([new Heading(2, "a&b", "One two"), new Heading(3, "three", "Three"), new Heading(2, null, "No id")], body.Headings);
    }

    [Fact]
    public void An_empty_body_measures_nothing()
    {
        var body = ArticleBody.FromHtml("");
        Assert.Empty(body.Blocks);
        Assert.Empty(body.Headings);
        Assert.Equal(("", 0, 0, TimeSpan.Zero), (body.Text, body.WordCount, body.CharacterCount, body.ReadingTime));
    }

    [Fact]
    public void Words_hold_a_letter_or_digit_and_characters_are_counted_without_blanks()
    {
        var body = ArticleBody.FromHtml("<p>광주시가 — 3월 2일, “open” &amp; 😀 한다.</p>");
        Assert.Equal(5, body.WordCount);
        Assert.Equal(4 + 1 + 2 + 3 + 6 + 1 + 1 + 3, body.CharacterCount);
    }

    [Theory]
    [InlineData(1, 0, 1)]
    [InlineData(500, 0, 1)]
    [InlineData(501, 0, 2)]
    [InlineData(0, 1, 1)]
    [InlineData(0, 265, 1)]
    [InlineData(0, 266, 2)]
    [InlineData(250, 132, 1)]
    [InlineData(250, 133, 2)]
    [InlineData(2600, 0, 6)]
    public void Reading_time_is_rounded_up_to_whole_minutes(int syllables, int words, int minutes)
    {
        var english = string.Concat(Enumerable.Repeat("word, ", words));
        var korean = string.Concat(Enumerable.Repeat("가나다라마 ", syllables / 5)) + new string('가', syllables % 5);
        Assert.Equal(TimeSpan.FromMinutes(minutes), ArticleBody.FromHtml($"<p>{english}{korean}</p>").ReadingTime);
    }

    [Fact]
    public void A_word_with_Hangul_is_read_by_its_syllables_alone()
    {
        var text = string.Concat(Enumerable.Repeat("AI가 ", 500));
        Assert.Equal(TimeSpan.FromMinutes(1), ArticleBody.FromHtml($"<p>{text}</p>").ReadingTime);
    }

    [Theory]
    [InlineData("")]
    [InlineData("<p>ASCII only</p>")]
    [InlineData("<p>한글과 English, 그리고 😀 &amp; “따옴표”</p>")]
    public void Html_is_written_as_UTF8(string html)
    {
        var writer = new ArrayBufferWriter<byte>();
        ArticleBody.FromHtml(html).WriteHtml(writer);
        Assert.Equal(Encoding.UTF8.GetBytes(html), writer.WrittenSpan.ToArray());
    }

    [Fact]
    public void No_character_is_cut_at_the_end_of_a_buffer()
    {
        var random = new Random(7);
        var html = string.Concat(Enumerable.Range(0, 5_000).Select(_ => random.Next(4) switch { 0 => "a", 1 => "é", 2 => "한", _ => "😀" }));
        var writer = new StingyWriter(random);
        ArticleBody.FromHtml(html).WriteHtml(writer);
        Assert.Equal(Encoding.UTF8.GetBytes(html), writer.Written);
    }

    [Fact]
    public void Half_a_surrogate_pair_is_written_as_the_replacement_character()
    {
        var writer = new ArrayBufferWriter<byte>();
        ArticleBody.FromHtml("a\uD83Db\uD83D").WriteHtml(writer);
        Assert.Equal("a\uFFFDb\uFFFD", Encoding.UTF8.GetString(writer.WrittenSpan));
    }

    [Fact]
    public void Writing_allocates_nothing_but_what_the_writer_does()
    {
        var body = ArticleBody.FromHtml("<p>" + new string('한', 100_000) + "</p>");
        var writer = new ArrayBufferWriter<byte>(1_000_000);
        Assert.Equal(0, Allocation.Of(() =>
        {
            writer.ResetWrittenCount();
            body.WriteHtml(writer);
        }));
    }

    /// <summary>Lends exactly what is asked for or a few bytes more, as the rest of a pipe's segment may be.</summary>
    private sealed class StingyWriter(Random random) : IBufferWriter<byte>
    {
        private byte[] _buffer = [];

        public List<byte> Written { get; } = [];

        public void Advance(int count) => Written.AddRange(_buffer.AsSpan(0, count));

        public Memory<byte> GetMemory(int sizeHint = 0) => _buffer = new byte[Math.Max(1, sizeHint) + random.Next(4)];

        public Span<byte> GetSpan(int sizeHint = 0) => GetMemory(sizeHint).Span;
    }
}
