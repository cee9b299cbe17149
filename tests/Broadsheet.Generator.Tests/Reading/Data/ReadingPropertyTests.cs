using System.Text;
using System.Text.Json;
using Broadsheet.Generator.Diagnostics;
using Broadsheet.Generator.Foundation;
using Broadsheet.Generator.Model;
using Broadsheet.Generator.Reading;
using Broadsheet.Generator.Reading.Data;
using Broadsheet.Generator.Reading.Source;
using FsCheck;
using FsCheck.Fluent;
using Microsoft.CodeAnalysis.Text;

namespace Broadsheet.Generator.Tests.Reading.Data;

/// <summary>
/// What holds of every text, and is tried on texts that nobody wrote. A failure prints the text and the seed to replay it by.
/// </summary>
public class ReadingPropertyTests
{
    private static readonly Config Config = FsCheck.Config.QuickThrowOnFailure.WithMaxTest(3_000).WithEndSize(60);

    [Fact]
    public void Of_any_YAML_every_place_lies_in_the_file_and_a_second_reading_is_equal() =>
        Check.One(Config, Prop.ForAll(GeneratedText.Yaml, yaml =>
    {
        AssertSound("a.yaml", yaml);
        AssertSound("a.md", $"---\nk: v\n{yaml}\n---\nText.\n");
        AssertSound("a.txt", $"---\nk: v\n{yaml}\n---\nA headline\n\nText of it.\n");
    }));

    [Fact]
    public void Of_any_JSON_every_place_lies_in_the_file_and_a_second_reading_is_equal() =>
        Check.One(Config, Prop.ForAll(GeneratedText.Json, json =>
    {
        AssertSound("a.json", json);
        AssertSound("a.yaml", json);
    }));

    [Fact]
    public void JSON_is_valid_exactly_where_another_reader_finds_it_so() => Check.One(Config, Prop.ForAll(GeneratedText.Json, json =>
    {
        var problems = Problems(json);
        JsonDataReader.Read(SourceText.From(json), problems);

        Assert.Equal(IsJson(json), problems.ToEquatableArray().All(static problem => problem.Descriptor != Descriptors.InvalidDataFile
            || problem.Arguments[0] is DataDocument.RootProblem or DataDocument.ItemProblem));
    }));

    [Fact]
    public void Valid_JSON_has_the_values_that_another_reader_finds() => Check.One(Config, Prop.ForAll(GeneratedText.ValidJson, json =>
    {
        using var document = JsonDocument.Parse(json.TrimStart('\uFEFF'));
        var read = JsonDataReader.Read(SourceText.From(json), Problems(json));

        if (document.RootElement.ValueKind == JsonValueKind.Object)
            AssertEqual(document.RootElement, Assert.Single(read.Entries).Values);
        else
            Assert.All(
                read.Entries.AsEnumerable().Zip(document.RootElement.EnumerateArray()),
                pair => AssertEqual(pair.Second, pair.First.Values));
    }));

    private static FrontMatterProblems Problems(string json) => FrontMatterProblems.OfDataFile(SourceText.From(json), "a.json");

    private static void AssertSound(string name, string content)
    {
        var text = SourceText.From(content, Encoding.UTF8);
        var file = new ArticleFile("/home/acme/" + name, "content/notes/" + name, "notes", new ReadingOptions());
        var reading = ArticleFileReader.Read(file, text);

        Assert.Equal(reading, ArticleFileReader.Read(file, SourceText.From(content, Encoding.UTF8)));
        Assert.All(reading.Diagnostics, diagnostic => AssertInside(text, diagnostic.Span));
        foreach (var article in reading.Articles)
        {
            AssertInside(text, article.Head.Slug.Span);
            Assert.InRange(article.FirstLine, 1, text.Lines.Count);
            Assert.InRange(article.LastLine, article.FirstLine, text.Lines.Count);
            Assert.All(article.Head.Custom, entry => AssertInside(text, entry));
        }
    }

    private static void AssertInside(SourceText text, FrontMatterEntry entry)
    {
        AssertInside(text, entry.KeySpan);
        AssertInside(text, entry.Value);
    }

    private static void AssertInside(SourceText text, FrontMatterValue value)
    {
        AssertInside(text, value.Span);
        if (value is FrontMatterList list)
            Assert.All(list.Items, item => AssertInside(text, item));
        else if (value is FrontMatterMapping mapping)
            Assert.All(mapping.Entries, entry => AssertInside(text, entry));
    }

    private static void AssertInside(SourceText text, FileSpan place)
    {
        Assert.InRange(place.Characters.End, place.Characters.Start, text.Length);
        Assert.Equal(text.Lines.GetLinePositionSpan(place.Characters), place.Lines);
    }

    private static bool IsJson(string json)
    {
        try
        {
            using var document = JsonDocument.Parse(json.StartsWith('\uFEFF') ? json[1..] : json);
            return HasWholeTexts(document.RootElement);
        }
        catch (Exception exception) when (exception is JsonException or ArgumentException)
        {
            return false;
        }
    }

    /// <summary>An escape that is half a surrogate pair shows only where the text is asked for.</summary>
    private static bool HasWholeTexts(JsonElement element)
    {
        try
        {
            return element.ValueKind switch
            {
                JsonValueKind.Object =>
                    element.EnumerateObject().All(static property => property.Name is not null && HasWholeTexts(property.Value)),
                JsonValueKind.Array => element.EnumerateArray().All(HasWholeTexts),
                JsonValueKind.String => element.GetString() is not null,
                _ => true,
            };
        }
        catch (InvalidOperationException)
        {
            return false;
        }
    }

    private static void AssertEqual(JsonElement expected, EquatableArray<FrontMatterEntry> entries)
    {
        var first = expected.EnumerateObject().DistinctBy(static property => property.Name.Normalize()).ToArray();
        Assert.Equal(first.Select(static property => property.Name.Normalize()), entries.AsEnumerable().Select(static entry => entry.Key));
        Assert.All(first.Zip(entries.AsEnumerable()), static pair => AssertEqual(pair.First.Value, pair.Second.Value));
    }

    private static void AssertEqual(JsonElement expected, FrontMatterValue value)
    {
        switch (value)
        {
            case FrontMatterMapping mapping:
                AssertEqual(expected, mapping.Entries);
                break;
            case FrontMatterList list:
                Assert.Equal(expected.GetArrayLength(), list.Items.Count);
                Assert.All(expected.EnumerateArray().Zip(list.Items.AsEnumerable()), static pair => AssertEqual(pair.First, pair.Second));
                break;
            case FrontMatterScalar { IsPlain: true } plain:
                Assert.Equal(expected.GetRawText(), plain.Text);
                break;
            case FrontMatterScalar quoted:
                Assert.Equal(expected.GetString()!.Normalize(), quoted.Text);
                break;
        }
    }
}
