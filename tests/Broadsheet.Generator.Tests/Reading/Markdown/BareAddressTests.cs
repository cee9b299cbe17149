namespace Broadsheet.Generator.Tests.Reading.Markdown;

/// <summary>Addresses that stand bare in the text, as cmark-gfm links them (GitHub Flavored Markdown 0.29, section 6.9).</summary>
public class BareAddressTests
{
    [Theory]
    [InlineData("http://localhost:5000/a")]
    [InlineData("http://localhost")]
    [InlineData("http://192.0.2.7:8080/경로?q=1#끝")]
    [InlineData("https://a.example/(x)")]
    [InlineData("https://a.example/?x=1&y=2")]
    [InlineData("HTTPS://A.EXAMPLE/B")]
    [InlineData("ftp://a.example")]
    [InlineData("https://한글.example/a_b_c")]
    [InlineData("https://a.example/a*b~c")]
    public void A_URL_is_a_link(string url) => Assert.Contains($">{url.Replace("&", "&amp;")}</a> 다음", Html($"앞 {url} 다음"));

    [Theory]
    [InlineData("https://a.example/?x=1&amp;y", "https://a.example/?x=1&amp;amp;y", "")]
    [InlineData("https://a.example/?x=1&y&amp;", "https://a.example/?x=1&amp;y", "&amp;")]
    [InlineData("https://a.example/x;", "https://a.example/x", ";")]
    [InlineData("https://a.example/x).", "https://a.example/x", ").")]
    [InlineData("https://a.example/(x))", "https://a.example/(x)", ")")]
    [InlineData("https://a.example/x\"", "https://a.example/x", "&quot;")]
    [InlineData("https://a.example/x?!", "https://a.example/x", "?!")]
    [InlineData("https://a.example<b", "https://a.example", "&lt;b")]
    [InlineData("https://a.example에서", "https://a.example", "에서")]
    [InlineData("http://localhost:5000에서", "http://localhost:5000", "에서")]
    public void A_URL_ends_before_what_belongs_to_the_sentence(string text, string shown, string rest) =>
        Assert.Equal($"<p><a href=\"{shown}\">{shown}</a>{rest}</p>", Html(text));

    [Theory]
    [InlineData("http://")]
    [InlineData("http://-")]
    [InlineData("http://a_b.example")]
    [InlineData("http://a.b_c")]
    [InlineData("http://[::1]/x")]
    [InlineData("xhttp://a.example")]
    [InlineData("www.")]
    [InlineData("awww.a.example")]
    [InlineData("`http://a.example`")]
    [InlineData("[http://a.example")]
    public void What_is_no_URL_is_text(string text) => Assert.DoesNotContain("<a ", Html(text));

    [Theory]
    [InlineData("**https://a.example**에서", "<strong><a href=\"https://a.example\">https://a.example</a></strong>에서")]
    [InlineData("~~https://a.example/b_c~~은", "<del><a href=\"https://a.example/b_c\">https://a.example/b_c</a></del>은")]
    [InlineData("주소:https://a.example", "주소:<a href=\"https://a.example\">https://a.example</a>")]
    [InlineData("\"https://a.example\"", "&quot;<a href=\"https://a.example\">https://a.example</a>&quot;")]
    [InlineData("(www.a.example)", "(<a href=\"http://www.a.example\">www.a.example</a>)")]
    [InlineData("www.a.example:80/x.", "<a href=\"http://www.a.example:80/x\">www.a.example:80/x</a>.")]
    [InlineData("[a][b] https://a.example", "[a][b] <a href=\"https://a.example\">https://a.example</a>")]
    [InlineData("[a][] [b] desk@a.example", "[a][] [b] <a href=\"mailto:desk@a.example\">desk@a.example</a>")]
    public void Signs_around_an_address_stay_what_they_are(string markdown, string html) => Assert.Equal($"<p>{html}</p>", Html(markdown));

    [Theory]
    [InlineData("checkout@v4.1.2")]
    [InlineData("node@20.11")]
    [InlineData("user@host")]
    [InlineData("a@b.c_")]
    [InlineData("a@b.c-")]
    [InlineData("root@192.0.2.7")]
    [InlineData("a@b..kr")]
    [InlineData("@a.kr")]
    [InlineData("서은재@a.kr")]
    public void What_is_no_mail_address_is_text(string text) => Assert.Equal($"<p>{text}</p>", Html(text));

    [Theory]
    [InlineData("desk@a.example.", "<a href=\"mailto:desk@a.example\">desk@a.example</a>.")]
    [InlineData("(desk@a.example)", "(<a href=\"mailto:desk@a.example\">desk@a.example</a>)")]
    [InlineData("desk@a.example로", "<a href=\"mailto:desk@a.example\">desk@a.example</a>로")]
    [InlineData("*desk+news@a.example*", "<em><a href=\"mailto:desk+news@a.example\">desk+news@a.example</a></em>")]
    [InlineData("a@b.kr@c.kr", "a@<a href=\"mailto:b.kr@c.kr\">b.kr@c.kr</a>")]
    public void A_mail_address_is_a_link(string markdown, string html) => Assert.Equal($"<p>{html}</p>", Html(markdown));

    private static string Html(string markdown) => new MarkdownText("---\ntitle: T\n---\n" + markdown).Html;
}
