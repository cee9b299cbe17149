using Broadsheet.Generator.Model;
using Broadsheet.Generator.Reading.Page;

namespace Broadsheet.Generator.Tests.Reading.Page;

public class BylineReaderTests
{
    /// <param name="credits">Of each person: name, role, address as printed, affiliation, credit.</param>
    [Theory]
    [InlineData("/박진표 기자 lucky@host.kr", "박진표|기자|lucky@host.kr||Text")]
    [InlineData("/이수빈 기자 sb@", "이수빈|기자|sb@||Text")]
    [InlineData("/이수빈 기자sb@", "이수빈|기자|sb@||Text")]
    [InlineData("/이수빈기자 sb@host.co.kr", "이수빈|기자|sb@host.co.kr||Text")]
    [InlineData("/이수빈 기자", "이수빈|기자|||Text")]
    [InlineData("이수빈 기자 sb@host.co.kr", "이수빈|기자|sb@host.co.kr||Text")]
    [InlineData("이수빈 기자", "이수빈|기자|||Text")]
    [InlineData("김동진·박세준 기자 x@host.kr", "김동진|기자|x@host.kr||Text; 박세준|기자|x@host.kr||Text")]
    [InlineData("김동진, 박세준 기자 x@host.kr", "김동진|기자|x@host.kr||Text; 박세준|기자|x@host.kr||Text")]
    [InlineData("김동진 기자·박세준 기자", "김동진|기자|||Text; 박세준|기자|||Text")]
    [InlineData("/김동진 기자 a@host.kr 박세준 기자 b@host.kr", "김동진|기자|a@host.kr||Text; 박세준|기자|b@host.kr||Text")]
    [InlineData("글/한지우 기자 · 사진/오세라 기자", "한지우|기자|||Text; 오세라|기자|||Photo")]
    [InlineData("글=한지우 기자 사진=오세라 기자", "한지우|기자|||Text; 오세라|기자|||Photo")]
    [InlineData("글·사진=한지우 기자 jw@host.kr", "한지우|기자|jw@host.kr||Both")]
    [InlineData("글·사진/한지우 기자", "한지우|기자|||Both")]
    [InlineData("글·사진 한지우 기자", "한지우|기자|||Both")]
    [InlineData("사진=오세라 기자", "오세라|기자|||Photo")]
    [InlineData("/사진=오세라 기자", "오세라|기자|||Photo")]
    [InlineData("<사진=오세라 기자>", "오세라|기자|||Photo")]
    [InlineData("(사진=연합뉴스)", "연합뉴스||||Photo")]
    [InlineData("[사진=뉴시스]", "뉴시스||||Photo")]
    [InlineData("사진제공=광주시", "광주시||||Photo")]
    [InlineData("사진 제공=한빛미술관", "한빛미술관||||Photo")]
    [InlineData("<한빛미술관 제공>", "한빛미술관||||Photo")]
    [InlineData("/광주시 제공", "광주시||||Photo")]
    [InlineData("순천/양선아 기자 sa@host.kr", "양선아|기자|sa@host.kr||Text")]
    [InlineData("순천=양선아 기자", "양선아|기자|||Text")]
    [InlineData("/순천=양선아 기자 sa@host.kr", "양선아|기자|sa@host.kr||Text")]
    [InlineData("나주/문태호 기자", "문태호|기자|||Text")]
    [InlineData("[도쿄=정다은 특파원]", "정다은|특파원|||Text")]
    [InlineData("/도쿄=정다은 특파원", "정다은|특파원|||Text")]
    [InlineData("/연합뉴스", "연합뉴스||||Text")]
    [InlineData("연합뉴스", "연합뉴스||||Text")]
    [InlineData("/뉴시스", "뉴시스||||Text")]
    [InlineData("/뉴스1", "뉴스1||||Text")]
    [InlineData("[연합뉴스]", "연합뉴스||||Text")]
    [InlineData("/AP=연합뉴스", "AP||||Text; 연합뉴스||||Text")]
    [InlineData("/AP 연합뉴스", "AP||||Text; 연합뉴스||||Text")]
    [InlineData("AFP/연합뉴스", "AFP||||Text; 연합뉴스||||Text")]
    [InlineData("/로이터=뉴시스", "로이터||||Text; 뉴시스||||Text")]
    [InlineData("/남궁민수 기자 ng@host.kr", "남궁민수|기자|ng@host.kr||Text")]
    [InlineData("/황보관 선임기자", "황보관|선임기자|||Text")]
    [InlineData("/제갈윤 수습기자", "제갈윤|수습기자|||Text")]
    [InlineData("/선우진 인턴기자", "선우진|인턴기자|||Text")]
    [InlineData("/독고영 객원기자", "독고영|객원기자|||Text")]
    [InlineData("/사공정 의학전문기자 med@host.kr", "사공정|의학전문기자|med@host.kr||Text")]
    [InlineData("/서문탁 논설위원", "서문탁|논설위원|||Text")]
    [InlineData("김훈 논설위원", "김훈|논설위원|||Text")]
    [InlineData("/강민 사진기자", "강민|사진기자|||Photo")]
    [InlineData("/박진표 사회부장", "박진표|사회부장|||Text")]
    [InlineData("/박진표 정치부 기자", "박진표|정치부 기자|||Text")]
    [InlineData("/박진표 선임 기자", "박진표|선임 기자|||Text")]
    [InlineData("/뉴시스 한지우 기자", "한지우|기자||뉴시스|Text")]
    [InlineData("/마이클 브라운 기자", "마이클 브라운|기자|||Text")]
    [InlineData("/Michael Brown 기자 mb@host.com", "Michael Brown|기자|mb@host.com||Text")]
    [InlineData("박진표 편집국장", "박진표|편집국장|||Text")]
    [InlineData("최은서 시민기자", "최은서|시민기자|||Text")]
    [InlineData("/최은서 명예기자", "최은서|명예기자|||Text")]
    [InlineData("이도연 베이징 특파원", "이도연|베이징 특파원|||Text")]
    [InlineData("/이도연 워싱턴특파원", "이도연|워싱턴특파원|||Text")]
    [InlineData("/박진표 기자 lucky@host.", "박진표|기자|lucky@host.||Text")]
    [InlineData("/박진표 기자(lucky@host.kr)", "박진표|기자|lucky@host.kr||Text")]
    [InlineData("/박진표 기자 <lucky@host.kr>", "박진표|기자|lucky@host.kr||Text")]
    [InlineData("박진표 기자 l.u_c-k@host.co.kr", "박진표|기자|l.u_c-k@host.co.kr||Text")]
    [InlineData("[한지우 기자]", "한지우|기자|||Text")]
    [InlineData("(한지우 기자)", "한지우|기자|||Text")]
    [InlineData("=한지우 기자", "한지우|기자|||Text")]
    [InlineData("▲한지우 기자", "한지우|기자|||Text")]
    [InlineData("/무안=임동현 기자 dh@host.kr", "임동현|기자|dh@host.kr||Text")]
    [InlineData("광주=한지우·오세라 기자", "한지우|기자|||Text; 오세라|기자|||Text")]
    [InlineData("/한지우 통신원", "한지우|통신원|||Text")]
    [InlineData("전남취재본부=한지우 기자", "한지우|기자|||Text")]
    [InlineData("By Jane Doe", "Jane Doe||||Text")]
    [InlineData("By Jane Doe and John Smith", "Jane Doe||||Text; John Smith||||Text")]
    [InlineData("By Jane Doe and John Smith, Staff Writers", "Jane Doe|Staff Writers|||Text; John Smith|Staff Writers|||Text")]
    [InlineData("BY JANE DOE", "JANE DOE||||Text")]
    [InlineData("By Jane Doe, Staff Writer", "Jane Doe|Staff Writer|||Text")]
    [InlineData("By Maria de la Cruz", "Maria de la Cruz||||Text")]
    [InlineData("By J.D. O'Brien", "J.D. O'Brien||||Text")]
    [InlineData("By Jane Doe | Staff Writer", "Jane Doe|Staff Writer|||Text")]
    [InlineData("By Jane Doe jdoe@host.com", "Jane Doe||jdoe@host.com||Text")]
    [InlineData("By Kim Min-ji, Korea Herald", "Kim Min-ji|Korea Herald|||Text")]
    [InlineData("By Jane Doe, John Smith and Ann Lee", "Jane Doe||||Text; John Smith||||Text; Ann Lee||||Text")]
    [InlineData("By Jane Doe, The Associated Press", "Jane Doe|The Associated Press|||Text")]
    [InlineData("— Jane Doe", "Jane Doe||||Text")]
    [InlineData("-- Jane Doe", "Jane Doe||||Text")]
    [InlineData("— Jane Doe, Reuters", "Jane Doe|Reuters|||Text")]
    [InlineData("(AP Photo/Lee Jin-man)", "Lee Jin-man|||AP|Photo")]
    [InlineData("AP Photo/Lee Jin-man", "Lee Jin-man|||AP|Photo")]
    [InlineData("(Photo by Jane Doe)", "Jane Doe||||Photo")]
    [InlineData("Photo by Jane Doe", "Jane Doe||||Photo")]
    [InlineData("Photo: Jane Doe", "Jane Doe||||Photo")]
    [InlineData("Photo courtesy of the City Museum", "the City Museum||||Photo")]
    [InlineData("REUTERS/Kim Hong-Ji", "Kim Hong-Ji|||Reuters|Photo")]
    [InlineData("Jane Doe/Getty Images", "Jane Doe|||Getty Images|Photo")]
    [InlineData("(Jane Doe / Staff)", "Jane Doe|||Staff|Photo")]
    [InlineData("Reporting by Jane Doe; Editing by John Smith", "Jane Doe||||Text; John Smith||||Text")]
    [InlineData("한지우 <전남대 교수>", "한지우|교수||전남대|Text")]
    [InlineData("한지우·시인", "한지우|시인|||Text")]
    [InlineData("/한지우 변호사", "한지우|변호사|||Text")]
    [InlineData("한지우 전남대 교수", "한지우|교수||전남대|Text")]
    public void A_line_that_is_a_byline_names_its_people(string line, string credits)
    {
        var byline = BylineReader.Read(line, emailDomain: null);
        Assert.NotNull(byline);
        Assert.Equal(credits, Pages.Credits(byline.People));
    }

