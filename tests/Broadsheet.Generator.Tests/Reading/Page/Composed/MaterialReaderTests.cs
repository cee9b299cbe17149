using Broadsheet.Pages;

namespace Broadsheet.Generator.Tests.Reading.Page.Composed;

public sealed class MaterialReaderTests
{
    [Fact]
    public void An_item_has_its_parts_and_who_signs_it()
    {
        var items = ItemTextReader.Read("a.txt", """
            === news | ko | 지역
            H 둑길이 막힌다
            @ 문가온 | 기자 | gaon
            P 첫 문장이다.

            === column | en | Opinion
            @! Ann Lark | professor of law, Alder College
            P One.
            """);

        Assert.Equal(["news", "column"], items.Select(item => item.Kind));
        Assert.Equal([new ItemPart('H', "둑길이 막힌다"), new ItemPart('P', "첫 문장이다.")], items[0].Parts);
        Assert.Equal([new Signer(SignerKind.Reporter, "문가온", "기자", "gaon", "")], items[0].Signers);
        Assert.Equal([new Signer(SignerKind.Contributor, "Ann Lark", "professor of law", "", "Alder College")], items[1].Signers);
    }

    [Theory]
    [InlineData("P 첫 문장이다.", "items.txt(1)")]
    [InlineData("=== news | ko | 지역\nH 제목\nZ 무엇", "items.txt(3)")]
    [InlineData("=== poster | ko | 지역", "items.txt(1)")]
    [InlineData("=== news | ko | 지역\n@ | 기자 |", "items.txt(2)")]
    public void An_items_error_is_told_at_its_line(string text, string place)
    {
        var error = Assert.Throws<FormatException>(() => ItemTextReader.Read("items.txt", text));

        Assert.StartsWith(place, error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_form_of_two_lines_has_two()
    {
        var forms = FormTextReader.Read("forms.txt", "sign: {name} {post} ⏎ {mail}\nlead: [{place}] ");

        Assert.Equal(["{name} {post}", "{mail}"], forms[0].Lines);
        Assert.Equal("[{place}] ", forms[1].Form);
    }

    [Theory]
    [InlineData("folio: {page}\nhead: {text}", "forms.txt(2)")]
    [InlineData("sign: {nick} 기자", "forms.txt(1)")]
    public void A_forms_error_is_told_at_its_line(string text, string place)
    {
        var error = Assert.Throws<FormatException>(() => FormTextReader.Read("forms.txt", text));

        Assert.StartsWith(place, error.Message, StringComparison.Ordinal);
    }
}
