using Broadsheet.Generator.Reading.Page.Passages;

namespace Broadsheet.Generator.Tests.Evaluation;

/// <summary>A page's reading against the expected one.</summary>
internal sealed class PageEvaluation
{
    private readonly Dictionary<Aspect, Score> _scores = [];
    private readonly List<Difference> _differences = [];

    private PageEvaluation(EvaluationPage page) => Page = page;

    public EvaluationPage Page { get; }

    public IReadOnlyList<Difference> Differences => _differences;

    public Score this[Aspect aspect] => _scores.GetValueOrDefault(aspect);

    public static PageEvaluation Of(EvaluationPage page)
    {
        var evaluation = new PageEvaluation(page);
        var reading = page.Read();
        var printed = new PrintedPage(page);
        evaluation.CompareItems(printed, reading);
        evaluation.CompareJoins(printed, reading);
        evaluation.CompareEach("page", Aspect.Tail, page.Expected.Tails, reading.Tails.Select(tail => tail.Text));
        return evaluation;
    }

    /// <summary>One value of an item. Where neither side has it, there is nothing to get right.</summary>
    public void Compare(string item, Aspect aspect, string? expected, string? actual)
    {
        if (string.IsNullOrEmpty(expected) && string.IsNullOrEmpty(actual))
            return;
        Count(item, aspect, (expected ?? "") == (actual ?? ""), expected, actual);
    }

    /// <summary>Values of an item that count one by one.</summary>
    public void CompareEach(string item, Aspect aspect, IEnumerable<string> expected, IEnumerable<string> actual)
    {
        var left = actual.ToList();
        var missing = new List<string>();
        foreach (var value in expected)
        {
            if (left.Remove(value))
                Count(item, aspect, isRight: true, value, value);
            else
                missing.Add(value);
        }

        for (var i = 0; i < Math.Max(missing.Count, left.Count); i++)
            Count(item, aspect, isRight: false, missing.ElementAtOrDefault(i), left.ElementAtOrDefault(i));
    }

    private void Count(string item, Aspect aspect, bool isRight, string? expected, string? actual)
    {
        _scores[aspect] = this[aspect] + new Score(isRight ? 1 : 0, 1);
        if (!isRight)
            _differences.Add(new Difference(Page.Name, item, aspect, expected ?? "(none)", actual ?? "(none)"));
    }

    private void CompareItems(PrintedPage printed, PageReading reading)
    {
        var expected = Page.Expected.Items;
        var zones = ItemZone.Of(printed, reading);
        for (var i = 0; i < expected.Count; i++)
        {
            var name = $"{i + 1} {(expected[i].Headline.Length > 0 ? expected[i].Headline : "(untitled)")}";
            var endsRight = i + 1 == expected.Count || zones[i + 1].BeginsRight;
            var isRight = zones[i].BeginsRight && zones[i].Items.Count == 1 && endsRight;
            var next = endsRight ? "" : ", and does not end before the next";
            Count(name, Aspect.Boundary, isRight, $"begins in lines {zones[i].FirstLine} to {zones[i].BodyLine}", zones[i] + next);
            ItemComparison.Compare(this, name, expected[i], zones[i].Item);
        }
    }

    private void CompareJoins(PrintedPage printed, PageReading reading)
    {
        var blocks = reading.Items.SelectMany(ItemComparison.BlocksOf).Select(text => new PrintedText(text)).ToList();
        foreach (var join in printed.Joins)
        {
            var actual = join.FindIn(blocks);
            var aspect = join.Space ? Aspect.JoinWithSpace : Aspect.JoinWithoutSpace;
            Count(join.ToString(), aspect, join.Expected == actual, $"“{join.Expected}”", actual is null ? "not joined" : $"“{actual}”");
        }
    }
}
