using System.Text;
using Broadsheet.Formats;

namespace Broadsheet.Tests.Formats;

public sealed class PlainTextTests
{
    private static string Written(Article article) => Articles.Written(output => PlainText.Write(output, article));

    [Fact]
    public void An_article_is_read_from_top_to_bottom() => Assert.Equal(
        """
        Transport
        Night ferry to run all week
        Last boat at half past midnight
        Tickets stay at four dollars

        Nora Whitfield, Iris Cho

        HARBOR CITY (HNA) — The ferry sails from the pier, later.

        The ferry at dawn. Iris Cho

        The port and the desk

        © 2026 Harbor Courier

        """,
        Written(Articles.Ferry));

    [Fact]
    public void What_is_not_known_leaves_no_gap()
    {
        Assert.Equal("Boats at rest. A gull.\n", Written(Articles.Untitled));
        Assert.Equal("", Written(Articles.Nothing));
    }

    [Fact]
    public void No_line_is_wrapped()
    {
        var text = string.Concat(Enumerable.Repeat("낱말 ", 5000)).Trim();
        Assert.Equal(text + "\n", Written(new NewsArticle { Body = ArticleBody.FromHtml($"<p>{text}</p>") }));
    }

    [Fact]
    public void A_stream_gets_the_same_bytes()
    {
        using var stream = new MemoryStream();
        PlainText.Write(stream, Articles.Korean);
        Assert.Equal(Written(Articles.Korean), Encoding.UTF8.GetString(stream.ToArray()));
    }
}
