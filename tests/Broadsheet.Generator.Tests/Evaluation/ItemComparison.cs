using Broadsheet.Generator.Diagnostics;
using Broadsheet.Generator.Model;
using Broadsheet.Generator.Reading.Page.Passages;
using Broadsheet.Pages;

namespace Broadsheet.Generator.Tests.Evaluation;

/// <summary>One item's fields. An item that the reading does not have is wrong in all of them.</summary>
internal static class ItemComparison
{
    public static void Compare(PageEvaluation evaluation, string name, ExpectedItem expected, PageItem? actual)
    {
        evaluation.Compare(name, Aspect.Genre, expected.Genre, actual?.Genre.ToString());
        evaluation.Compare(name, Aspect.Kicker, expected.Kicker, Plain(actual?.Kicker));
        evaluation.Compare(name, Aspect.Headline, expected.Headline, Plain(actual?.Headline));
        evaluation.Compare(name, Aspect.Decks, string.Join(" / ", expected.Decks), string.Join(" / ", (actual?.Decks ?? []).Select(Plain)));
        evaluation.Compare(name, Aspect.Dateline, PlaceOf(expected.Dateline), actual?.Dateline?.Place);
        evaluation.Compare(name, Aspect.Copyright, expected.Copyright, actual?.CopyrightNotice);
        evaluation.CompareEach(
            name, Aspect.Byline, expected.Bylines.Select(byline => byline.ToString()), (actual?.Bylines ?? []).Select(Describe));
        evaluation.CompareEach(name, Aspect.Paragraph, expected.Paragraphs, actual is null ? [] : BlocksOf(actual));
    }

    /// <summary>The texts of a body without marks of bold, as expected readings have them.</summary>
    public static IEnumerable<string> BlocksOf(PageItem item) =>
        item.Blocks.SelectMany(block => new[] { block.Title, block.Text }).Where(text => !string.IsNullOrEmpty(text)).Select(
            text => Plain(text)!);

    private static string? Plain(string? text) => text?.Replace("**", "", StringComparison.Ordinal);

    // `[도쿄=유민서 특파원]` is a place, and a byline of its own; `REYKJAVIK, Iceland (AP)` a place and an agency.
    private static string? PlaceOf(string? dateline) => dateline?.TrimStart('[', '(').Split('=', '(')[0].Trim();

    // A whole address is expected once, a cut one beside its completion.
    private static string Describe(BylineModel byline) => new ExpectedByline
    {
        Name = byline.Name,
        Role = byline.Role,
        Email = byline.Email,
        RawEmail = byline.RawEmail == byline.Email ? null : byline.RawEmail,
        Affiliation = byline.Affiliation,
        Credit = byline.Credit.ToString(),
    }.ToString();
}
