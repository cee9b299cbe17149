using System.Globalization;
using Broadsheet.Generator.Diagnostics;
using Broadsheet.Generator.Foundation;
using Broadsheet.Generator.Model;
using Broadsheet.Generator.Reading.FrontMatter;
using Microsoft.CodeAnalysis.Text;

namespace Broadsheet.Generator.Tests.Reading.FrontMatter;

/// <summary>Front matter as sites of other engines have it: their names for the field's keys, and their ways to write values.</summary>
public class DialectTests
{
    [Theory]
    [InlineData("publishDate")]
    [InlineData("publish_date")]
    [InlineData("PubDate")]
    [InlineData("datePublished")]
    [InlineData("published_at")]
    [InlineData("created_at")]
    [InlineData("created")]
    public void Other_engines_names_of_the_date_are_the_date(string key)
    {
        var head = Read($"{key}: 2024-10-18").Head;

        Assert.Equal(new DateTimeOffset(2024, 10, 18, 0, 0, 0, TimeSpan.Zero), head.DatePublished);
        Assert.Empty(head.Custom);
    }

    [Theory]
    [InlineData("lastmod")]
    [InlineData("last_modified_at")]
    [InlineData("lastUpdated")]
    [InlineData("updatedDate")]
    [InlineData("modified")]
    [InlineData("ms.date")]
    public void Other_engines_names_of_the_last_change_are_it(string key) =>
        Assert.Equal(new DateTimeOffset(2024, 10, 18, 0, 0, 0, TimeSpan.Zero), Read($"{key}: 2024-10-18").Head.DateModified);

    [Theory]
    [InlineData("blurb: 강을 건넌다.")]
    [InlineData("excerpt: 강을 건넌다.")]
    [InlineData("Excerpt: \"강을 건넌다.\"\nblurb: 다른 말")]
    public void A_blurb_or_an_excerpt_is_the_summary(string yaml) => Assert.Equal("강을 건넌다.", Read(yaml).Summary);

    [Theory]
    [InlineData("expiryDate: 2024-10-18")]
    [InlineData("expires_at: 2024-10-18")]
    [InlineData("unpublishDate: 2024-10-18")]
    public void Other_engines_names_of_the_end_are_the_end(string yaml) => Assert.True(Read(yaml).Head.HasEnd);

    [Theory]
    [InlineData("isDraft: true")]
    [InlineData("is_draft: yes")]
    [InlineData("draft: false\nisDraft: true")]
    [InlineData("draft: Yes")]
    [InlineData("draft: \"true\"")]
    [InlineData("draft: on")]
    [InlineData("draft: [true]")]
    [InlineData("publish: false")]
    [InlineData("published: no")]
    [InlineData("published: 'false'")]
    public void What_other_engines_hold_back_is_a_draft(string yaml) => Assert.True(Read(yaml).Head.IsDraft);

    [Theory]
    [InlineData("draft: no\npublish: true\npublished: yes")]
    [InlineData("draft: \"\"")]
    [InlineData("draft: 'off'\nisDraft: false")]
    public void What_they_publish_is_none(string yaml) => Assert.False(Read(yaml).Head.IsDraft);

