using Broadsheet.Generator.Reading.Page;
using Broadsheet.Generator.Reading.Page.Passages;

namespace Broadsheet.Generator.Tests.Reading.Page.Labelled;

public class LabelledPageTests
{
    [Fact]
    public void Wrapped_heads_are_each_one_and_stacked_decks_stay_apart()
    {
        var item = LabelledPages.ReadOne("""
            K 포구 이야기
            H 등대지기 마지막 밤
            h 불은 꺼지지 않았다
            D 서른 해 지킨 언덕
            D 새 등대는 스스로
            d 불을 켠다
            P 언덕 위 등대에 사람이 없어졌다.
            """);

        Assert.Equal("포구 이야기", item.Kicker);
        Assert.Equal("등대지기 마지막 밤 불은 꺼지지 않았다", item.Headline);
        Assert.Equal(["서른 해 지킨 언덕", "새 등대는 스스로 불을 켠다"], item.Decks);
    }

    [Theory]
    [InlineData("Y 한지우 기자 jiwoo@cove.example", "한지우|기자|jiwoo@cove.example||Text")]
    [InlineData("Y By Ada Lind\ny and Ned Orr\ny STAFF WRITERS", "Ada Lind|STAFF WRITER|||Text; Ned Orr|STAFF WRITER|||Text")]
    [InlineData("Y 한지우 기자\nY jiwoo@cove.example", "한지우|기자|jiwoo@cove.example||Text")]
    [InlineData("Y jiwoo@cove.example", "jiwoo@cove.example||jiwoo@cove.example||Text")]
    [InlineData("Y 물미 | 한지우 기자 jiwoo@", "한지우|기자|jiwoo@||Text")]
    [InlineData("Y 인터뷰 한지우 기자", "한지우|기자|||Text")]
    [InlineData("Y ■ ADA LIND", "ADA LIND||||Text")]
    [InlineData("Y Compiled by Ada Lind from police logs", "Ada Lind||||Text")]
    [InlineData("Y Ada Lind, Elm Hill", "Ada Lind||||Text")]
    [InlineData("Y 나루보존회 회장 한지우", "한지우|나루보존회 회장|||Text")]
    [InlineData("Y 한지우 나루초 교사", "한지우|나루초 교사|||Text")]
    [InlineData("Y 한지우 목사\ny 언덕교회", "한지우|목사||언덕교회|Text")]
    [InlineData("Y 공원녹지과", "공원녹지과||||Text")]
    public void Whatever_is_known_to_be_a_signature_names_someone(string signature, string people) =>
        Assert.Equal(people, Pages.Credits(LabelledPages.ReadOne("H 다리 놓였다\nP 다리가 놓였다.\n" + signature).Bylines));

    [Fact]
    public void A_note_on_the_author_stays_a_text_of_the_article()
    {
        var item = LabelledPages.ReadOne("""
            H The last ferry
            Y By Ada Lind
            P The ferry left at nine.
            Y Ada Lind farms in Elm Hill. Write to her at the
            y Tribune office.
            """);

        Assert.Equal("Ada Lind||||Text", Pages.Credits(item.Bylines));
        Assert.Equal("Ada Lind farms in Elm Hill. Write to her at the Tribune office.", item.Blocks[^1].Text);
    }

    [Fact]
    public void A_sentence_goes_on_behind_a_caption_and_a_quotation_set_into_it()
    {
        var item = LabelledPages.ReadOne("""
            H 다리 놓였다
            P 주민들은 새 다리를 건너며 손을

            C 한 주민이 다리를 건너고 있다. 한지우 기자

            p 흔들었다. 다리는 여섯 해 만에 다시
            Q “물이 길을 끊었다”
            p 놓였다.
            Y 한지우 기자
            """);

        Assert.Equal(
            [
                "Paragraph: 주민들은 새 다리를 건너며 손을 흔들었다. 다리는 여섯 해 만에 다시 놓였다.",
                "Figure: 한 주민이 다리를 건너고 있다. [한지우 기자]",
                "Quote: “물이 길을 끊었다”",
            ],
            LabelledPages.Blocks(item));
    }

