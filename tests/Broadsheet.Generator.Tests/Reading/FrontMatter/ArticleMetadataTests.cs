using System.Globalization;
using Broadsheet.Generator.Diagnostics;
using Broadsheet.Generator.Model;
using Broadsheet.Generator.Reading.FrontMatter;
using Microsoft.CodeAnalysis.Text;

namespace Broadsheet.Generator.Tests.Reading.FrontMatter;

public class ArticleMetadataTests
{
    [Theory]
    [InlineData("headline: 새 다리")]
    [InlineData("title: 새 다리")]
    [InlineData("Title: '새 다리'")]
    public void A_headline_has_synonyms(string yaml) => Assert.Equal("새 다리", Read(yaml).Headline);

    [Fact]
    public void Every_key_of_the_field_reaches_its_property()
    {
        var metadata = Read("""
            headline: 새 다리 열려
            kicker: 교통
            deck: [걸어서 건넌다, 자전거도 된다]
            summary: 강을 걸어서 건넌다.
            published: 2024-10-18
            updated: 2024-10-19T09:30+09:00
            author: 한서윤
            section: 사회
            keywords: [다리, 강]
            language: ko-KR
            genre: brief
            draft: true
            slug: new-bridge
            copyright: © 2024 강변신문
            """);

        Assert.Equal("새 다리 열려", metadata.Headline);
        Assert.Equal("교통", metadata.Head.Kicker);
        Assert.Equal(["걸어서 건넌다", "자전거도 된다"], metadata.Head.Decks);
        Assert.Equal("강을 걸어서 건넌다.", metadata.Summary);
        Assert.Equal(new DateTimeOffset(2024, 10, 18, 0, 0, 0, TimeSpan.Zero), metadata.Head.DatePublished);
        Assert.Equal(new DateTimeOffset(2024, 10, 19, 9, 30, 0, TimeSpan.FromHours(9)), metadata.Head.DateModified);
        Assert.Equal("한서윤", Assert.Single(metadata.Head.Bylines).Name);
        Assert.Equal("사회", metadata.Head.Section);
        Assert.Equal(["다리", "강"], metadata.Head.Keywords);
        Assert.Equal("ko-KR", metadata.Language);
        Assert.Equal(Genre.Brief, metadata.Genre);
        Assert.True(metadata.Head.IsDraft);
        Assert.Equal("new-bridge", metadata.Head.Slug.Text);
        Assert.Equal("© 2024 강변신문", metadata.Head.CopyrightNotice);
        Assert.Empty(metadata.Head.Custom);
    }

    [Fact]
    public void Synonyms_reach_the_same_properties()
    {
        var metadata = Read("""
            subtitle: 자전거도 된다
            description: 강을 걸어서 건넌다.
            date: 2024-10-18
            byline: 한서윤
            category: 사회
            tags: 다리, 강 ,, 자전거
            lang: ko
            """);

        Assert.Equal(["자전거도 된다"], metadata.Head.Decks);
        Assert.Equal("강을 걸어서 건넌다.", metadata.Summary);
        Assert.NotNull(metadata.Head.DatePublished);
        Assert.Single(metadata.Head.Bylines);
        Assert.Equal("사회", metadata.Head.Section);
        Assert.Equal(["다리", "강", "자전거"], metadata.Head.Keywords);
        Assert.Equal("ko", metadata.Language);
    }

    [Fact]
    public void The_keys_of_a_page_are_custom_keys_elsewhere()
    {
        const string Yaml = "newspaper: 강변신문\nedition: 1판\npage: 7\nemailDomain: example.kr\nweather: 맑음";

        var page = Read(Yaml, isPage: true);
        Assert.Equal(
            ("강변신문", "1판", "7", "example.kr"),
            (page.Head.Print?.Newspaper, page.Head.Print?.Edition, page.Head.Print?.Page, page.EmailDomain));
        Assert.Equal(["weather"], page.Head.Custom.AsEnumerable().Select(entry => entry.Key));

        var article = Read(Yaml);
        Assert.Null(article.Head.Print);
        Assert.Equal(5, article.Head.Custom.Count);
    }

