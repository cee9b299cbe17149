using Broadsheet.Generator.Model;

namespace Broadsheet.Generator.Tests.Reading.Markdown;

/// <summary>Tags of other engines' templates.</summary>
public sealed class TemplateTagTests
{
    private static MarkdownText Read(string markdown) => new(markdown) { RawHtml = RawHtmlMode.Safe };

    [Theory]
    [InlineData("{{< figure src=\"a.png\" >}}\n\n글", "<p>글</p>", "{{< figure src=\"a.png\" >}}")]
    [InlineData("{{< note >}}\n글 *강조*\n{{< /note >}}", "<p>글 <em>강조</em></p>", "{{< note >}}")]
    [InlineData("{{% my_note %}}\n\n글\n\n{{% /my_note %}}", "<p>글</p>", "{{% my_note %}}")]
    [InlineData("{% include nav.html %}\n\n글", "<p>글</p>", "{% include nav.html %}")]
    [InlineData("글 {{ site.name }} 글", "<p>글 {{ site.name }} 글</p>", "{{ site.name }}")]
    [InlineData("<%= render 'x' %>\n\n글", "<p>글</p>", "<%= render 'x' %>")]
    [InlineData("import Tabs from '@theme/Tabs';\nimport './x.css';\n\n글", "<p>글</p>", "import Tabs from '@theme/Tabs';")]
    [InlineData("export const x = 1;\n\n글", "<p>글</p>", "export const x = 1;")]
    [InlineData("- {{< x >}}\n- 글", "<ul>\n<li></li>\n<li>글</li>\n</ul>", "{{< x >}}")]
    public void A_line_of_tags_is_left_out_and_a_tag_in_a_sentence_stays(string markdown, string html, string tag)
    {
        var text = Read(markdown);

        Assert.Equal(html, text.Html);
        Assert.Equal(["BSH0306 " + tag], text.Diagnostics);
    }

    [Fact]
    public void One_message_of_a_file_tells_how_many_more_there_are()
    {
        var diagnostic = Assert.Single(Read("{{< a >}}\n\n글 {{ b }}\n\n{% c %}\n").Reading.Diagnostics.AsEnumerable());

        Assert.StartsWith("'{{< a >}}' is a template tag of another engine, and 2 more are in this file; ",
            diagnostic.ToDiagnostic().GetMessage(null), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("`{{ x }}` 글", "<p><code>{{ x }}</code> 글</p>")]
    [InlineData("```\n{{< x >}}\n```", "<pre><code>{{&lt; x &gt;}}\n</code></pre>")]
    [InlineData("import는 들여온다는 뜻이다.", "<p>import는 들여온다는 뜻이다.</p>")]
    [InlineData("import duties rose", "<p>import duties rose</p>")]
    [InlineData("집합 {{1}, {2}}", "<p>집합 {{1}, {2}}</p>")]
    [InlineData("100%} {%", "<p>100%} {%</p>")]
    public void What_is_no_tag_stays_without_a_message(string markdown, string html)
    {
        var text = Read(markdown);

        Assert.Equal(html, text.Html);
        Assert.Empty(text.Diagnostics);
    }

    [Fact]
    public void No_tag_is_in_a_summary() =>
        Assert.Equal("물때가 바뀐다.", Read("{{< hero >}}\n\n물때가 바뀐다.").Article.Lead?.Sentences);

    [Fact]
    public void Tags_without_end_are_read_in_time() =>
        Assert.NotNull(Read(string.Concat(Enumerable.Repeat("{{ a ", 40_000)) + string.Concat(Enumerable.Repeat("{% b %} ",
            20_000))).Html);
}