    [Fact]
    public void A_piece_of_a_number_alone_on_its_line_belongs_to_its_number()
    {
        var item = LabelledPages.ReadOne("H 알림\nP 문의는 043-000-3\n\np 100\n\nP 다음 달에 다시 알린다.");

        Assert.Equal("문의는 043-000-3100", item.Blocks[0].Text);
    }

    [Theory]
    [InlineData("한 주민이 그물을 깁고 있다. 물미군 제공", "물미군 제공")]
    [InlineData("한 주민이 그물을 깁고 있다. /사진=물미군 제공", "/사진=물미군 제공")]
    [InlineData("▲ 그물을 깁는 주민 /한지우기자 jiwoo@", "/한지우기자 jiwoo@")]
    [InlineData("한 주민이 그물을 깁고 있다. ⓒ뉴시스", "ⓒ뉴시스")]
    [InlineData("A man mends his net on Monday. (AP Photo/Ada Lind)", "(AP Photo/Ada Lind)")]
    [InlineData("A man mends his net on Monday. photo by Ada Lind", "photo by Ada Lind")]
    [InlineData("A man mends his net on Monday. ADA LIND / THE TRIBUNE", "ADA LIND / THE TRIBUNE")]
    public void What_follows_a_caption_is_its_credit(string caption, string credit)
    {
        var item = LabelledPages.ReadOne($"H 그물\nC {caption}\nP 그물을 깁는 철이다.\nY 오세라 기자");

        var figure = Assert.Single(item.Blocks, block => block.Kind == PageBlockKind.Figure);
        Assert.Equal(credit, figure.Credit);
    }

    [Fact]
    public void A_photo_is_signed_by_its_credit_and_a_picture_of_an_article_is_not_its_author()
    {
        var photo = Assert.Single(LabelledPages.Read("=== Photo\nH 첫눈\nC 첫눈이 내리고 있다.\nY 한지우 기자").Items);
        var article = LabelledPages.ReadOne("H 첫눈\nP 첫눈이 왔다.\nC 첫눈이 내리고 있다.\nY 한지우 기자\nP 눈은 그쳤다.\nY 오세라 기자");

        Assert.Equal((Genre.Photo, "한지우|기자|||Photo"), (photo.Genre, Pages.Credits(photo.Bylines)));
        Assert.Equal("오세라|기자|||Text", Pages.Credits(article.Bylines));
        Assert.Equal("한지우 기자", article.Blocks[1].Credit);
    }

    [Fact]
    public void Entries_lose_their_mark_whichever_it_is_and_keep_their_number()
    {
        var item = LabelledPages.ReadOne("H 읍면 단신\nE ▨ 물미도서관이 문을 연다.\nE ∼ 나루초가 쉰다.\nE 3. 세 번째 소식이다.");

        Assert.Equal(
            ["ListItem: 물미도서관이 문을 연다.", "ListItem: 나루초가 쉰다.", "ListItem: 3. 세 번째 소식이다."], LabelledPages.Blocks(item));
    }

    [Fact]
    public void Rows_keep_their_lines_and_cells_that_print_parts_are_a_table()
    {
        var item = LabelledPages.ReadOne("""
            H 파고
            R 남해 0.5∼1.5
            R 3 서해
            P 물결은 잔잔하겠다.
            R 순위 | 팀 | 승점
            R 1 | 나루 | 17
            """);

        Assert.Equal(
            "<p>남해 0.5∼1.5<br>\n3 서해</p>\n<p>물결은 잔잔하겠다.</p>\n<table>\n<tbody>\n<tr>\n<td>순위</td>\n<td>팀</td>\n<td>승점</td>\n</tr>\n"
                + "<tr>\n<td>1</td>\n<td>나루</td>\n<td>17</td>\n</tr>\n</tbody>\n</table>",
            PageHtml.Write(item));
    }

    [Fact]
    public void A_quotation_is_a_block_quote() =>
        Assert.Contains(
            "<blockquote>\n<p>“A bus that comes.”</p>\n</blockquote>",
            PageHtml.Write(LabelledPages.ReadOne("H Bus\nP The bus is late.\nQ “A bus that comes.”")), StringComparison.Ordinal);

