using System.Text;

namespace Broadsheet.Pages;

/// <summary>Letters that recognition takes for others; the page prints them so, and so it is read.</summary>
internal static class Damaging
{
    private const string Right = "대를는외사가로l0한e";
    private const string Wrong = "데룰눈의시기르1O헌c";

    public static ItemText Misread(ItemText item, PageFacts facts)
    {
        if (!facts.Random.Chance(facts.House.Damage.Misread))
            return item;
        var parts = item.Parts.Select(
            part => part.Tag is 'P' or 'E' or 'C' ? part with { Text = Misread(part.Text, facts.Random) } : part);
        return item with { Parts = [.. parts] };
    }

    private static string Misread(string text, PageRandom random)
    {
        var letters = new StringBuilder(text);
        for (var i = 1; i < letters.Length; i++)
        {
            var at = Right.IndexOf(letters[i], StringComparison.Ordinal);
            if (at >= 0 && random.Chance(1))
                letters[i] = Wrong[at];
        }

        return letters.ToString();
    }
}
