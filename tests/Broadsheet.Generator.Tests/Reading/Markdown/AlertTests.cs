namespace Broadsheet.Generator.Tests.Reading.Markdown;

public class AlertTests
{
    [Theory]
    [InlineData("NOTE", "note", "Note")]
    [InlineData("TIP", "tip", "Tip")]
    [InlineData("IMPORTANT", "important", "Important")]
    [InlineData("WARNING", "warning", "Warning")]
    [InlineData("Caution", "caution", "Caution")]
    public void A_quotation_marked_so_is_an_alert(string mark, string kind, string title) =>
        Assert.Equal(
            $"<div class=\"markdown-alert markdown-alert-{kind}\" role=\"note\">\n<p class=\"markdown-alert-title\">{title}</p>\n<p>밀물 때는 <em>선착장</em>이 닫힌다.</p>\n</div>\n<p>끝</p>",
            new MarkdownText($"> [!{mark}]  \n> 밀물 때는 *선착장*이 닫힌다.\n\n끝").Html);

    [Theory]
    [InlineData("> [!NOTE]\r\n>\r\n> 가\r\n> - 나", "<p>가</p>\n<ul>\n<li>나</li>\n</ul>")]
    [InlineData(">[!note]\nlazy", "<p>lazy</p>")]
    [InlineData("> [!NOTE]\n> - 나", "<ul>\n<li>나</li>\n</ul>")]
    [InlineData("> [!NOTE]\n> [!TIP]\n> 가", "<p>[!TIP]\n가</p>")]
    [InlineData("> [!NOTE]\n> > 가", "<blockquote>\n<p>가</p>\n</blockquote>")]
    [InlineData("> [!NOTE]\n> ![부두](a.jpg)\n\n[!note]: /x", "<figure><img src=\"a.jpg\" alt=\"부두\"></figure>")]
    public void An_alert_holds_what_a_quotation_does(string markdown, string html)
    {
        var whole = new MarkdownText(markdown).Html;

        Assert.Equal(
            $"<div class=\"markdown-alert markdown-alert-note\" role=\"note\">\n<p class=\"markdown-alert-title\">Note</p>\n{html}\n</div>",
            whole);
    }

    [Theory]
    [InlineData("> [!NOTE] 물때를 보라\n> 가", "note", "물때를 보라")]
    [InlineData("> [!tip]- 접힌 <것>\n> 가", "tip", "접힌 &lt;것&gt;")]
    [InlineData("> [!DANGER]\n> 가", "danger", "Danger")]
    public void An_alert_may_have_a_title_of_its_own_and_a_kind_of_another_engine(string markdown, string kind, string title) =>
        Assert.Equal(
            $"<div class=\"markdown-alert markdown-alert-{kind}\" role=\"note\">\n<p class=\"markdown-alert-title\">{title}</p>\n<p>가</p>\n</div>",
            new MarkdownText(markdown).Html);

    [Theory]
    [InlineData("> [!NOTE]")]
    [InlineData("> \\[!NOTE]\n> 가")]
    [InlineData("> [!PIER]\n> 가")]
    [InlineData("> **[!NOTE]**\n> 가")]
    [InlineData("> 가\n> [!NOTE]\n> 나")]
    [InlineData("> # 가\n> [!NOTE]\n> 나")]
    [InlineData("> > [!NOTE]\n> > 가")]
    [InlineData("- > [!NOTE]\n  > 가")]
    public void Any_other_quotation_stays_one(string markdown)
    {
        var html = new MarkdownText(markdown).Html;

        Assert.Contains("<blockquote>", html, StringComparison.Ordinal);
        Assert.DoesNotContain("markdown-alert", html, StringComparison.Ordinal);
    }
}