    [Theory]
    [InlineData("P HARBORVIEW, AFP: The ferry left at nine.", "HARBORVIEW", "AFP", "The ferry left at nine.")]
    [InlineData("P HARBORVIEW--The ferry left at nine.", "HARBORVIEW", null, "The ferry left at nine.")]
    [InlineData("Y ADA LIND-ORR HARBORVIEW: The ferry left at nine, an hour late and full.", "HARBORVIEW", null, "The ferry left at nine, an hour late and full.")]
    [InlineData("H 다리 끊겨 [물미=나루일보] 다리가 끊겨 주민들이 먼 길을 돌아 다닌다.", "물미", "나루일보", "다리가 끊겨 주민들이 먼 길을 돌아 다닌다.")]
    public void A_dateline_opens_the_first_paragraph_also_on_a_line_of_the_head(string line, string place, string? agency, string text)
    {
        var item = LabelledPages.ReadOne(line.StartsWith('H') ? line : "H Ferry\n" + line);

        Assert.Equal((place, agency, text), (item.Dateline?.Place, item.Dateline?.Agency, Assert.Single(item.Blocks).Text));
    }

    [Theory]
    [InlineData("다리가 놓였다. /물미=한지우기자 jiwoo@cove.example", "한지우|기자|jiwoo@cove.example||Text")]
    [InlineData("다리가 놓였다.한지우기자jiwoo@cove.example", "한지우|기자|jiwoo@cove.example||Text")]
    [InlineData("다리가 놓였다. ▶7면에 계속 /한지우·오세라기자", "한지우|기자|||Text; 오세라|기자|||Text")]
    [InlineData("다리가 놓였다. /한지우(물미군 나루면)", "한지우|물미군 나루면|||Text")]
    [InlineData("The bridge is open. – ADA LIND", "ADA LIND||||Text")]
    public void Who_signs_at_the_end_of_the_last_sentence_is_its_author(string text, string people)
    {
        var reading = LabelledPages.Read("=== News\nH 다리\nP " + text);

        Assert.Equal(people, Pages.Credits(Assert.Single(reading.Items).Bylines));
        Assert.Matches(@"^(다리가 놓였다\.|The bridge is open\.)$", reading.Items[0].Blocks[0].Text);
    }

    [Fact]
    public void Furniture_and_tails_are_told_and_a_copyright_line_is_its_items()
    {
        var reading = LabelledPages.Read("X 나루일보 7\n=== News\nH 다리\nP 다리가 놓였다.\nT ⓒ 나루일보, 무단 전재 및 재배포 금지\nX 8");

        Assert.Equal(["나루일보 7", "8"], reading.Tails.Select(tail => tail.Text));
        Assert.Equal("ⓒ 나루일보, 무단 전재 및 재배포 금지", Assert.Single(reading.Items).CopyrightNotice);
    }

    [Theory]
    [InlineData("=== Advertisement\nH 나루 꽃집\nA ☎ 043-000-3100\nA 꽃 배달", Genre.Advertisement)]
    [InlineData("=== Notice\nH 파고\nR 남해 0.5\nR 서해 1.0", Genre.Notice)]
    [InlineData("=== Brief\nH 읍면 단신\nE ◇ 물미도서관이 문을 연다.\nE ◇ 나루초가 쉰다.", Genre.Brief)]
    [InlineData("=== Interview\nH 등대지기\nP 그를 만났다.\nP ― 언제 왔나.\nP “오래 됐다.”\nP ― 언제 가나.\nP “안 간다.”", Genre.Interview)]
    [InlineData("=== Opinion\nH Slow down\nP The hill is steep.\nP Drive slowly.\nY Ada Lind, Ridge Road", Genre.Opinion)]
    public void The_genre_is_told_by_what_an_item_is_made_of(string page, Genre genre) =>
        Assert.Equal(genre, Assert.Single(LabelledPages.Read(page).Items).Genre);
}