    [Fact]
    public void Of_two_synonyms_the_first_counts_and_the_second_is_reported()
    {
        var metadata = Read("title: 하나\nheadline: 둘\nTITLE: 셋", out var diagnostics);

        Assert.Equal("하나", metadata.Headline);
        Assert.Equal(["BSH0105 headline", "BSH0105 TITLE"], diagnostics);
    }

    [Theory]
    [InlineData("2024-10-18", "2024-10-18T00:00:00.0000000+00:00")]
    [InlineData("'2024-10-18'", "2024-10-18T00:00:00.0000000+00:00")]
    [InlineData("2024-02-29", "2024-02-29T00:00:00.0000000+00:00")]
    [InlineData("2024-10-18T09:00", "2024-10-18T09:00:00.0000000+00:00")]
    [InlineData("2024-10-18 09:00:30", "2024-10-18T09:00:30.0000000+00:00")]
    [InlineData("2024-10-18T09:00:30.25Z", "2024-10-18T09:00:30.2500000+00:00")]
    [InlineData("2024-10-18T09:00:30.123456789+09:00", "2024-10-18T09:00:30.1234567+09:00")]
    [InlineData("2024-10-18 09:00:00 -0330", "2024-10-18T09:00:00.0000000-03:30")]
    public void A_date_is_the_same_wherever_it_is_read(string written, string expected)
    {
        var culture = CultureInfo.CurrentCulture;
        CultureInfo.CurrentCulture = new CultureInfo("th-TH");
        try
        {
            Assert.Equal(expected, Read("published: " + written).Head.DatePublished?.ToString("o", CultureInfo.InvariantCulture));
        }
        finally
        {
            CultureInfo.CurrentCulture = culture;
        }
    }

    [Theory]
    [InlineData("published: someday", "someday")]
    [InlineData("published: 2024-13-01", "2024-13-01")]
    [InlineData("published: 2023-02-29", "2023-02-29")]
    [InlineData("published: 2024-10-18T24:00", "2024-10-18T24:00")]
    [InlineData("published: 2024-10-18T09:60", "2024-10-18T09:60")]
    [InlineData("published: 2024-10-18T09:00+15:00", "2024-10-18T09:00+15:00")]
    [InlineData("published: 0001-01-01T00:00+09:00", "0001-01-01T00:00+09:00")]
    [InlineData("published: 2024-10-18T09:00 KST", "2024-10-18T09:00 KST")]
    [InlineData("published: 18.10.2024", "18.10.2024")]
    [InlineData("published: 2024-10-18T", "2024-10-18T")]
    [InlineData("published: 2024-10-18T09:00:00.", "2024-10-18T09:00:00.")]
    [InlineData("published: [2024-10-18, 2024-10-19]", "2024-10-18, 2024-10-19")]
    [InlineData("published: 18/10/2024", "18/10/2024")]
    [InlineData("published: 2024/02/30", "2024/02/30")]
    [InlineData("published: Marsh 3, 2024", "Marsh 3, 2024")]
    [InlineData("pubDate: 05/01/2024", "05/01/2024")]
    [InlineData("lastmod: 2024-13-01", "2024-13-01")]
    [InlineData("draft: maybe", "maybe")]
    [InlineData("draft: [true, false]", "true, false")]
    [InlineData("genre: poem", "poem")]
    [InlineData("genre: 3", "3")]
    [InlineData("language: 한국어", "한국어")]
    [InlineData("language: english", "english")]
    [InlineData("language: _ko", "_ko")]
    [InlineData("slug: '!!!'", "'!!!'")]
    [InlineData("title: [하나, 둘]", "하나, 둘")]
    [InlineData("title: {ko: 하나}", "ko: 하나")]
    [InlineData("tags: [{a: b}]", "a: b")]
    [InlineData("author: [[한서윤]]", "한서윤")]
    [InlineData("author: {role: 기자}", "role: 기자")]
    [InlineData("author: {name: [한서윤]}", "한서윤")]
    [InlineData("author: {name: ~, role: 기자}", "name: ~, role: 기자")]
    [InlineData("series: {name: 바다, position: two}", "two")]
    [InlineData("series: [[바다]]", "바다")]
    [InlineData("category: [{name: 사회}]", "name: 사회")]
    [InlineData("published: unlisted", "unlisted")]
    [InlineData("date: false", "false")]
    [InlineData("author: <a@b.kr>", "<a@b.kr>")]
    public void A_value_that_does_not_fit_is_reported_at_its_characters(string yaml, string place)
    {
        _ = Read(yaml, out var diagnostics);

        Assert.Equal(["BSH0102 " + place], diagnostics);
    }