    [Theory]
    [InlineData("date: 2024-10-18\ncreated_at: 2024-10-01", "2024-10-18", "created_at")]
    [InlineData("pubDate: 2024-10-18\ndate: 2024-10-19", "2024-10-19", "pubDate")]
    [InlineData("date: 2024-10-18\npublishDate: 2030-01-01", "2030-01-01", "date")]
    [InlineData("created: 2024-10-18\npubDate: 2024-10-19", "2024-10-19", "created")]
    [InlineData("date:\ncreated: 2024-10-18", "2024-10-18", "")]
    [InlineData("created:\ndate: 2024-10-18", "2024-10-18", "")]
    public void Of_several_dates_the_strongest_counts_and_the_others_are_keys_of_the_authors_own(string yaml, string day, string custom)
    {
        var head = Read(yaml).Head;

        Assert.Equal(day, head.DatePublished?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture));
        Assert.Equal(custom, string.Join(' ', head.Custom.AsEnumerable().Select(static entry => entry.Key)));
    }

    [Theory]
    [InlineData("lastUpdated: false", "lastUpdated")]
    [InlineData("modified: by hand", "modified")]
    [InlineData("excerpt: false", "excerpt")]
    [InlineData("created: { by: Nora }", "created")]
    [InlineData("publish: the harbor press", "publish")]
    public void Their_names_with_a_value_that_does_not_fit_are_keys_of_the_authors_own(string yaml, string custom) =>
        Assert.Equal(custom, Assert.Single(Read(yaml).Head.Custom).Key);

    [Fact]
    public void A_summary_stands_beside_a_description_and_authors_beside_a_printed_byline()
    {
        var metadata = Read("description: for search\nsummary: for readers\nbyline: By Nora and friends\nauthors: [Nora Whitfield]");

        Assert.Equal("for readers", metadata.Summary);
        Assert.Equal(["Nora Whitfield"], metadata.Head.Bylines.AsEnumerable().Select(static byline => byline.Name));
        Assert.Equal(["description", "byline"], metadata.Head.Custom.AsEnumerable().Select(static entry => entry.Key));
    }

    [Fact]
    public void Two_keys_that_say_the_same_twice_are_no_error()
    {
        var metadata = Read("title: 새 다리\nheadline: '새 다리'\nlang: ko\nlanguage: ko");

        Assert.Equal(("새 다리", "ko"), (metadata.Headline, metadata.Language));
        Assert.Empty(metadata.Head.Custom);
    }

    [Theory]
    [InlineData("tags: a b  c", "a|b|c")]
    [InlineData("Tags: 항구 봄", "항구|봄")]
    [InlineData("tags: open data, sea", "open data|sea")]
    [InlineData("tags: \"open data\"", "open data")]
    [InlineData("tags: [open data]", "open data")]
    [InlineData("keywords: open data", "open data")]
    [InlineData("keywords: open data, sea\ntags: [sea, 봄]", "open data|sea|봄")]
    [InlineData("tags: [a]\ncategory: [News, Sea, Harbor]\nseries: [Boats, Nets]", "a|Sea|Harbor|Nets")]
    [InlineData("tags: \"\"", "")]
    public void Keywords_are_what_tags_keywords_and_further_categories_say(string yaml, string expected) =>
        Assert.Equal(expected, string.Join('|', Read(yaml).Head.Keywords.AsEnumerable()));

    [Theory]
    [InlineData("category: [News, Sea]\nseries: [Boats, Nets]")]
    [InlineData("category: [News]\nseries: [Boats]")]
    [InlineData("section: News\nseries: { title: Boats }")]
    public void A_category_and_a_series_may_be_lists(string yaml)
    {
        var head = Read(yaml).Head;

        Assert.Equal(("News", new SeriesModel("Boats", null)), (head.Section, head.Series));
    }

    [Fact]
    public void A_list_of_one_is_that_one()
    {
        var metadata = Read("title: [새 다리]\ndate: [2024-10-18]\nlang: [ko]\nslug: [new-bridge]\ngenre: [brief]\nseries: []");

        Assert.Equal(("새 다리", "ko", "new-bridge", Genre.Brief),
            (metadata.Headline, metadata.Language, metadata.Head.Slug.Text, metadata.Genre));
        Assert.NotNull(metadata.Head.DatePublished);
        Assert.Null(metadata.Head.Series);
    }

    [Theory]
    [InlineData("zh_cn", "zh-CN")]
    [InlineData("ko_KR.UTF-8", "ko-KR")]
    [InlineData("zh_hant_TW", "zh-Hant-TW")]
    [InlineData("sr_RS@latin", "sr-RS")]
    [InlineData("EN_gb", "en-GB")]
    [InlineData("en-gb", "en-gb")]
    public void The_name_of_a_locale_is_a_language(string written, string tag) => Assert.Equal(tag, Read("lang: " + written).Language);

    [Theory]
    [InlineData("series: {name: 바다, part: 2}", 2)]
    [InlineData("series: {title: 바다, order: 3, position: 1}", 1)]
    [InlineData("series: {name: 바다, index: }", null)]
    public void A_series_has_a_part(string yaml, int? position) => Assert.Equal(new SeriesModel("바다", position), Read(yaml).Head.Series);

    [Fact]
    public void Keys_of_a_person_have_other_words_and_others_are_left_out_with_a_warning()
    {
        var metadata = Read(
            "author: {name: 한서윤, title: 선임기자, role: 기자, mail: a@b.kr, company: 강변신문, url: 'https://b.kr', bio: '', links: [a]}",
            out var diagnostics);

        Assert.Equal(
            [new("한서윤", "기자", "a@b.kr", "a@b.kr", "강변신문", BylineCredit.Text, "한서윤 기자 a@b.kr 강변신문")],
            metadata.Head.Bylines.AsEnumerable());
        Assert.Equal(["BSH0111 url", "BSH0111 links"], diagnostics);
    }

    [Theory]
    [InlineData("2024-05-01 9:31:24", "2024-05-01T09:31:24+00:00")]
    [InlineData("2024-05-01 9:31:24 -4", "2024-05-01T09:31:24-04:00")]
    [InlineData("2024-05-01 09:31:24 +0900", "2024-05-01T09:31:24+09:00")]
    [InlineData("2001-12-14 21:59:43.10 -5", "2001-12-14T21:59:43-05:00")]
    [InlineData("2001-12-14t21:59:43.10-5:30", "2001-12-14T21:59:43-05:30")]
    [InlineData("2001-12-15 2:59:43.10", "2001-12-15T02:59:43+00:00")]
    [InlineData("2001-12-14   21:59", "2001-12-14T21:59:00+00:00")]
    [InlineData("2024-5-1", "2024-05-01T00:00:00+00:00")]
    [InlineData("2021/06/08", "2021-06-08T00:00:00+00:00")]
    [InlineData("2021/6/8 7:05", "2021-06-08T07:05:00+00:00")]
    [InlineData("2021/06/08 07:05:00 +09:00", "2021-06-08T07:05:00+09:00")]
    [InlineData("2024.05.01", "2024-05-01T00:00:00+00:00")]
    [InlineData("2024. 5. 1.", "2024-05-01T00:00:00+00:00")]
    [InlineData("2024년 5월 1일", "2024-05-01T00:00:00+00:00")]
    [InlineData("Jul 08 2022", "2022-07-08T00:00:00+00:00")]
    [InlineData("July 8th, 2022", "2022-07-08T00:00:00+00:00")]
    [InlineData("8 Sept. 2022", "2022-09-08T00:00:00+00:00")]
    [InlineData("08-MAY-2022", "2022-05-08T00:00:00+00:00")]
    [InlineData("Fri, 08 Jul 2022 10:00:00 GMT", "2022-07-08T10:00:00+00:00")]
    [InlineData("2024-05-01 09:31 UTC", "2024-05-01T09:31:00+00:00")]
    public void Dates_are_read_as_they_are_written_where_one_day_is_meant(string written, string expected)
    {
        foreach (var value in new[] { written, $"\"{written}\"" })
            Assert.Equal(expected, Show(Read("date: " + value).Head.DatePublished));
    }

    [Fact]
    public void A_date_of_Microsofts_documentation_has_its_month_first()
    {
        Assert.Equal(new DateTimeOffset(2024, 5, 1, 0, 0, 0, TimeSpan.Zero), Read("ms.date: 05/01/2024").Head.DateModified);
        Read("ms.date: 13/01/2024", out var diagnostics);
        Assert.Equal(["BSH0102 13/01/2024"], diagnostics);
    }

    [Theory]
    [InlineData("date: 2024-10-18", "2024-10-18T00:00:00+09:00")]
    [InlineData("date: 2024-10-18 9:30", "2024-10-18T09:30:00+09:00")]
    [InlineData("date: Oct 18, 2024 09:30", "2024-10-18T09:30:00+09:00")]
    [InlineData("date: 2024-10-18T09:30Z", "2024-10-18T09:30:00+00:00")]
    [InlineData("date: 2024-10-18T09:30-04:00", "2024-10-18T09:30:00-04:00")]
    [InlineData("date: 0001-01-01", null)]
    public void A_date_without_an_offset_has_that_of_the_project(string yaml, string? expected)
    {
        var date = Read(yaml, out _, new("a.md", IsPage: false) { Zone = TimeSpan.FromHours(9) }).Head.DatePublished;

        Assert.Equal(expected, Show(date));
    }

    [Fact]
    public void Keys_that_the_project_maps_come_before_all_others()
    {
        EquatableArray<MappedKey> keys = [new("ms.date", "published"), new("Lede", "summary"), new("keywords-of", "keywords")];
        var metadata = Read(
            "ms.date: 05/01/2024\ndate: 2020-01-01\nlede: 봄이 온다\nsummary: x\nkeywords-of: a, b\ntags: c",
            out var diagnostics, new("a.md", IsPage: false) { Keys = keys });

        Assert.Empty(diagnostics);
        Assert.Equal(new DateTimeOffset(2024, 5, 1, 0, 0, 0, TimeSpan.Zero), metadata.Head.DatePublished);
        Assert.Equal("봄이 온다", metadata.Summary);
        Assert.Equal(["a", "b", "c"], metadata.Head.Keywords.AsEnumerable());
        Assert.Equal(["date", "summary"], metadata.Head.Custom.AsEnumerable().Select(static entry => entry.Key));
    }

    [Fact]
    public void Tags_among_taxonomies_are_tags_and_what_else_is_there_stays()
    {
        var head = Read("taxonomies:\n  tags: [바다, 봄]\n  authors: [박서연]\n  ports: [haedam]\nextra: { tags: [x] }").Head;

        Assert.Equal(["바다", "봄"], head.Keywords.AsEnumerable());
        Assert.Equal("박서연", Assert.Single(head.Bylines).Name);
        Assert.Equal(["taxonomies", "extra"], head.Custom.AsEnumerable().Select(static entry => entry.Key));
        Assert.Equal("ports", Assert.Single(((FrontMatterMapping)head.Custom[0].Value).Entries).Key);
    }

    [Fact]
    public void A_text_in_quotes_may_go_on_at_the_margin() =>
        Assert.Equal(("a b", "c d"), (Read("title: \"a\nb\"").Headline, Read("title: 'c\nd'").Headline));

    private static string? Show(DateTimeOffset? date) => date?.ToString("yyyy-MM-ddTHH:mm:sszzz", CultureInfo.InvariantCulture);

    private static ArticleMetadata Read(string yaml)
    {
        var metadata = Read(yaml, out var diagnostics);
        Assert.Empty(diagnostics);
        return metadata;
    }

    private static ArticleMetadata Read(string yaml, out string[] diagnostics, MetadataSettings? settings = null)
    {
        var text = SourceText.From($"---\n{yaml}\n---\n");
        var found = new List<DiagnosticInfo>();
        var reading = FrontMatterReader.Read(text, "a.md");
        var metadata = ArticleMetadata.From(reading, settings ?? new("a.md", IsPage: false), found);
        diagnostics = [.. reading.Diagnostics.AsEnumerable().Concat(found)
            .Select(diagnostic => $"{diagnostic.Descriptor.Id} {text.ToString(diagnostic.Span.Characters)}")];
        return metadata;
    }
}
