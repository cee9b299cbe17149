using Broadsheet.Generator.Diagnostics;
using Broadsheet.Generator.Reading.FrontMatter;

namespace Broadsheet.Generator.Tests.Reading.FrontMatter;

/// <summary>Heads of each format with characters taken out, added and changed: nothing throws, and every message has its place.</summary>
public class DamagedHeadTests
{
    private const string Signs = "\"'[]{}=.,#:\\\n\r\t +-_0x1eTZ;é봄\uD83D\uFFFF\0";

    [Theory]
    [InlineData("+++\na.b = \"x\\u00e9\"\nt = { n = 1, m = [1, 'y'] }\nd = 2024-05-01 09:31:24-04:00\n[[p]]\nk = \"\"\"\nl \\\n m\"\"\"\n[p.q]\nz = 0x1F\n+++\n본문\n")]
    [InlineData("{\n  \"title\": \"봄\",\n  \"author\": { \"name\": \"x\", \"url\": [1, null] },\n  \"draft\": false\n}\n본문\n")]
    [InlineData(";;;\n\"title\": \"봄\",\n\"tags\": [\"a\", \"b\"]\n;;;\n본문\n")]
    [InlineData("---\ntitle: \"봄\"\ndate: 2024-05-01 9:31:24 -4\nseries: [a, { name: b, part: 2 }]\nauthor: { name: x, url: y }\nlang: zh_cn\n---\n본문\n")]
    public void A_damaged_head_is_read_or_reported(string head)
    {
        var random = new Random(21);
        for (var i = 0; i < 4_000; i++)
        {
            var text = head;
            for (var edits = random.Next(1, 4); edits > 0; edits--)
                text = Damage(text, random);
            var file = new FrontMatterText(text);
            var found = new List<DiagnosticInfo>();
            _ = ArticleMetadata.From(file.Reading, new MetadataSettings("a.md", IsPage: false), found);

            Assert.InRange(file.Reading.BodyStart, 0, text.Length);
            Assert.All(file.Reading.Diagnostics.AsEnumerable().Concat(found), problem => file.At(problem.Span));
        }
    }

    private static string Damage(string text, Random random)
    {
        var at = random.Next(text.Length);
        return random.Next(3) switch
        {
            0 => text.Remove(at, 1),
            1 => text.Insert(at, Signs[random.Next(Signs.Length)].ToString()),
            _ => text.Remove(at, Math.Min(random.Next(1, 12), text.Length - at)),
        };
    }
}