    [Fact]
    public void The_message_names_key_expectation_and_value()
    {
        var diagnostics = new List<DiagnosticInfo>();
        var text = SourceText.From("---\ndate: someday\n---\n");
        _ = ArticleMetadata.From(FrontMatterReader.Read(text, "a.md"), new MetadataSettings("a.md", IsPage: false), diagnostics);

        Assert.Equal(
            "'date' expects a date such as 2024-10-18 or 2024-10-18T09:00:00+09:00, but found 'someday'",
            Assert.Single(diagnostics).ToDiagnostic().GetMessage(CultureInfo.InvariantCulture));
    }

    [Theory]
    [InlineData("title:")]
    [InlineData("title: ~")]
    [InlineData("title: null")]
    [InlineData("published:\ntags:\nauthor:\ndraft:\nslug:\ngenre:\nlanguage:")]
    public void A_key_without_a_value_says_nothing(string yaml) => Assert.Equal(Read(""), Read(yaml));

    [Theory]
    [InlineData("tags: [하나, ~, null, '~', 둘, ]", "하나|~|둘")]
    [InlineData("tags:\n- 하나\n-\n- Null\n- ~", "하나")]
    [InlineData("tags: [~]", "")]
    public void Nothing_in_a_list_of_keywords_is_no_keyword(string yaml, string expected) =>
        Assert.Equal(expected, string.Join("|", Read(yaml).Head.Keywords.AsEnumerable()));

    [Fact]
    public void Nothing_in_a_list_or_a_mapping_of_a_known_key_says_nothing()
    {
        var metadata = Read(
            "deck: [~, 둘째 줄]\nauthors: [null, { name: 정하람, role: ~, email: null, affiliation: }]\nseries: { name: 바다, position: ~ }\nformerly: [~]");

        Assert.Equal(["둘째 줄"], metadata.Head.Decks);
        Assert.Equal([new("정하람", null, null, null, null, BylineCredit.Text, "정하람")], metadata.Head.Bylines.AsEnumerable());
        Assert.Equal(new SeriesModel("바다", null), metadata.Head.Series);
        Assert.Empty(metadata.Head.FormerSlugs);
    }

    [Theory]
    [InlineData("published: false", true)]
    [InlineData("date: 2024-10-18\npublished: False", true)]
    [InlineData("Published: false\ndraft: false", true)]
    [InlineData("published: true\ndraft: true", true)]
    [InlineData("published: true", false)]
    [InlineData("published: true\ndate: 2024-10-18", false)]
    public void Published_may_say_whether_an_article_is_a_draft(string yaml, bool isDraft)
    {
        foreach (var isPage in new[] { false, true })
        {
            var metadata = Read(yaml, isPage);

            Assert.Equal(isDraft, metadata.Head.IsDraft);
            Assert.Equal(yaml.Contains("2024", StringComparison.Ordinal), metadata.Head.DatePublished is not null);
            Assert.Empty(metadata.Head.Custom);
        }
    }

