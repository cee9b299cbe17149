using Broadsheet.Generator.Naming.Romanization;

namespace Broadsheet.Generator.Tests.Site;

/// <summary>The examples of the published rule (국어의 로마자 표기법) and of the Standard Pronunciation, with well-known names.</summary>
public sealed class RevisedRomanizationTests
{
    [Theory]
    [InlineData("구미", "gumi")]
    [InlineData("영동", "yeongdong")]
    [InlineData("백암", "baegam")]
    [InlineData("옥천", "okcheon")]
    [InlineData("합덕", "hapdeok")]
    [InlineData("호법", "hobeop")]
    [InlineData("월곶", "wolgot")]
    [InlineData("벚꽃", "beotkkot")]
    [InlineData("한밭", "hanbat")]
    [InlineData("구리", "guri")]
    [InlineData("설악", "seorak")]
    [InlineData("칠곡", "chilgok")]
    [InlineData("임실", "imsil")]
    [InlineData("광희문", "gwanghuimun")]
    [InlineData("의정부", "uijeongbu")]
    [InlineData("퇴계로", "toegyero")]
    [InlineData("제주", "jeju")]
    [InlineData("쌍문", "ssangmun")]
    [InlineData("왜관", "waegwan")]
    [InlineData("원주", "wonju")]
    [InlineData("위례", "wirye")]
    [InlineData("얘기책", "yaegichaek")]
    public void A_letter_is_written_by_its_place_in_the_syllable(string korean, string roman) => AssertRomanized(korean, roman);

    [Theory]
    [InlineData("울릉", "ulleung")]
    [InlineData("대관령", "daegwallyeong")]
    [InlineData("신라", "silla")]
    [InlineData("별내", "byeollae")]
    [InlineData("한라산", "hallasan")]
    [InlineData("광한루", "gwanghallu")]
    [InlineData("뚫는", "ttulleun")]
    public void Liquids_meet_as_ll(string korean, string roman) => AssertRomanized(korean, roman);

    [Theory]
    [InlineData("백마", "baengma")]
    [InlineData("종로", "jongno")]
    [InlineData("왕십리", "wangsimni")]
    [InlineData("독립문", "dongnimmun")]
    [InlineData("속리산", "songnisan")]
    [InlineData("극락전", "geungnakjeon")]
    [InlineData("촉석루", "chokseongnu")]
    [InlineData("전라북도", "jeollabukdo")]
    [InlineData("강릉", "gangneung")]
    [InlineData("담양", "damyang")]
    [InlineData("심리", "simni")]
    [InlineData("꽃망울", "kkonmangul")]
    [InlineData("앞마당", "ammadang")]
    [InlineData("국물", "gungmul")]
    [InlineData("있는", "inneun")]
    public void Stops_and_liquids_become_nasals_beside_nasals(string korean, string roman) => AssertRomanized(korean, roman);

    [Theory]
    [InlineData("신문로", "sinmunno")]
    [InlineData("생산량", "saengsannyang")]
    [InlineData("의견란", "uigyeonnan")]
    [InlineData("결단력", "gyeoldannyeok")]
    [InlineData("입원료", "ibwonnyo")]
    [InlineData("진로", "jillo")]
    [InlineData("원료", "wollyo")]
    public void A_suffix_leaves_the_n_of_its_noun(string korean, string roman) => AssertRomanized(korean, roman);

    [Theory]
    [InlineData("해돋이", "haedoji")]
    [InlineData("같이", "gachi")]
    [InlineData("굳히다", "guchida")]
    [InlineData("붙여", "buchyeo")]
    [InlineData("닫혔다", "dachyeotda")]
    [InlineData("핥이다", "halchida")]
    public void D_and_t_turn_palatal_before_i(string korean, string roman) => AssertRomanized(korean, roman);

    [Theory]
    [InlineData("좋고", "joko")]
    [InlineData("놓다", "nota")]
    [InlineData("낳지", "nachi")]
    [InlineData("많다", "manta")]
    [InlineData("싫다", "silta")]
    [InlineData("잡혀", "japyeo")]
    [InlineData("밝혔다", "balkyeotda")]
    [InlineData("앉히다", "anchida")]
    [InlineData("급히", "geupi")]
    public void An_h_merges_with_a_stop_in_verbs(string korean, string roman) => AssertRomanized(korean, roman);

