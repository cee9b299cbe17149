using System.Text;

namespace Broadsheet.Generator.Tests.Reading.FrontMatter;

public class InvalidFrontMatterTests
{
    [Fact]
    public void The_second_of_two_keys_is_reported_and_the_first_counts()
    {
        var file = new FrontMatterText("---\ntitle: 하나\nauthor: {name: a, name: b}\ntitle: 둘\n---\n");

        Assert.Equal(["BSH0103 name", "BSH0103 title"], file.Diagnostics);
        Assert.Equal("하나", file.TextOf("title"));
    }

    [Theory]
    [InlineData("title: a\n<<: {b: c}\nlast: z", "BSH0106 <<")]
    [InlineData("title: a\n? [x, y]\n: z\nlast: z", "BSH0106 x, y")]
    [InlineData("title: a\n: z\nlast: z", "BSH0106 ")]
    [InlineData("title: !!int 3\nlast: z", "BSH0106 !!int 3")]
    [InlineData("title: !local x\nlast: z", "BSH0106 !local x")]
    public void What_is_not_supported_is_refused_and_the_rest_read(string yaml, string diagnostic)
    {
        var file = new FrontMatterText($"---\n{yaml}\n---\nbody");

        Assert.Equal([diagnostic], file.Diagnostics);
        Assert.Equal("z", file.TextOf("last"));
        Assert.Equal("body", file.Body);
    }

    [Theory]
    [InlineData("title: a\nb: *nowhere", "BSH0106 *nowhere")]
    [InlineData("title: a\nb: &self [*self]", "BSH0106 *self")]
    [InlineData("title: a\n--- b\n", "BSH0106 ---")]
    public void What_is_refused_for_good_ends_the_reading(string yaml, string diagnostic)
    {
        var file = new FrontMatterText($"---\n{yaml}\n---\nbody");

        Assert.Equal([diagnostic], file.Diagnostics);
        Assert.Equal("a", file.TextOf("title"));
        Assert.Equal("body", file.Body);
    }

    [Theory]
    [InlineData("title: a\nb: \"open\nc: d", "quotation mark")]
    [InlineData("title: a\nb: c: d", "put the value in quotes")]
    [InlineData("title: a\nb: @home", "put the value in quotes")]
    [InlineData("title: a\nb: [c, d", "']'")]
    [InlineData("title: a\nb: {c: d", "'}'")]
    [InlineData("title: a\nb:\n\tc: d", "indent with spaces")]
    [InlineData("title: a\nb: \"\\q\"", "backslash")]
    [InlineData("title: \"a\n\tb\"", "indent with spaces")]
    [InlineData("title: a\nno colon here\nb: c", "'key: value'")]
    [InlineData("title: a\n  b: c", "quotes")]
    public void An_error_tells_the_mend_and_keeps_what_stands_before_it(string yaml, string mend)
    {
        var file = new FrontMatterText($"---\n{yaml}\n---\n본문은 그대로다.");

        Assert.StartsWith("BSH0101 ", Assert.Single(file.Diagnostics));
        Assert.Contains(mend, file.Messages[0]);
        Assert.Equal("본문은 그대로다.", file.Body);
    }

    [Theory]
    [InlineData("&a: [x]")]
    [InlineData("!!seq [title: x]")]
    public void A_block_that_is_no_mapping_is_reported(string yaml)
    {
        var file = new FrontMatterText($"---\n{yaml}\n---\nbody");

        Assert.Single(file.Diagnostics);
        Assert.Equal("body", file.Body);
    }

    [Theory]
    [InlineData("title: a\0b\nlast: 끝", "\0")]
    [InlineData("title: a\u0007b\nlast: 끝", "\u0007")]
    [InlineData("title: a\u001Bb\nlast: 끝", "\u001B")]
    public void A_control_character_is_reported_and_hides_nothing_after_it(string yaml, string character)
    {
        var file = new FrontMatterText($"---\n{yaml}\n---\nbody");

        Assert.Equal(["BSH0101 " + character], file.Diagnostics);
        Assert.Equal("a\uFFFDb", file.TextOf("title"));
        Assert.Equal("끝", file.At(file["last"].Span));
    }

