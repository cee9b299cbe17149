using Broadsheet.Testing;

namespace Broadsheet.Generator.Tests.Reading.Data;

/// <summary>Front matter and data files that were written to stop a build. How long each takes at full size, the benchmarks tell.</summary>
public class HostileTextTests
{
    private const int Size = 3_000;

    public static TheoryData<string, string> Texts
    {
        get
        {
            var data = new TheoryData<string, string>();
            foreach (var text in HostileText.Yaml)
            {
                data.Add("md", text.Name);
                data.Add("yaml", text.Name);
            }

            foreach (var text in HostileText.YamlLists)
                data.Add("yml", text.Name);
            foreach (var text in HostileText.Json)
                data.Add("json", text.Name);
            return data;
        }
    }

    [Theory]
    [MemberData(nameof(Texts))]
    public void A_hostile_text_is_read_or_refused_at_a_place_within_it(string extension, string name)
    {
        var file = new DataFileText(Make(extension, name), "content/people/a." + extension);

        Assert.All(file.Diagnostics, diagnostic => Assert.StartsWith("BSH", diagnostic, StringComparison.Ordinal));
        Assert.InRange(file.Diagnostics.Length, file.Articles.IsEmpty ? 1 : 0, 101);
    }

    [Theory]
    [InlineData("md", "BSH0106 둑", "move what is text below the closing line")]
    [InlineData("yaml", "BSH0602 둑", "over several files")]
    [InlineData("json", "BSH0602 둑", "over several files")]
    public void A_text_beyond_the_limit_of_length_is_refused_at_the_character_beyond(string extension, string diagnostic, string mend)
    {
        const string key = "{\"k\": \"";
        var json = $"{key}{new string('가', 1_000_000 - key.Length)}둑\"}}";
        var file = new DataFileText(extension == "md" ? $"---\n{json}\n---\nText.\n" : json, "content/people/a." + extension);

        Assert.Equal([diagnostic], file.Diagnostics);
        Assert.Contains("longer than 1,000,000 characters; ", file.Message, StringComparison.Ordinal);
        Assert.Contains(mend, file.Message, StringComparison.Ordinal);
    }

    private static string Make(string extension, string name) => extension switch
    {
        "md" => $"---\nfirst: v\n{Find(HostileText.Yaml, name)}\n---\nText.\n",
        "yaml" => Find(HostileText.Yaml, name),
        "yml" => Find(HostileText.YamlLists, name),
        _ => Find(HostileText.Json, name),
    };

    private static string Find(IEnumerable<HostileText> texts, string name) => texts.Single(text => text.Name == name).Make(Size);
}