    [Theory]
    [InlineData("묵호", "mukho")]
    [InlineData("집현전", "jiphyeonjeon")]
    [InlineData("오죽헌", "ojukheon")]
    [InlineData("맏형", "mathyeong")]
    [InlineData("남한산성", "namhansanseong")]
    [InlineData("연화교", "yeonhwagyo")]
    [InlineData("북한", "bukhan")]
    public void An_h_is_written_in_nouns(string korean, string roman) => AssertRomanized(korean, roman);

    [Theory]
    [InlineData("압구정", "apgujeong")]
    [InlineData("낙동강", "nakdonggang")]
    [InlineData("죽변", "jukbyeon")]
    [InlineData("낙성대", "nakseongdae")]
    [InlineData("합정", "hapjeong")]
    [InlineData("팔당", "paldang")]
    [InlineData("샛별", "saetbyeol")]
    [InlineData("울산", "ulsan")]
    public void Tensification_is_not_written(string korean, string roman) => AssertRomanized(korean, roman);

    [Theory]
    [InlineData("독도", "dokdo")]
    [InlineData("불국사", "bulguksa")]
    [InlineData("현충사", "hyeonchungsa")]
    [InlineData("종묘", "jongmyo")]
    [InlineData("다보탑", "dabotap")]
    [InlineData("안압지", "anapji")]
    [InlineData("남산", "namsan")]
    [InlineData("화랑대", "hwarangdae")]
    [InlineData("경복궁", "gyeongbokgung")]
    [InlineData("무량수전", "muryangsujeon")]
    [InlineData("해운대", "haeundae")]
    [InlineData("중앙", "jungang")]
    [InlineData("반구대", "bangudae")]
    [InlineData("세운", "seun")]
    public void Names_are_written_as_the_rule_lists_them(string korean, string roman) => AssertRomanized(korean, roman);

    [Theory]
    [InlineData("값", "gap")]
    [InlineData("값이", "gapsi")]
    [InlineData("닭", "dak")]
    [InlineData("닭이", "dalgi")]
    [InlineData("닭과", "dakgwa")]
    [InlineData("맑게", "malge")]
    [InlineData("삶", "sam")]
    [InlineData("삶은", "salmeun")]
    [InlineData("넋", "neok")]
    [InlineData("여덟", "yeodeol")]
    [InlineData("밟다", "bapda")]
    [InlineData("많아", "mana")]
    [InlineData("싫어", "sireo")]
    [InlineData("밖에", "bakke")]
    public void A_cluster_gives_its_second_letter_to_a_vowel_alone(string korean, string roman) => AssertRomanized(korean, roman);

    // What a compound inserts or keeps apart is not in its spelling.
    [Theory]
    [InlineData("학여울", "hagyeoul")]
    [InlineData("알약", "aryak")]
    [InlineData("첫인상", "cheosinsang")]
    public void A_compound_is_read_as_one_word(string korean, string roman) => AssertRomanized(korean, roman);

    [Theory]
    [InlineData("", "")]
    [InlineData("AI 시대, 10월", "AI sidae, 10wol")]
    [InlineData("백 마리", "baek mari")]
    [InlineData("백-마", "baek-ma")]
    [InlineData("ㄱ자", "gja")]
    [InlineData("ㅋㅋㅠ", "kkyu")]
    [InlineData("東京 Ünïted 🎈", "東京 Ünïted 🎈")]
    public void Other_text_stays_and_ends_a_word(string text, string roman) => AssertRomanized(text, roman);

    [Fact]
    public void Every_final_before_every_syllable_gives_lower_case_Latin()
    {
        for (var final = '가'; final < '개'; final++)
        {
            for (var next = '가'; next <= '힣'; next++)
                Assert.True(RevisedRomanization.Of($"{final}{next}").All(char.IsAsciiLetterLower), $"{final}{next}");
        }
    }

    [Fact]
    public void A_lone_surrogate_stays() => AssertRomanized("가\uD83C나", "ga\uD83Cna");

    private static void AssertRomanized(string korean, string roman) => Assert.Equal(roman, RevisedRomanization.Of(korean));
}
