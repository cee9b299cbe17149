using System.Reflection;
using System.Text;
using Broadsheet.Generator.Reading.Page.Lexicon;
using Broadsheet.Testing;

namespace Broadsheet.Generator.Tests.Reading.Page;

/// <summary>The word lists of page reading: data that nothing compiles.</summary>
public sealed class LexiconTests
{
    private static readonly string Pages = Path.Combine(Repository.Root, "generator", "Broadsheet.Generator", "Reading", "Page");

    private static readonly string Lexicon = Path.Combine(Pages, "Lexicon");

    private static readonly PropertyInfo[] Properties = typeof(WordLists).GetProperties(BindingFlags.Public | BindingFlags.Static);

    private static IEnumerable<string> Files => Directory.EnumerateFiles(Lexicon, "*.txt", SearchOption.AllDirectories);

    [Fact]
    public void Each_property_has_its_file_and_each_file_its_property() =>
        Assert.Equal(
            Properties.Select(static property => property.Name).Order(StringComparer.Ordinal),
            Files.Select(Path.GetFileNameWithoutExtension).Order(StringComparer.Ordinal));

    [Fact]
    public void Each_list_holds_the_entries_of_its_file_and_none_twice() =>
        Assert.All(Files, static file =>
        {
            var list = typeof(WordLists).GetProperty(Path.GetFileNameWithoutExtension(file))!.GetValue(null);
            var entries = Entries(file);

            Assert.NotEmpty(entries);
            if (list is WordTable table)
                Assert.Equal(entries, Sorted(table.Rows.Select(static row => $"{row.Key}: {string.Join(' ', row.Value)}".TrimEnd())));
            else
                Assert.Equal(Sorted(entries.Select(static entry => entry.Replace('␣', ' '))), Sorted(((WordList)list!).Words));
        });

    [Fact]
    public void Each_file_is_sorted_and_composed_and_says_what_it_holds_and_where_that_is_from() =>
        Assert.All(Files, static file =>
        {
            var bytes = File.ReadAllBytes(file);
            var text = Encoding.UTF8.GetString(bytes);
            var header = text.Split('\n').TakeWhile(static line => line.StartsWith('#')).ToList();
            var entries = Entries(file);

            Assert.NotEqual(0xEF, bytes[0]);
            Assert.EndsWith("\n", text, StringComparison.Ordinal);
            Assert.True(text.IsNormalized(NormalizationForm.FormC));
            Assert.True(header.Count >= 2);
            Assert.StartsWith("# Source: ", header[^1], StringComparison.Ordinal);
            Assert.Equal(header.Count, text.Split('\n').Count(static line => line.StartsWith('#')));
            Assert.Equal(entries.Order(StringComparer.Ordinal), entries);
            Assert.All(entries, static entry => Assert.Equal(entry.Trim(), entry));
        });

    [Fact]
    public void Nothing_stands_twice_in_a_row_of_a_table() =>
        Assert.All(
            Properties.Select(static property => property.GetValue(null)).OfType<WordTable>().SelectMany(static table => table.Rows),
            static row => Assert.Equal(row.Value.Distinct(StringComparer.OrdinalIgnoreCase), row.Value));

    [Fact]
    public void Each_list_is_asked_for()
    {
        var sources = string.Concat(Directory.EnumerateFiles(Pages, "*.cs", SearchOption.AllDirectories).Select(File.ReadAllText));

        Assert.DoesNotContain(Properties, property => !sources.Contains($"{nameof(WordLists)}.{property.Name}", StringComparison.Ordinal));
    }

    [Fact]
    public void An_entry_is_found_at_either_end_and_the_longest_counts()
    {
        var list = new WordList(["등", "가로등", "Light"], ignoreCase: true);

        Assert.Equal("가로등", list.Ending("마을 가로등"));
        Assert.Equal("등", list.Ending("가로등", stem: 1));
        Assert.Null(list.Ending("등", stem: 1));
        Assert.Equal("Light", list.Beginning("the lighthouse", at: 4));
        Assert.Null(list.Beginning("the lighthouse"));
        Assert.True(list.AreIn("a lighthouse"));
        Assert.False(list.Contains("lights"));
    }

    [Fact]
    public void A_row_of_a_table_tells_what_goes_with_a_word()
    {
        var table = new WordTable(["high: land way", "alone:"], ignoreCase: true);

        Assert.True(table.Has("High", "way"));
        Assert.False(table.Has("way", "high"));
        Assert.Empty(table.Of("alone"));
        Assert.Empty(table.Of("low"));
    }

    private static IEnumerable<string> Sorted(IEnumerable<string> entries) => entries.Order(StringComparer.Ordinal);

    private static List<string> Entries(string file) => [.. File.ReadLines(file).Where(static line => line.Length > 0 && line[0] != '#')];
}
