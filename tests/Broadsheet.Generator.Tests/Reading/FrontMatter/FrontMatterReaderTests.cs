using Broadsheet.Generator.Diagnostics;
using Broadsheet.Generator.Model;

namespace Broadsheet.Generator.Tests.Reading.FrontMatter;

public class FrontMatterReaderTests
{
    [Theory]
    [InlineData("\n")]
    [InlineData("\r\n")]
    [InlineData("\r")]
    public void Every_place_is_right_at_every_line_end(string lineEnd)
    {
        var file = new FrontMatterText(string.Join(lineEnd,
            "---", "# 편집국 메모", "제목: \"첫눈, 예년보다 \\\"열흘\\\" 일찍\"", "emoji: 🚲 자전거 🚲", "tags: [눈, '겨울 나기', snow]", "authors:",
            "  - name: 한서윤", "    role: 기자", "  - name: 오도현", "summary: >-", "  첫 줄과", "  둘째 줄", "", "last: 끝", "---", "본문"));

        Assert.Empty(file.Diagnostics);
        Assert.Equal("본문", file.Body);
        Assert.Equal(
            ["제목", "emoji", "tags", "authors", "summary", "last"], file.Entries.AsEnumerable().Select(entry => file.At(entry.KeySpan)));
        Assert.Equal("\"첫눈, 예년보다 \\\"열흘\\\" 일찍\"", file.At(file["제목"].Span));
        Assert.Equal("첫눈, 예년보다 \"열흘\" 일찍", file.TextOf("제목"));
        Assert.Equal("🚲 자전거 🚲", file.At(file["emoji"].Span));
        Assert.Equal("눈, '겨울 나기', snow", file.At(file["tags"].Span));
        Assert.Equal(["눈", "'겨울 나기'", "snow"], ((FrontMatterList)file["tags"]).Items.AsEnumerable().Select(item => file.At(item.Span)));
        Assert.Equal(string.Join(lineEnd, "name: 한서윤", "    role: 기자", "  - name: 오도현"), file.At(file["authors"].Span));
        Assert.Equal(string.Join(lineEnd, ">-", "  첫 줄과", "  둘째 줄"), file.At(file["summary"].Span));
        Assert.Equal("첫 줄과 둘째 줄", file.TextOf("summary"));
        Assert.Equal("끝", file.At(file["last"].Span));
    }

    [Fact]
    public void A_byte_order_mark_may_stand_before_the_opening_line()
    {
        var file = new FrontMatterText("\uFEFF---\ntitle: 새 다리\n---\nbody");

        Assert.Equal("새 다리", file.At(file["title"].Span));
        Assert.Equal("body", file.Body);
    }

    [Fact]
    public void Tabs_around_a_value_are_no_part_of_it()
    {
        var file = new FrontMatterText("---\ntitle:\t새 다리\t# 확인\nslug: \tnew-bridge\t\n---\n");

        Assert.Equal("새 다리", file.At(file["title"].Span));
        Assert.Equal("new-bridge", file.At(file["slug"].Span));
    }

    [Theory]
    [InlineData("---  \ntitle: x\n---\t\nbody", "body")]
    [InlineData("---\ntitle: x\n...\nbody", "body")]
    [InlineData("---\ntitle: x\n---", "")]
    [InlineData("---\n---\nbody", "body")]
    [InlineData("---\n# nothing yet\n\n---\nbody", "body")]
    [InlineData("---\n\"quoted key\": x\n---\nbody", "body")]
    [InlineData("---\n{ title: x }\n---\nbody", "body")]
    public void The_block_ends_at_its_closing_line(string source, string body)
    {
        var file = new FrontMatterText(source);

        Assert.Empty(file.Diagnostics);
        Assert.Equal(body, file.Body);
    }

    [Theory]
    [InlineData("no front matter\n---\ntitle: x\n---\n")]
    [InlineData("    ---\n    title: x\n    ---\n")]
    [InlineData("----\nTitle of a heading\n---\n")]
    [InlineData("---\n새 도서관이 다음 달 문을 연다.\n---\n둘째 기사")]
    [InlineData("---\nThe mayor said: no.\n---\nSecond article")]
    [InlineData("---\n\nJust a rule above")]
    [InlineData("---\n- 첫째\n---\n")]
    [InlineData("")]
    public void What_does_not_begin_with_a_key_is_no_front_matter(string source)
    {
        var file = new FrontMatterText(source);

        Assert.Empty(file.Entries);
        Assert.Empty(file.Diagnostics);
        Assert.Equal(source, file.Body);
    }

    [Fact]
    public void A_block_that_nothing_closes_is_reported_and_its_text_kept()
    {
        var file = new FrontMatterText("\uFEFF---\ntitle: x\n\n본문");

        Assert.Equal(["BSH0101 ---"], file.Diagnostics);
        Assert.Equal("title: x\n\n본문", file.Body);
        Assert.Empty(file.Entries);
    }

    [Fact]
    public void Quotes_tell_a_text_from_a_plain_value()
    {
        var file = new FrontMatterText("---\na: 3\nb: \"3\"\nc: !!str 3\nd: !<tag:yaml.org,2002:str> 3\ne:\n---\n");

        Assert.Equal(
            [true, false, false, false, true], file.Entries.AsEnumerable().Select(entry => ((FrontMatterScalar)entry.Value).IsPlain));
        Assert.Equal("3", file.At(file["c"].Span));
        Assert.Equal("3", file.At(file["d"].Span));
        Assert.Equal("", file.At(file["e"].Span));
    }

    [Fact]
    public void Texts_are_composed()
    {
        var file = new FrontMatterText("---\n\u1112\u1161\u11AB: cafe\u0301 \u1100\u1173\u11AF\n---\n");

        Assert.Equal("café 글", file.TextOf("한"));
    }

    [Fact]
    public void An_alias_stands_for_the_anchored_value_at_its_own_place()
    {
        var file = new FrontMatterText("---\na: &x [하나, 둘]\nb: *x\nc: &y 셋\nd: *y\n---\n");

        Assert.Empty(file.Diagnostics);
        Assert.Equal(2, ((FrontMatterList)file["b"]).Items.Count);
        Assert.Equal("*x", file.At(file["b"].Span));
        Assert.Equal("셋", file.At(file["c"].Span));
        Assert.Equal("셋", file.TextOf("d"));
    }
}
