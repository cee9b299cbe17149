using Broadsheet.Generator.Reading.Page.Joins;
using Broadsheet.Generator.Reading.Page.Lexicon;
using Broadsheet.Generator.Reading.Page.Lines;
using Broadsheet.Generator.Reading.Page.Passages;

namespace Broadsheet.Generator.Reading.Page.Items;

/// <summary>Whether a paragraph goes on about what an article is about: its words, and the words by which prose goes on.</summary>
internal static class TopicOverlap
{
    private const int Reach = 600;

    /// <summary>Above zero: another topic; below: the same.</summary>
    public static int Weigh(ItemBuilder item, string paragraph)
    {
        var weight = WordLists.Continuers.Contains(WordPiece.First(paragraph)) ? -2 : 0;
        var before = new HashSet<string>(StringComparer.Ordinal);
        Collect(item.Headline ?? "", before);
        for (var i = Math.Max(0, item.Blocks.Count - 4); i < item.Blocks.Count; i++)
            Collect(item.Blocks[i].Text, before);
        var after = new HashSet<string>(StringComparer.Ordinal);
        Collect(paragraph, after);
        after.IntersectWith(before);
        return weight + (after.Count == 0 ? 2 : after.Count == 1 ? 1 : after.Count >= 4 ? -2 : after.Count == 3 ? -1 : 0);
    }

    private static void Collect(string text, HashSet<string> words)
    {
        var sample = text.Length > Reach ? text.Substring(0, Reach) : text;
        foreach (var token in sample.Split(' '))
        {
            var word = WordPiece.First(token.TrimStart('“', '"', '\'', '‘', '('));
            var stem = word.Length - KoreanJoin.ParticleLength(word);
            if (stem >= 2 && (word[0] > '\u0FFF' || char.IsUpper(word[0]) || word.Length > 6))
                words.Add(word.Substring(0, stem));
        }
    }
}