    [Theory]
    [InlineData(
        "author: {name: 한서윤, twitter: seoyun}",
        "The key 'twitter' of 'author' is not read, which takes name, role, email, affiliation; move it into an article of the person in a collection 'authors', or remove it")]
    [InlineData(
        "author: {name: 한서윤, rolle: 기자}",
        "The key 'rolle' of 'author' is not read, which takes name, role, email, affiliation; write 'role' if that is what you mean")]
    [InlineData(
        "series: {name: 바다, color: blue}",
        "The key 'color' of 'series' is not read, which takes name, position; give the article a key of its own for it, or remove it")]
    [InlineData("authors: [{role: 기자}]", "'authors' expects a mapping with a 'name', but found none in this one")]
    [InlineData("author: {name: 한서윤, role: [기자]}", "'author' expects a text for 'role', but found a list")]
    [InlineData(
        "published: soon",
        "'published' expects a date such as 2024-10-18 or 2024-10-18T09:00:00+09:00, or false for a draft, but found 'soon'")]
    public void A_message_says_what_of_a_mapping_does_not_fit(string yaml, string message)
    {
        var diagnostics = new List<DiagnosticInfo>();
        var reading = FrontMatterReader.Read(SourceText.From($"---\n{yaml}\n---\n"), "a.md");
        _ = ArticleMetadata.From(reading, new MetadataSettings("a.md", IsPage: false), diagnostics);

        Assert.Equal(message, Assert.Single(diagnostics).ToDiagnostic().GetMessage(CultureInfo.InvariantCulture));
    }

    [Fact]
    public void Authors_are_names_addresses_or_mappings()
    {
        var metadata = Read("""
            authors:
              - 한서윤
              - 오도현 <dohyeon@example.kr>
              - 미완성 <half@>
              - { name: 정하람, role: 선임기자, email: haram@example.kr, affiliation: 강변신문 }
            """);

        Assert.Equal(
            [
                new("한서윤", null, null, null, null, BylineCredit.Text, "한서윤"),
                new("오도현", null, "dohyeon@example.kr", "dohyeon@example.kr", null, BylineCredit.Text, "오도현 <dohyeon@example.kr>"),
                new("미완성", null, null, "half@", null, BylineCredit.Text, "미완성 <half@>"),
                new("정하람", "선임기자", "haram@example.kr", "haram@example.kr", "강변신문", BylineCredit.Text, "정하람 선임기자 haram@example.kr 강변신문"),
            ],
            metadata.Head.Bylines.AsEnumerable());
    }

    [Theory]
    [InlineData("New Bridge!", "New-Bridge!")]
    [InlineData("새 다리?", "새-다리")]
    [InlineData("50% off", "50-off")]
    [InlineData("\"a\\tb\u200B<c>\"", "a-b-c")]
    [InlineData("C:\\새 길", "C:-새-길")]
    public void What_cannot_be_in_an_address_is_replaced_in_a_slug_with_a_warning(string written, string slug)
    {
        var metadata = Read("slug: " + written, out var diagnostics);

        Assert.Equal(slug, metadata.Head.Slug.Text);
        Assert.Equal(["BSH0104 " + written], diagnostics);
    }

    [Theory]
    [InlineData("snake_case_name")]
    [InlineData("v1.2~rc+3")]
    [InlineData("Getting-Started")]
    [InlineData("새_다리")]
    [InlineData("(draft),;=@:$!*'&")]
    [InlineData("☕-hour")]
    [InlineData("a-slug-that-goes-on-and-on-for-more-than-eighty-characters-because-its-author-wanted-every-word-of-the-headline")]
    public void A_slug_that_an_author_wrote_is_kept(string written) =>
        Assert.Equal(written, Read("slug: \"" + written + "\"").Head.Slug.Text);

    [Fact]
    public void A_decomposed_slug_is_composed_without_a_word() =>
        Assert.Equal("café-한글", Read("slug: " + "café-한글".Normalize(System.Text.NormalizationForm.FormD)).Head.Slug.Text);

    private static ArticleMetadata Read(string yaml, bool isPage = false)
    {
        var metadata = Read(yaml, out var diagnostics, isPage);
        Assert.Empty(diagnostics);
        return metadata;
    }

    private static ArticleMetadata Read(string yaml, out string[] diagnostics, bool isPage = false)
    {
        var text = SourceText.From($"---\n{yaml}\n---\n");
        var found = new List<DiagnosticInfo>();
        var metadata = ArticleMetadata.From(FrontMatterReader.Read(text, "a.md"), new MetadataSettings("a.md", isPage), found);
        diagnostics = [.. found.Select(diagnostic => $"{diagnostic.Descriptor.Id} {text.ToString(diagnostic.Span.Characters)}")];
        return metadata;
    }
}
