using System.Buffers;
using System.Globalization;
using System.Text;
using Broadsheet.Markup;

namespace Broadsheet.Formats.Markdown;

/// <summary>What an article says of itself, as YAML 1.2 between two lines of <c>---</c>.</summary>
internal static class FrontMatterText
{
    public static void Write(IBufferWriter<byte> output, Article article)
    {
        output.Write("---\n"u8);
        Entry(output, "headline: "u8, article.Headline);
        Entry(output, "kicker: "u8, article.Kicker);
        List(output, "deck:\n"u8, article.Decks);
        if (article.Summary != article.Lead)
            Entry(output, "summary: "u8, article.Summary);
        foreach (var moment in new ArticleMoments(article))
            Date(output, moment.FrontMatter, moment.Value);
        Authors(output, article);
        Entry(output, "section: "u8, article.Section);
        List(output, "keywords:\n"u8, article.Keywords);
        Series(output, article.Series);
        Entry(output, "language: "u8, FeedText.Language(article));
        if (article.Genre != Genre.News)
            Entry(output, "genre: "u8, GenreName(article.Genre));
        Entry(output, "slug: "u8, article.Slug);
        Entry(output, "copyright: "u8, article.CopyrightNotice);
        output.Write("---\n"u8);
    }

    private static string GenreName(Genre genre) => genre switch
    {
        Genre.Brief => nameof(Genre.Brief),
        Genre.Photo => nameof(Genre.Photo),
        Genre.Advertisement => nameof(Genre.Advertisement),
        Genre.Opinion => nameof(Genre.Opinion),
        Genre.Interview => nameof(Genre.Interview),
        Genre.Obituary => nameof(Genre.Obituary),
        Genre.Notice => nameof(Genre.Notice),
        Genre.Correction => nameof(Genre.Correction),
        _ => nameof(Genre.News),
    };

    private static void Entry(IBufferWriter<byte> output, ReadOnlySpan<byte> key, string? value)
    {
        if (string.IsNullOrEmpty(value))
            return;
        output.Write(key);
        Utf8Text.Write(output, Scalar(value));
        output.Write("\n"u8);
    }

    private static void Date(IBufferWriter<byte> output, ReadOnlySpan<byte> key, DateTimeOffset? moment)
    {
        if (moment is not { } value)
            return;
        output.Write(key);
        output.Write(": "u8);
        Utf8Text.Write(output, value.ToString("yyyy-MM-dd'T'HH:mm:ss.FFFFFFFzzz", CultureInfo.InvariantCulture));
        output.Write("\n"u8);
    }

    private static void List(IBufferWriter<byte> output, ReadOnlySpan<byte> key, IReadOnlyCollection<string> values)
    {
        if (values.Count > 0)
            output.Write(key);
        foreach (var value in values)
            Entry(output, "  - "u8, value);
    }

    private static void Authors(IBufferWriter<byte> output, Article article)
    {
        if (!article.Bylines.IsEmpty)
            output.Write("author:\n"u8);
        foreach (var byline in article.Bylines)
        {
            Entry(output, "  - name: "u8, byline.Name);
            Entry(output, "    role: "u8, byline.Role);
            Entry(output, "    email: "u8, byline.Email ?? byline.RawEmail);
            Entry(output, "    affiliation: "u8, byline.Affiliation);
        }
    }

    private static void Series(IBufferWriter<byte> output, ArticleSeries? series)
    {
        if (series is null)
            return;
        output.Write("series:\n"u8);
        Entry(output, "  name: "u8, series.Name);
        if (series.Position is { } position)
            Utf8Text.Write(output, string.Create(CultureInfo.InvariantCulture, $"  position: {position}\n"));
    }

    /// <summary>
    /// A text as it stands where YAML can take it for nothing else, or else in double quotes (YAML 1.2.2, section 7.3.1).
    /// </summary>
    private static string Scalar(string text)
    {
        if (IsPlain(text))
            return text;
        var quoted = new StringBuilder(text.Length + 2).Append('"');
        foreach (var c in text)
        {
            _ = c switch
            {
                '"' => quoted.Append("\\\""),
                '\\' => quoted.Append("\\\\"),
                '\n' => quoted.Append("\\n"),
                '\r' => quoted.Append("\\r"),
                '\t' => quoted.Append("\\t"),
                < ' ' or (>= '\u007F' and <= '\u00A0') or '\u2028' or '\u2029' or '\uFEFF' or '\uFFFE' or '\uFFFF' =>
                    quoted.Append(CultureInfo.InvariantCulture, $"\\u{(int)c:X4}"),
                _ => quoted.Append(c),
            };
        }

        return quoted.Append('"').ToString();
    }

    private static bool IsPlain(string text)
    {
        if (!char.IsLetter(text[0]) || text[^1] == ' ')
            return false;
        foreach (var c in text)
        {
            if (!char.IsLetterOrDigit(c) && !" .,'()-/%·@_?!".Contains(c, StringComparison.Ordinal))
                return false;
        }

        return text.ToUpperInvariant() is not ("TRUE" or "FALSE" or "NULL" or "YES" or "NO" or "ON" or "OFF" or "Y" or "N");
    }
}
