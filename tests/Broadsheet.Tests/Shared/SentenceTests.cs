using Broadsheet.Shared;

namespace Broadsheet.Tests.Shared;

public sealed class SentenceTests
{
    [Theory]
    [InlineData("시장이 문을 열었다. 상인들이 모였다.", "시장이 문을 열었다.")]
    [InlineData("왜 지금인가? 답은 없다.", "왜 지금인가?")]
    [InlineData("야호! 끝.", "야호!")]
    [InlineData("정말?! 그렇다.", "정말?!")]
    [InlineData("今日は晴れ。明日は雨。", "今日は晴れ。")]
    [InlineData("The market opened. Traders came.", "The market opened.")]
    [InlineData("끝을 맺지 않은 문장", "끝을 맺지 않은 문장")]
    [InlineData("", "")]
    [InlineData("  \n ", "")]
    public void A_sentence_ends_at_its_mark(string text, string first) => Assert.Equal(first, Sentences.First(text));

    [Theory]
    [InlineData("예산은 3.5배로 늘었다. 내년도 같다.", "예산은 3.5배로 늘었다.")]
    [InlineData("사업은 2024. 10. 18. 시작한다. 끝은 미정이다.", "사업은 2024. 10. 18. 시작한다.")]
    [InlineData("자세한 내용은 www.example.com을 보면 된다. 끝.", "자세한 내용은 www.example.com을 보면 된다.")]
    [InlineData("Mr. Kim met Dr. Park. They spoke.", "Mr. Kim met Dr. Park.")]
    [InlineData("The U.S. Senate voted. It passed.", "The U.S. Senate voted.")]
    [InlineData("J. K. Lee wrote it. He sang.", "J. K. Lee wrote it.")]
    [InlineData("Bus No. 7 is late. We wait.", "Bus No. 7 is late.")]
    [InlineData("Is it? No. I said so.", "Is it?")]
    [InlineData("No. I said so.", "No.")]
    [InlineData("Well... perhaps so. Yes.", "Well... perhaps so.")]
    [InlineData("Council meets at 10 a.m. Tuesday. Come.", "Council meets at 10 a.m. Tuesday.")]
    [InlineData("Doors close at 6 p.m. Entry is free.", "Doors close at 6 p.m.")]
    [InlineData("The gates open at 5 p.m. on Friday. Come.", "The gates open at 5 p.m. on Friday.")]
    public void A_full_stop_inside_a_number_or_abbreviation_ends_nothing(string text, string first) =>
        Assert.Equal(first, Sentences.First(text));

    [Theory]
    [InlineData("김 시장은 “시민이 먼저다. 예산도 따른다”고 말했다. 박수가 나왔다.", "김 시장은 “시민이 먼저다. 예산도 따른다”고 말했다.")]
    [InlineData("“시민이 먼저다. 예산도 따른다.” 라고 말했다. 끝.", "“시민이 먼저다. 예산도 따른다.” 라고 말했다.")]
    [InlineData("“시민이 먼저다.” 김 시장의 말이다.", "“시민이 먼저다.”")]
    [InlineData("그는 \"간다. 온다.\"라고 썼다. 끝.", "그는 \"간다. 온다.\"라고 썼다.")]
    [InlineData("“Will it work?” she asked. Nobody knew.", "“Will it work?” she asked.")]
    [InlineData("He said “It works.” Then he left.", "He said “It works.”")]
    [InlineData("‘시즌3. 달빛’ 행사가 열린다. 끝.", "‘시즌3. 달빛’ 행사가 열린다.")]
    [InlineData("It’s the city’s plan. It isn’t new.", "It’s the city’s plan.")]
    [InlineData("행사(10일. 오후)가 열린다. 끝.", "행사(10일. 오후)가 열린다.")]
    public void A_sentence_does_not_end_inside_a_quotation(string text, string first) => Assert.Equal(first, Sentences.First(text));

    [Theory]
    [InlineData("“닫히지 않은 인용이다. 다음 문장이다.", "“닫히지 않은 인용이다.")]
    [InlineData("A 5\" pipe burst. It rained.", "A 5\" pipe burst.")]
    public void A_quotation_that_is_never_closed_does_not_hide_the_end(string text, string first) =>
        Assert.Equal(first, Sentences.First(text));

    [Fact]
    public void A_paragraph_s_end_ends_a_sentence_and_a_line_s_end_does_not() =>
        Assert.Equal("시작하는 줄 이어진 줄", Sentences.First("시작하는 줄\n이어진 줄\n\n둘째 문단."));

