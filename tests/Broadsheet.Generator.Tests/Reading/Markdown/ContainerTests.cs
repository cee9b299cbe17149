namespace Broadsheet.Generator.Tests.Reading.Markdown;

/// <summary>Containers between lines of colons.</summary>
public sealed class ContainerTests
{
    private static string Alert(string kind, string title, string html) =>
        $"<div class=\"markdown-alert markdown-alert-{kind}\" role=\"note\">\n<p class=\"markdown-alert-title\">{title}</p>\n{html}\n</div>";

    [Theory]
    [InlineData(":::note\n가\n:::", "note", "Note", "<p>가</p>")]
    [InlineData(":::tip[물때를 보라]\n\n가\n\n:::", "tip", "물때를 보라", "<p>가</p>")]
    [InlineData("::: warning 조심 <하라>\n가\n:::", "warning", "조심 &lt;하라&gt;", "<p>가</p>")]
    [InlineData(":::danger{icon=\"x\"}\n- 가\n:::", "danger", "Danger", "<ul>\n<li>가</li>\n</ul>")]
    [InlineData("::::info\n:::\n가\n::::", "info", "Info", "<p>:::\n가</p>")]
    [InlineData(":::caution\n## 소제목\n:::", "caution", "Caution", "<h2 id=\"소제목\">소제목</h2>")]
    public void A_container_called_like_an_alert_is_one(string markdown, string kind, string title, string html)
    {
        var text = new MarkdownText(markdown + "\n\n끝");

        Assert.Empty(text.Diagnostics);
        Assert.Equal(Alert(kind, title, html) + "\n<p>끝</p>", text.Html);
    }

    [Theory]
    [InlineData(":::details 더 보기\n가\n:::", "<details>\n<summary>더 보기</summary>\n<p>가</p>\n</details>")]
    [InlineData(":::steps\n1. 가\n:::", "<div class=\"steps\">\n<ol>\n<li>가</li>\n</ol>\n</div>")]
    [InlineData("::::tabs\n:::tab 하나\n가\n:::\n::::", "<div class=\"tabs\">\n<div class=\"tab\">\n<p>하나</p>\n<p>가</p>\n</div>\n</div>")]
    [InlineData("- 가\n\n  :::note\n  나\n  :::",
        "<ul>\n<li><p>가</p>\n<div class=\"markdown-alert markdown-alert-note\" role=\"note\">\n<p class=\"markdown-alert-title\">Note</p>\n<p>나</p>\n</div>\n</li>\n</ul>")]
    public void Any_other_container_has_its_name_for_a_class(string markdown, string html) =>
        Assert.Equal(html, new MarkdownText(markdown).Html);

    [Theory]
    [InlineData("시각 12:::30", "<p>시각 12:::30</p>")]
    [InlineData(":: note\n가", "<p>:: note\n가</p>")]
    [InlineData("`:::note`", "<p><code>:::note</code></p>")]
    [InlineData("    :::note", "<pre><code>:::note\n</code></pre>")]
    [InlineData("```\n:::note\n```", "<pre><code>:::note\n</code></pre>")]
    public void What_only_looks_like_a_container_stays(string markdown, string html) => Assert.Equal(html, new MarkdownText(markdown).Html);

    [Fact]
    public void A_container_that_is_not_closed_goes_on_to_the_end_and_is_reported()
    {
        var text = new MarkdownText("가\n\n:::note\n나");

        Assert.Equal(["BSH0307 :::"], text.Diagnostics);
        Assert.Equal("<p>가</p>\n" + Alert("note", "Note", "<p>나</p>"), text.Html);
    }

    [Fact]
    public void Directives_of_DocFX_are_left_out_and_what_is_between_them_stays()
    {
        var text = new MarkdownText("가\n\n:::zone pivot=\"linux\"\n\n나\n\n:::zone-end\n\n:::image source=\"a.png\" alt-text=\"둑\":::\n\n다");

        Assert.Equal("<p>가</p>\n<p>나</p>\n<p>다</p>", text.Html);
        Assert.StartsWith("BSH0306 :::zone pivot", Assert.Single(text.Diagnostics), StringComparison.Ordinal);
    }
}
