using System.Text;
using Broadsheet.Generator.Model;
using Broadsheet.Generator.Reading.Page;
using Broadsheet.Generator.Reading.Page.Passages;
using Microsoft.CodeAnalysis.Text;

namespace Broadsheet.Generator.Tests.Reading.Page;

/// <summary>Reads pages and accounts for their characters.</summary>
internal static class Pages
{
    public static PageReading Read(string page, string? emailDomain = null, int start = 0) =>
        PageReader.Read(SourceText.From(page), start, new PageSettings(null, emailDomain));

    /// <summary>The only item of a page, which has to have one.</summary>
    public static PageItem ReadOne(string page, string? emailDomain = null) => Assert.Single(Read(page, emailDomain).Items);

    /// <summary>Everything a reading says of its items but the places in the file, which damage moves.</summary>
    public static string Describe(PageReading reading)
    {
        var text = new StringBuilder();
        foreach (var item in reading.Items)
        {
            text.Append("# ").Append(item.Genre).Append(" [").Append(item.Kicker).Append("] ").Append(item.Headline).Append('\n');
            foreach (var deck in item.Decks)
                text.Append("> ").Append(deck).Append('\n');
            foreach (var byline in item.Bylines)
                text.Append(byline).Append('\n');
            text.Append(item.Dateline).Append('\n');
            foreach (var block in item.Blocks)
                text.Append(block).Append('\n');
            text.Append(item.CopyrightNotice).Append('\n');
        }

        foreach (var tail in reading.Tails)
            text.Append("tail ").Append(tail.Kind).Append(' ').Append(tail.Text).Append('\n');
        return text.ToString();
    }

    /// <summary>All that the fields of the items and the tails hold.</summary>
    public static IEnumerable<string> Fields(PageReading reading)
    {
        foreach (var item in reading.Items)
        {
            yield return item.Kicker ?? "";
            yield return item.Headline;
            foreach (var deck in item.Decks)
                yield return deck;
            foreach (var byline in item.Bylines)
                yield return byline.Raw;
            yield return item.Dateline?.Raw ?? "";
            foreach (var block in item.Blocks)
                yield return block.Title + block.Text + block.Credit;
            yield return item.CopyrightNotice ?? "";
        }

        foreach (var tail in reading.Tails)
            yield return tail.Text;
    }

    /// <summary>The letters and digits of a text, each with how often it occurs: marks of lists and of editors are none.</summary>
    public static SortedDictionary<char, int> Count(IEnumerable<string> texts)
    {
        var counts = new SortedDictionary<char, int>();
        foreach (var c in texts.SelectMany(text => text))
        {
            if (char.IsLetterOrDigit(c))
                counts[c] = counts.GetValueOrDefault(c) + 1;
        }

        return counts;
    }

    public static string? SharedFile(string path)
    {
        for (var folder = new DirectoryInfo(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
        {
            var file = Path.Combine(folder.FullName, "shared", path);
            if (File.Exists(file))
                return file;
        }

        return null;
    }

    public static string Credits(IEnumerable<BylineModel> people) =>
        string.Join("; ", people.Select(person => $"{person.Name}|{person.Role}|{person.RawEmail}|{person.Affiliation}|{person.Credit}"));
}
