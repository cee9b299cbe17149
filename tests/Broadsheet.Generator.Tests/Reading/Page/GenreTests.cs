using Broadsheet.Generator.Model;
using Broadsheet.Generator.Reading.Page;
using Broadsheet.Generator.Reading.Page.Genres;

namespace Broadsheet.Generator.Tests.Reading.Page;

public class GenreTests
{
    // The generator's own enumeration is internal, and a theory is public: its names stand for it.
    [Theory]
    [InlineData("[사설]", "Opinion")]
    [InlineData("사설", "Opinion")]
    [InlineData("[기고]", "Opinion")]
    [InlineData("<시론>", "Opinion")]
    [InlineData("동백칼럼", "Opinion")]
    [InlineData("Editorial", "Opinion")]
    [InlineData("OPINION", "Opinion")]
    [InlineData("부고", "Obituary")]
    [InlineData("Obituaries", "Obituary")]
    [InlineData("인사", "Notice")]
    [InlineData("■ 인사", "Notice")]
    [InlineData("알림", "Notice")]
    [InlineData("Appointments", "Notice")]
    [InlineData("바로잡습니다", "Correction")]
    [InlineData("정정보도", "Correction")]
    [InlineData("Correction", "Correction")]
    [InlineData("[인터뷰]", "Interview")]
    [InlineData("일문일답", "Interview")]
    [InlineData("[단신]", "Brief")]
    [InlineData("News briefs", "Brief")]
    public void A_label_names_the_genre(string label, string genre) => Assert.Equal(genre, GenreLabel.Of(label)?.ToString());

    [Theory]
    [InlineData("다리 공사 마무리")]
    [InlineData("인사말 하는 군수")]
    [InlineData("교통사고")]
    [InlineData("Correctional officers strike")]
    public void An_ordinary_headline_names_none(string line) => Assert.Null(GenreLabel.Of(line));

    [Theory]
    [InlineData("교열부장", "Opinion")]
    [InlineData("기자", "News")]
    public void The_head_of_a_desk_writes_a_column_under_its_name(string role, string genre)
    {
        var item = Pages.ReadOne($"돋보기\n\n비 오는 날의 나루터\n\n비가 오면 나루터는 조용하다. 나는 우산을 접고 배를 기다린다.\n\n한지우 {role} jw@host.example");
        Assert.Equal("돋보기", item.Kicker);
        Assert.Equal(genre, item.Genre.ToString());
    }

    [Fact]
    public void A_headline_may_end_with_a_denied_verb()
    {
        var item = Pages.ReadOne("나룻배 훔친 30대, 2심도 “빌렸다” 안 통해\n\n나룻배를 훔친 30대가 2심에서도 벌금형을 받았다.\n\n한지우 기자");
        Assert.Equal("나룻배 훔친 30대, 2심도 “빌렸다” 안 통해", item.Headline);
    }

    [Fact]
    public void An_advertisement_between_two_paragraphs_does_not_close_the_article()
    {
        var items = Pages.Read("""
            다리 공사 마무리

            두 마을을 잇는 다리 공사가 끝났다.

            동백가구 봄맞이 세일

            전 품목 30% 할인

            문의 061-000-1234

            영업시간 오전 10시~오후 8시

            군은 다음 달 개통식을 연다고 밝혔다.

            /한지우 기자
            """).Items;
        Assert.Equal([Genre.News, Genre.Advertisement], items.Select(item => item.Genre));
        Assert.Equal(2, items[0].Blocks.Count);
        Assert.Equal("동백가구 봄맞이 세일", items[1].Headline);
    }

    [Fact]
    public void A_quoted_title_a_caption_and_a_credit_are_a_photo()
    {
        var photo = Pages.ReadOne("“물살을 가른다”\n\n16일 영산강에서 조정 선수들이 훈련을 하고 있다. 사진=오세라 기자");
        Assert.Equal(Genre.Photo, photo.Genre);
        Assert.Equal(BylineCredit.Photo, Assert.Single(photo.Bylines).Credit);
        Assert.Equal(
            "<figure><figcaption>16일 영산강에서 조정 선수들이 훈련을 하고 있다.</figcaption></figure>",
            PageHtml.Write(photo));
    }

    [Fact]
    public void Entries_below_a_heading_are_briefs()
    {
        var item = Pages.ReadOne("마을 소식\n\n▲ 동구, 주말 텃밭 분양\n▲ 서구, 무료 법률상담 운영\n▲ 남구, 어르신 한글교실 개강");
        Assert.Equal(Genre.Brief, item.Genre);
        Assert.Equal(3, item.Blocks.Count);
        Assert.Equal("<ul>\n<li>동구, 주말 텃밭 분양</li>\n<li>서구, 무료 법률상담 운영</li>\n<li>남구, 어르신 한글교실 개강</li>\n</ul>", PageHtml.Write(item));
    }

    [Fact]
    public void Html_is_escaped_and_printed_emphasis_is_strong()
    {
        var item = Pages.ReadOne("다리 <공사> 마무리\n\n다리를 지나는 <script>차</script>는 하루 **2천 대** & 그 이상이라고 한다.\n\n/한지우 기자");
        Assert.Equal("<p>다리를 지나는 &lt;script&gt;차&lt;/script&gt;는 하루 <strong>2천 대</strong> &amp; 그 이상이라고 한다.</p>", PageHtml.Write(item));
    }

    [Theory]
    [InlineData("그물 손질 한창\n\n17일 누리포 선창에서 주민들이 그물을 손질하고 있다. 조업은 다음 주에 시작한다. /한지우 기자 jw@host.example", "Photo", "Photo")]
    [InlineData("그물값 오름세\n\n그물값이 봄부터 오르고 있다. 군은 17일 대책을 내놓았다. /한지우 기자 jw@host.example", "News", "Text")]
    public void A_scene_of_a_day_with_a_name_at_its_end_is_a_photo(string page, string genre, string credit)
    {
        var item = Pages.ReadOne(page);
        Assert.Equal((genre, credit), (item.Genre.ToString(), Assert.Single(item.Bylines).Credit.ToString()));
    }

    [Theory]
    [InlineData("NOTICE OF SALE\n\nNotice is hereby given that the canal office will sell three barges on Monday.", "Notice")]
    [InlineData("나룻배 매각\n\n하늬군은 나룻배 세 척을 다음과 같이 공고합니다.", "Notice")]
    [InlineData(
        "Ida Frost, 84, kept the lamps of Elm Hill\n\nIda M. Frost, who lit the lamps of Elm Hill by hand, died Sunday. She leaves a sister.",
        "Obituary")]
    [InlineData("Ida Frost lights the lamps\n\nIda Frost, 84, lit the lamps on Sunday where a keeper died in spring.", "News")]
    [InlineData("한지우 전 조합장\n\n한지우 전 조합장이 3일 별세했다. 향년 84세.", "Obituary")]
    [InlineData("한지우 조합장 취임\n\n한지우 조합장이 3일 취임했다.", "News")]
    public void The_words_of_a_lead_tell_the_genre(string page, string genre) => Assert.Equal(genre, Pages.ReadOne(page).Genre.ToString());
}
