using System.Globalization;
using System.Text;

namespace Broadsheet.Generator.Tests.Evaluation;

/// <summary>Paragraphs of pages cut at random, the same on every run, and how many the rules make whole again.</summary>
internal sealed class RandomBreaks
{
    private const int Seed = 20261018;
    private const int Rounds = 10;

    private readonly List<MendedBreak> _results;

    public RandomBreaks(IReadOnlyList<EvaluationPage> pages)
    {
        var random = new FixedRandom(Seed);
        _results = [.. Enumerable.Range(0, Rounds).SelectMany(_ => pages).SelectMany(page => CutPage.Mend(page, random.Next))];
    }

    /// <summary>The breaks that were not mended, each once.</summary>
    public IEnumerable<string> Failures => _results.Where(mended => !mended.IsRight).Select(mended => mended.ToString()).Distinct();

    public Score Score(bool isKorean, bool isAtSpace)
    {
        var breaks = Select(isKorean, isAtSpace);
        return new Score(breaks.Count(mended => mended.IsRight), breaks.Count);
    }

    /// <summary>A Markdown table, with what it would be to join every break without a space.</summary>
    public string Table()
    {
        var table = new StringBuilder(
            "| language | break | breaks | mended right | kept apart | joined wrong | always without a space |\n");
        table.Append("| --- | --- | ---: | ---: | ---: | ---: | ---: |\n");
        foreach (var isKorean in new[] { true, false })
        {
            var language = isKorean ? "Korean" : "English";
            var atSpace = Select(isKorean, isAtSpace: true);
            var inWord = Select(isKorean, isAtSpace: false);
            Row(table, language, "at a space", atSpace);
            Row(table, language, "inside a word", inWord);
            Row(table, $"**{language}**", "**all**", [.. atSpace, .. inWord]);
        }

        return table.ToString();
    }

    private List<MendedBreak> Select(bool isKorean, bool isAtSpace) =>
        [.. _results.Where(mended => mended.IsKorean == isKorean && mended.Break.IsAtSpace == isAtSpace)];

    private static void Row(StringBuilder table, string language, string name, List<MendedBreak> breaks)
    {
        Func<MendedBreak, bool>[] columns =
        [
            mended => mended.IsRight,
            mended => mended.IsKeptApart,
            mended => !mended.IsRight && !mended.IsKeptApart,
            mended => !mended.Break.IsAtSpace,
        ];
        var shares = columns.Select(
            column => string.Create(CultureInfo.InvariantCulture, $"{100.0 * breaks.Count(column) / Math.Max(1, breaks.Count):F1}%"));
        table.Append(CultureInfo.InvariantCulture, $"| {language} | {name} | {breaks.Count} | ").AppendJoin(" | ", shares).Append(" |\n");
    }

    /// <summary>Numbers that do not depend on the version of .NET (Park and Miller's minimal standard generator).</summary>
    private sealed class FixedRandom(int seed)
    {
        private long _state = seed;

        public int Next(int limit)
        {
            _state = _state * 48271 % int.MaxValue;
            return (int)(_state % limit);
        }
    }
}
