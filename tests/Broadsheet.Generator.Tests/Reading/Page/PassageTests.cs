using Broadsheet.Generator.Reading.Page.Passages;

namespace Broadsheet.Generator.Tests.Reading.Page;

public sealed class PassageTests
{
    [Fact]
    public void A_passage_is_read_once_for_as_long_as_its_text_stays()
    {
        var passage = new Passage(PassageKind.Text, "[가람=민서율 기자] 나루터가 다시 열렸다. /하진솔 기자", 0, 0);

        Assert.Same(passage.Dateline("host.example", out _), passage.Dateline("host.example", out var end));
        Assert.Same(passage.Signature("host.example", out _), passage.Signature("host.example", out var start));
        Assert.Equal("[가람=민서율 기자]", passage.Text[..end]);
        Assert.Equal("/하진솔 기자", passage.Text[start..]);
    }

    [Fact]
    public void A_passage_is_read_anew_with_another_text()
    {
        var passage = new Passage(PassageKind.Text, "[가람=민서율 기자] 나루터가 다시 열렸다. /하진솔 기자", 0, 0);
        Assert.NotNull(passage.Dateline(null, out _));
        Assert.NotNull(passage.Signature(null, out _));

        passage.Text = "나루터가 다시 열렸다.";

        Assert.Null(passage.Dateline(null, out _));
        Assert.Null(passage.Signature(null, out _));
    }
}
