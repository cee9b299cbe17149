using Broadsheet.Pages;

namespace Broadsheet.Generator.Tests.Evaluation;

/// <summary>The measure itself, on a page whose explicit marks leave the rules nothing to guess but a break.</summary>
public sealed class PageEvaluationTests
{
    private const string Text = """
        # 등대 다시 켜다

        항구의 등대가 열흘 만에 다시 불을 밝혔

        다. 어민들이 반겼다.

        @ 박서연 기자

        ---

        # Ferry returns

        The ferry crossed the bay again on Monday.

        @ Nora Whitfield

        """;

    private static readonly ExpectedItem Lighthouse = new()
    {
        Genre = "News",
        Headline = "등대 다시 켜다",
        Bylines = [new() { Name = "박서연", Role = "기자" }],
        Paragraphs = ["항구의 등대가 열흘 만에 다시 불을 밝혔다. 어민들이 반겼다."],
    };

    private static readonly ExpectedItem Ferry = new()
    {
        Genre = "News",
        Headline = "Ferry returns",
        Bylines = [new() { Name = "Nora Whitfield" }],
        Paragraphs = ["The ferry crossed the bay again on Monday."],
    };

    [Fact]
    public void A_reading_as_expected_has_no_difference()
    {
        var evaluation = Evaluate(new() { Items = [Lighthouse, Ferry], Joins = [new() { Before = "밝혔", After = "다.", Space = false }] });

        Assert.Empty(evaluation.Differences);
        Assert.Equal(new Score(2, 2), evaluation[Aspect.Boundary]);
        Assert.Equal(new Score(1, 1), evaluation[Aspect.JoinWithoutSpace]);
    }

    [Fact]
    public void A_join_with_the_wrong_spacing_is_a_difference()
    {
        var apart = Lighthouse with { Paragraphs = ["항구의 등대가 열흘 만에 다시 불을 밝혔 다. 어민들이 반겼다."] };
        var evaluation = Evaluate(new() { Items = [apart, Ferry], Joins = [new() { Before = "밝혔", After = "다.", Space = true }] });

        Assert.Equal([Aspect.Paragraph, Aspect.JoinWithSpace], evaluation.Differences.Select(difference => difference.Aspect));
        Assert.Equal(new Score(1, 2), evaluation[Aspect.Paragraph]);
    }

    [Fact]
    public void An_item_that_the_reading_divides_is_no_right_boundary()
    {
        var both = Lighthouse with { Paragraphs = [.. Lighthouse.Paragraphs, Ferry.Headline, .. Ferry.Paragraphs] };
        var evaluation = Evaluate(new() { Items = [both] });

        Assert.Equal(new Score(0, 1), evaluation[Aspect.Boundary]);
        Assert.Equal(new Score(1, 3), evaluation[Aspect.Paragraph]);
    }

    [Fact]
    public void A_kicker_that_is_not_on_the_page_is_told()
    {
        var expected = new ExpectedPage { Items = [Lighthouse with { Kicker = "바다 소식" }, Ferry] };

        Assert.Throws<InvalidOperationException>(() => Evaluate(expected));
    }

    private static PageEvaluation Evaluate(ExpectedPage expected) => PageEvaluation.Of(new EvaluationPage("page", Text, expected));
}