    [Fact]
    public void Half_a_character_is_reported_like_a_control_character()
    {
        var file = new FrontMatterText("---\ntitle: a\uD800b\n---\n");

        Assert.Equal(["BSH0101 \uD800"], file.Diagnostics);
        Assert.Equal("a\uFFFDb", file.TextOf("title"));
    }

    [Fact]
    public void An_escape_that_makes_half_a_character_is_reported()
    {
        var file = new FrontMatterText("---\ntitle: \"\\uD800\"\n---\n");

        Assert.Contains("this backslash escape is no character", Assert.Single(file.Messages));
    }

    [Fact]
    public void An_alias_bomb_is_refused()
    {
        var lines = Enumerable.Range(1, 9).Select(i => $"a{i}: &a{i} [{string.Join(", ", Enumerable.Repeat($"*a{i - 1}", 10))}]\n");
        var file = new FrontMatterText($"---\na0: &a0 [x, x, x, x, x, x, x, x, x, x]\n{string.Concat(lines)}---\nbody");

        Assert.StartsWith("BSH0106 *a", Assert.Single(file.Diagnostics));
        Assert.Contains("1000 values", file.Messages[0]);
        Assert.Equal("body", file.Body);
    }

    [Fact]
    public void A_ladder_of_aliases_does_not_nest_beyond_the_limit()
    {
        var lines = Enumerable.Range(1, 60).Select(i => $"a{i}: &a{i} [*a{i - 1}]\n");
        var file = new FrontMatterText($"---\na0: &a0 [x]\n{string.Concat(lines)}---\n");

        Assert.StartsWith("BSH0106 *a", Assert.Single(file.Diagnostics));
    }

    [Theory]
    [InlineData("[")]
    [InlineData("{a: ")]
    [InlineData("- ")]
    [InlineData("? ")]
    [InlineData("!!str ")]
    [InlineData("&a ")]
    [InlineData("\"")]
    [InlineData("*a ")]
    [InlineData("a: ")]
    [InlineData("a:\n ")]
    [InlineData("#")]
    [InlineData("%")]
    [InlineData("|\n")]
    [InlineData("\\")]
    public void Nothing_that_is_repeated_without_end_throws_or_hangs(string part)
    {
        // No time is asserted: a quadratic reader would take minutes for many of these.
        foreach (var lead in new[] { "title: ", "title:\n  ", "title: \"", "title: [" })
        {
            var text = new FrontMatterText($"---\n{lead}{new StringBuilder().Insert(0, part, 30_000)}\n---\nbody");
            Assert.All(text.Diagnostics, diagnostic => Assert.StartsWith("BSH01", diagnostic, StringComparison.Ordinal));
        }
    }

    [Fact]
    public void A_huge_text_is_read_whole()
    {
        var text = new string('가', 900_000);
        var file = new FrontMatterText($"---\ntitle: \"{text}\"\nlast: z\n---\n");

        Assert.Equal(text, file.TextOf("title"));
        Assert.Equal("z", file.At(file["last"].Span));
    }

    [Fact]
    public void No_scrap_of_yaml_throws()
    {
        string[] scraps =
            ["a", ":", " ", "\n", "\r\n", "\t", "-", "?", "[", "]", "{", "}", ",", "\"", "'", "|", ">", "&x", "*x", "!", "%", "#", "@",
                "\\", "한", "🚲", "\0", "\uD800", "---", "..."];
        var random = new Random(20241018);
        for (var round = 0; round < 20_000; round++)
        {
            var scrap = string.Concat(Enumerable.Range(0, random.Next(1, 14)).Select(_ => scraps[random.Next(scraps.Length)]));
            var file = new FrontMatterText($"---\nk: v\n{scrap}\n---\nbody");
            foreach (var entry in file.Entries)
                _ = file.At(entry.KeySpan) + file.At(entry.Value.Span);
            _ = file.Diagnostics;
        }
    }
}