    [Theory]
    [InlineData("/박진표 기자 lucky@host.kr", "박진표|기자|lucky@host.kr||Text")]
    [InlineData("/이수빈 기자 sb@", "이수빈|기자|sb@||Text")]
    [InlineData("/이수빈 기자sb@", "이수빈|기자|sb@||Text")]
    [InlineData("/이수빈기자 sb@host.co.kr", "이수빈|기자|sb@host.co.kr||Text")]
    [InlineData("/이수빈 기자", "이수빈|기자|||Text")]
    [InlineData("이수빈 기자 sb@host.co.kr", "이수빈|기자|sb@host.co.kr||Text")]
    [InlineData("이수빈 기자", "이수빈|기자|||Text")]
    [InlineData("김동진·박세준 기자 x@host.kr", "김동진|기자|x@host.kr||Text; 박세준|기자|x@host.kr||Text")]
    [InlineData("김동진, 박세준 기자 x@host.kr", "김동진|기자|x@host.kr||Text; 박세준|기자|x@host.kr||Text")]
    [InlineData("김동진 기자·박세준 기자", "김동진|기자|||Text; 박세준|기자|||Text")]
    [InlineData("/김동진 기자 a@host.kr 박세준 기자 b@host.kr", "김동진|기자|a@host.kr||Text; 박세준|기자|b@host.kr||Text")]
    [InlineData("글/한지우 기자 · 사진/오세라 기자", "한지우|기자|||Text; 오세라|기자|||Photo")]
    [InlineData("글=한지우 기자 사진=오세라 기자", "한지우|기자|||Text; 오세라|기자|||Photo")]
    [InlineData("글·사진=한지우 기자 jw@host.kr", "한지우|기자|jw@host.kr||Both")]
    [InlineData("글·사진/한지우 기자", "한지우|기자|||Both")]
    [InlineData("글·사진 한지우 기자", "한지우|기자|||Both")]
    [InlineData("사진=오세라 기자", "오세라|기자|||Photo")]
    [InlineData("/사진=오세라 기자", "오세라|기자|||Photo")]
    [InlineData("<사진=오세라 기자>", "오세라|기자|||Photo")]
    [InlineData("(사진=연합뉴스)", "연합뉴스||||Photo")]
    [InlineData("[사진=뉴시스]", "뉴시스||||Photo")]
    [InlineData("사진제공=광주시", "광주시||||Photo")]
    [InlineData("사진 제공=한빛미술관", "한빛미술관||||Photo")]
    [InlineData("<한빛미술관 제공>", "한빛미술관||||Photo")]
    [InlineData("/광주시 제공", "광주시||||Photo")]
    [InlineData("순천/양선아 기자 sa@host.kr", "양선아|기자|sa@host.kr||Text")]
    [InlineData("순천=양선아 기자", "양선아|기자|||Text")]
    [InlineData("/순천=양선아 기자 sa@host.kr", "양선아|기자|sa@host.kr||Text")]
    [InlineData("나주/문태호 기자", "문태호|기자|||Text")]
    [InlineData("[도쿄=정다은 특파원]", "정다은|특파원|||Text")]
    [InlineData("/도쿄=정다은 특파원", "정다은|특파원|||Text")]
    [InlineData("/연합뉴스", "연합뉴스||||Text")]
    [InlineData("연합뉴스", "연합뉴스||||Text")]
    [InlineData("/뉴시스", "뉴시스||||Text")]
    [InlineData("/뉴스1", "뉴스1||||Text")]
    [InlineData("[연합뉴스]", "연합뉴스||||Text")]
    [InlineData("/AP=연합뉴스", "AP||||Text; 연합뉴스||||Text")]
    [InlineData("/AP 연합뉴스", "AP||||Text; 연합뉴스||||Text")]
    [InlineData("AFP/연합뉴스", "AFP||||Text; 연합뉴스||||Text")]
    [InlineData("/로이터=뉴시스", "로이터||||Text; 뉴시스||||Text")]
    [InlineData("/남궁민수 기자 ng@host.kr", "남궁민수|기자|ng@host.kr||Text")]
    [InlineData("/황보관 선임기자", "황보관|선임기자|||Text")]
    [InlineData("/제갈윤 수습기자", "제갈윤|수습기자|||Text")]
    [InlineData("/선우진 인턴기자", "선우진|인턴기자|||Text")]
    [InlineData("/독고영 객원기자", "독고영|객원기자|||Text")]
    [InlineData("/사공정 의학전문기자 med@host.kr", "사공정|의학전문기자|med@host.kr||Text")]
    [InlineData("/서문탁 논설위원", "서문탁|논설위원|||Text")]
    [InlineData("김훈 논설위원", "김훈|논설위원|||Text")]
    [InlineData("/강민 사진기자", "강민|사진기자|||Photo")]
    [InlineData("/박진표 사회부장", "박진표|사회부장|||Text")]
    [InlineData("/박진표 정치부 기자", "박진표|정치부 기자|||Text")]
    [InlineData("/박진표 선임 기자", "박진표|선임 기자|||Text")]
    [InlineData("/뉴시스 한지우 기자", "한지우|기자||뉴시스|Text")]
    [InlineData("/마이클 브라운 기자", "마이클 브라운|기자|||Text")]
    [InlineData("/Michael Brown 기자 mb@host.com", "Michael Brown|기자|mb@host.com||Text")]
    [InlineData("박진표 편집국장", "박진표|편집국장|||Text")]
    [InlineData("최은서 시민기자", "최은서|시민기자|||Text")]
    [InlineData("/최은서 명예기자", "최은서|명예기자|||Text")]
    [InlineData("이도연 베이징 특파원", "이도연|베이징 특파원|||Text")]
    [InlineData("/이도연 워싱턴특파원", "이도연|워싱턴특파원|||Text")]
    [InlineData("/박진표 기자 lucky@host.", "박진표|기자|lucky@host.||Text")]
    [InlineData("/박진표 기자(lucky@host.kr)", "박진표|기자|lucky@host.kr||Text")]
    [InlineData("/박진표 기자 <lucky@host.kr>", "박진표|기자|lucky@host.kr||Text")]
    [InlineData("박진표 기자 l.u_c-k@host.co.kr", "박진표|기자|l.u_c-k@host.co.kr||Text")]
    [InlineData("[한지우 기자]", "한지우|기자|||Text")]
    [InlineData("(한지우 기자)", "한지우|기자|||Text")]
    [InlineData("=한지우 기자", "한지우|기자|||Text")]
    [InlineData("▲한지우 기자", "한지우|기자|||Text")]
    [InlineData("/무안=임동현 기자 dh@host.kr", "임동현|기자|dh@host.kr||Text")]
    [InlineData("광주=한지우·오세라 기자", "한지우|기자|||Text; 오세라|기자|||Text")]
    [InlineData("/한지우 통신원", "한지우|통신원|||Text")]
    [InlineData("전남취재본부=한지우 기자", "한지우|기자|||Text")]
    [InlineData("By Jane Doe", "Jane Doe||||Text")]
    [InlineData("By Jane Doe and John Smith", "Jane Doe||||Text; John Smith||||Text")]
    [InlineData("By Jane Doe and John Smith, Staff Writers", "Jane Doe|Staff Writers|||Text; John Smith|Staff Writers|||Text")]
    [InlineData("BY JANE DOE", "JANE DOE||||Text")]
    [InlineData("By Jane Doe, Staff Writer", "Jane Doe|Staff Writer|||Text")]
    [InlineData("By Maria de la Cruz", "Maria de la Cruz||||Text")]
    [InlineData("By J.D. O'Brien", "J.D. O'Brien||||Text")]
    [InlineData("By Jane Doe | Staff Writer", "Jane Doe|Staff Writer|||Text")]
    [InlineData("By Jane Doe jdoe@host.com", "Jane Doe||jdoe@host.com||Text")]
    [InlineData("By Kim Min-ji, Korea Herald", "Kim Min-ji|Korea Herald|||Text")]
    [InlineData("By Jane Doe, John Smith and Ann Lee", "Jane Doe||||Text; John Smith||||Text; Ann Lee||||Text")]
    [InlineData("By Jane Doe, The Associated Press", "Jane Doe|The Associated Press|||Text")]
    [InlineData("— Jane Doe", "Jane Doe||||Text")]
    [InlineData("-- Jane Doe", "Jane Doe||||Text")]
    [InlineData("— Jane Doe, Reuters", "Jane Doe|Reuters|||Text")]
    [InlineData("(AP Photo/Lee Jin-man)", "Lee Jin-man|||AP|Photo")]
    [InlineData("AP Photo/Lee Jin-man", "Lee Jin-man|||AP|Photo")]
    [InlineData("(Photo by Jane Doe)", "Jane Doe||||Photo")]
    [InlineData("Photo by Jane Doe", "Jane Doe||||Photo")]
    [InlineData("Photo: Jane Doe", "Jane Doe||||Photo")]
    [InlineData("Photo courtesy of the City Museum", "the City Museum||||Photo")]
    [InlineData("REUTERS/Kim Hong-Ji", "Kim Hong-Ji|||Reuters|Photo")]
    [InlineData("Jane Doe/Getty Images", "Jane Doe|||Getty Images|Photo")]
    [InlineData("(Jane Doe / Staff)", "Jane Doe|||Staff|Photo")]
    [InlineData("Reporting by Jane Doe; Editing by John Smith", "Jane Doe||||Text; John Smith||||Text")]
    [InlineData("한지우 <전남대 교수>", "한지우|교수||전남대|Text")]
    [InlineData("한지우·시인", "한지우|시인|||Text")]
    [InlineData("/한지우 변호사", "한지우|변호사|||Text")]
    [InlineData("한지우 전남대 교수", "한지우|교수||전남대|Text")]
    public void The_parts_of_a_byline_hold_each_printed_character_once(string line, string credits)
    {
        Assert.NotEmpty(credits);
        var byline = BylineReader.Read(line, emailDomain: null)!;
        var parts = byline.Dateline?.Raw + string.Concat(byline.People.Select(person => person.Raw));
        Assert.Equal(line.Replace(" ", "", StringComparison.Ordinal), parts.Replace(" ", "", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("시장은 17일 기자회견에서 밝혔다.")]
    [InlineData("그는 기자회견을 열고 사과했다.")]
    [InlineData("자세한 내용은 누리집(https://www.example.kr)에서 확인할 수 있다.")]
    [InlineData("문의는 help@example.kr로 하면 된다.")]
    [InlineData("신청은 전자우편 help@example.kr")]
    [InlineData("찬성과 반대의 비율은 3/4이었다.")]
    [InlineData("남/여 비율은 1/2로 나타났다.")]
    [InlineData("한 기자가 질문했다.")]
    [InlineData("이날 기자")]
    [InlineData("현장 기자")]
    [InlineData("취재 기자")]
    [InlineData("이번 기자")]
    [InlineData("전문 기자")]
    [InlineData("인턴 기자")]
    [InlineData("기자들")]
    [InlineData("기자회견")]
    [InlineData("박 기자는 웃었다.")]
    [InlineData("전국 시민기자 모집")]
    [InlineData("광주시, 시민기자 모집")]
    [InlineData("20년 경력의 기자")]
    [InlineData("가장 존경하는 사람은 김훈 기자.")]
    [InlineData("그를 처음 만난 사람은 이수빈 기자였다")]
    [InlineData("경제 정책 제공")]
    [InlineData("무료 급식 제공")]
    [InlineData("취약계층에 도시락 제공")]
    [InlineData("기업에 데이터 제공")]
    [InlineData("서울/부산/대구")]
    [InlineData("1/3")]
    [InlineData("km/h")]
    [InlineData("24/7 상담")]
    [InlineData("A/S 센터")]
    [InlineData("By Monday, the roads were clear.")]
    [InlineData("By contrast, the city spent less")]
    [InlineData("By the end of the year")]
    [InlineData("By Order of the Mayor")]
    [InlineData("By popular demand")]
    [InlineData("Bystanders watched")]
    [InlineData("— and then it stopped")]
    [InlineData("— the largest in a decade")]
    [InlineData("Photography classes start Monday")]
    [InlineData("Reporting rules change")]
    [InlineData("Tell us: news@example.com")]
    [InlineData("Visit www.example.com")]
    [InlineData("연합뉴스 사장 선임")]
    [InlineData("AP 시험 응시 늘어")]
    [InlineData("글쓰기 교실 수강생 모집")]
    [InlineData("사진 공모전 개최")]
    [InlineData("사진 찍는 사람들")]
    [InlineData("국회 예산안 통과")]
    [InlineData("시청 앞 기자 간담회")]
    [InlineData("김치 축제 개막")]
    [InlineData("전국 체전 우승 소감 발표")]
    [InlineData("조석호 의원, 예방 정책 개선 촉구")]
    [InlineData("한지우 교수 별세")]
    [InlineData("김 시장")]
    [InlineData("공동 대표")]
    public void A_line_that_only_looks_like_a_byline_is_none(string line) => Assert.Null(BylineReader.Read(line, emailDomain: null));

    [Theory]
    [InlineData("mjna@", "mjna@x.kr")]
    [InlineData("mjna@x", "mjna@x.kr")]
    [InlineData("mjna@x.kr", "mjna@x.kr")]
    [InlineData("mjna@other.kr", "mjna@other.kr")]
    [InlineData("mjna@other", null)]
    public void The_domain_of_the_newspaper_completes_an_address_that_was_cut_short(string raw, string? email) =>
        Assert.Equal(email, EmailAddress.Complete(raw, "x.kr"));

    [Theory]
    [InlineData("순천/양선아 기자", "순천")]
    [InlineData("/무안=임동현 기자", "무안")]
    [InlineData("[도쿄=정다은 특파원]", "도쿄")]
    public void A_place_before_the_name_is_the_dateline(string line, string place) => Assert.Equal(place, BylineReader.Read(line, null)!.Dateline!.Place);

    [Theory]
    [InlineData("아이들이 연을 날리고 있다. /오세라 기자sera@", "/오세라 기자sera@")]
    [InlineData("행사는 주말까지 이어진다. 한지우 기자 jiwoo@host.kr", "한지우 기자 jiwoo@host.kr")]
    [InlineData("행사는 주말까지 이어진다./한지우 기자", "/한지우 기자")]
    [InlineData("“또 오고 싶다”고 했다. [한지우 기자]", "[한지우 기자]")]
    [InlineData("유채꽃이 핀 다랑이마을 전경 <남해군 제공>", "<남해군 제공>")]
    [InlineData("물놀이를 즐기고 있다. 사진=연합뉴스", "사진=연합뉴스")]
    [InlineData("물놀이를 즐기고 있다. /연합뉴스", "/연합뉴스")]
    [InlineData("The pond opened on Saturday. (Photo by Lena Ortiz)", "(Photo by Lena Ortiz)")]
    [InlineData("The pond opened on Saturday. (AP Photo/Lena Ortiz)", "(AP Photo/Lena Ortiz)")]
    [InlineData("And so it ended. — Lena Ortiz", "— Lena Ortiz")]
    public void A_byline_at_the_end_of_a_paragraph_is_split_off(string paragraph, string byline)
    {
        Assert.NotNull(BylineReader.ReadTrailing(paragraph, null, out var at));
        Assert.Equal(byline, paragraph[at..]);
    }

    [Theory]
    [InlineData("시장은 이날 오후 기자회견에서 밝혔다.")]
    [InlineData("상을 받은 사람은 한지우 기자다.")]
    [InlineData("자세한 내용은 누리집(https://example.kr/a/b)에서 볼 수 있다.")]
    [InlineData("문의는 전자우편 help@example.kr")]
    [InlineData("남녀 비율은 3/4 정도로 알려졌다.")]
    [InlineData("최고 속도는 90km/h 기록")]
    [InlineData("그는 전 세계 기자 100여 명 앞에서 연설했다.")]
    [InlineData("행사에는 시민 200명이 참여했다. 주민 설명회도 열렸다.")]
    [InlineData("The ratio was 3/4. It will rise.")]
    [InlineData("Write to news@example.com")]
    [InlineData("He said he wrote it. By Monday it was gone")]
    public void A_sentence_that_mentions_reporters_addresses_or_ratios_has_no_byline(string paragraph) =>
        Assert.Null(BylineReader.ReadTrailing(paragraph, null, out _));

    [Fact]
    public void A_byline_closes_the_article()
    {
        var items = Pages.Read("""
            다리 공사 마무리

            두 마을을 잇는 다리 공사가 끝났다.

            /한지우 기자

            도서관 새 단장

            군립도서관이 새로 문을 열었다.
            """).Items;
        Assert.Equal(["다리 공사 마무리", "도서관 새 단장"], items.Select(item => item.Headline));
    }

    [Fact]
    public void Two_people_who_share_an_address_both_carry_it()
    {
        var people = BylineReader.Read("김동진·박세준 기자 x@host.kr", null)!.People;
        Assert.All(people, person => Assert.Equal("x@host.kr", person.Email));
        Assert.Equal(["김동진·", "박세준 기자 x@host.kr"], people.Select(person => person.Raw));
    }

    [Fact]
    public void An_address_on_the_line_below_belongs_to_the_byline()
    {
        var item = Pages.ReadOne("다리 공사 마무리\n\n두 마을을 잇는 다리 공사가 끝났다.\n\n/한지우 기자\njiwoo@host.kr");
        Assert.Equal("jiwoo@host.kr", Assert.Single(item.Bylines).Email);
    }

    [Fact]
    public void An_address_cut_in_two_is_made_whole()
    {
        var item = Pages.ReadOne("다리 공사 마무리\n\n두 마을을 잇는 다리 공사가 끝났다.\n\n/한지우 기자 jiwoo@host.\nco.kr");
        Assert.Equal("jiwoo@host.co.kr", Assert.Single(item.Bylines).Email);
    }

    [Fact]
    public void A_credit_of_a_photo_does_not_close_the_article()
    {
        var item = Pages.ReadOne("""
            다리 공사 마무리

            두 마을을 잇는 다리 공사가 끝났다.

            주민들이 새 다리를 건너고 있다. 사진=오세라 기자

            군은 다음 달 개통식을 연다.

            /한지우 기자
            """);
        Assert.Equal([PageBlockKind.Paragraph, PageBlockKind.Figure, PageBlockKind.Paragraph], item.Blocks.Select(block => block.Kind));
        Assert.Equal("사진=오세라 기자", item.Blocks[1].Credit);
        Assert.Equal("한지우", Assert.Single(item.Bylines).Name);
    }
}