    [Fact]
    public void A_long_sentence_is_cut_at_a_word()
    {
        Assert.Equal("one two…", Sentences.First("one two three.", 10));
        Assert.Equal("one two…", Sentences.First("one two, three.", 10));
        Assert.Equal("one two.", Sentences.First("one two. Three", 8));
        Assert.Equal("가나다라…", Sentences.First("가나다라마바사", 5));
    }

    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    [InlineData(4)]
    public void A_cut_never_divides_a_character_and_keeps_the_length(int maxLength)
    {
        var cut = Sentences.First("😀😀😀😀", maxLength);
        Assert.EndsWith("…", cut, StringComparison.Ordinal);
        Assert.InRange(cut.Length, 1, Math.Max(1, maxLength));
        Assert.Equal(cut, new System.Text.UTF8Encoding(false, false).GetString(System.Text.Encoding.UTF8.GetBytes(cut)));
    }

    [Fact]
    public void A_sentence_has_at_most_200_characters_unless_asked_otherwise()
    {
        var sentence = Sentences.First(string.Concat(Enumerable.Repeat("말이 ", 200)) + "길다.");
        Assert.InRange(sentence.Length, 150, 200);
    }

    [Theory]
    [InlineData(
        "The pier is shut. A wall broke. Ferries sail from the north quay until it is mended, which takes a year.",
        "",
        "The pier is shut. A wall broke. Ferries sail from the north quay until it is mended, which takes a year.")]
    [InlineData("The pier is shut.", "A wall broke.\nNobody was hurt.", "The pier is shut. A wall broke. Nobody was hurt.")]
    [InlineData("Three things are shut:", "The pier is one.", "Three things are shut:")]
    [InlineData("부두가 닫혔다", "벽이 무너졌다.", "부두가 닫혔다")]
    [InlineData("“부두는 닫는다. 벽이 무너졌다”고 밝혔다.", "다친 이는 없다.", "“부두는 닫는다. 벽이 무너졌다”고 밝혔다. 다친 이는 없다.")]
    [InlineData("今日は晴れ。明日は雨。", "傘を。", "今日は晴れ。明日は雨。 傘を。")]
    [InlineData("“닫히지 않은 인용이다. 둘째다. 셋째다.", "넷째다.", "“닫히지 않은 인용이다. 둘째다. 셋째다. 넷째다.")]
    [InlineData(" ", "", "")]
    public void A_lead_is_made_of_whole_sentences_of_paragraphs_that_end_as_sentences_do(string first, string second, string lead) =>
        Assert.Equal(lead, Sentences.Lead([first, second]));

    [Theory]
    [InlineData("The tide was late today, they said. ", 5)]
    [InlineData("오늘은 물때가 늦었다고 모두 입을 모아 말했다. ", 4)]
    [InlineData("오늘 tide는 late였다고 말했다. ", 6)]
    public void A_lead_is_as_wide_as_200_Latin_letters_at_most(string sentence, int count)
    {
        var whole = string.Concat(Enumerable.Repeat(sentence, 40)).TrimEnd();
        var expected = string.Concat(Enumerable.Repeat(sentence, count)).TrimEnd();

        Assert.Equal(expected, Sentences.Lead([whole]));
        Assert.Equal(expected, Sentences.Lead(whole.Split(". ").Select(text => text.TrimEnd('.') + ".")));
    }

    [Fact]
    public void A_first_sentence_that_is_wider_stands_alone_and_is_cut_beyond_200_characters()
    {
        var wide = string.Concat(Enumerable.Repeat("물때가 ", 30)) + "늦었다.";
        Assert.Equal(wide, Sentences.Lead([wide + " 짧다."]));

        var longer = string.Concat(Enumerable.Repeat("물때가 ", 60)) + "늦었다.";
        Assert.Equal(Sentences.First(longer), Sentences.Lead([longer + " 짧다.", "끝."]));
        Assert.EndsWith("물때가…", Sentences.Lead([longer]), StringComparison.Ordinal);
    }

    [Fact]
    public void A_sentence_that_does_not_fit_is_not_skipped_for_one_that_does()
    {
        var wide = string.Concat(Enumerable.Repeat("So on and ", 25)) + "it went.";
        Assert.Equal("One.", Sentences.Lead(["One. " + wide + " Two.", "Three."]));
    }
}
