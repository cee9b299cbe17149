using System.Collections.Immutable;
using System.Globalization;
using Broadsheet.Shared;

namespace Broadsheet.CompilerServices;

/// <content>The values that are types of the model.</content>
public readonly partial struct ArticleRecord
{
    internal Genre Genre() => Find(RecordKeys.Genre) switch
    {
        nameof(Broadsheet.Genre.Brief) => Broadsheet.Genre.Brief,
        nameof(Broadsheet.Genre.Photo) => Broadsheet.Genre.Photo,
        nameof(Broadsheet.Genre.Advertisement) => Broadsheet.Genre.Advertisement,
        nameof(Broadsheet.Genre.Opinion) => Broadsheet.Genre.Opinion,
        nameof(Broadsheet.Genre.Interview) => Broadsheet.Genre.Interview,
        nameof(Broadsheet.Genre.Obituary) => Broadsheet.Genre.Obituary,
        nameof(Broadsheet.Genre.Notice) => Broadsheet.Genre.Notice,
        nameof(Broadsheet.Genre.Correction) => Broadsheet.Genre.Correction,
        _ => Broadsheet.Genre.News,
    };

    internal ArticleSource? Source()
    {
        if (!TryFind(RecordKeys.Source, out var value))
            return null;
        var fields = new RecordFields(value);
        return new ArticleSource(fields.Next() ?? "", Line(fields.Next()), Line(fields.Next())) { Confidence = Share(fields.Next()) };
    }

    internal ImmutableArray<Byline> Bylines()
    {
        var values = ValuesOf(RecordKeys.Byline);
        if (!values.MoveNext())
            return [];
        var bylines = ImmutableArray.CreateBuilder<Byline>();
        do
            bylines.Add(Byline(new RecordFields(values.Current)));
        while (values.MoveNext());
        return bylines.DrainToImmutable();
    }

    internal Dateline? Dateline()
    {
        if (!TryFind(RecordKeys.Dateline, out var value))
            return null;
        var fields = new RecordFields(value);
        return new Dateline(fields.Next() ?? "") { Place = fields.Next(), Agency = fields.Next() };
    }

    internal ArticleSeries? Series()
    {
        if (!TryFind(RecordKeys.Series, out var value))
            return null;
        var fields = new RecordFields(value);
        return new ArticleSeries(
            fields.Next() ?? "",
            int.TryParse(fields.Next(), NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var position) ? position : null);
    }

    internal PrintEdition? Print()
    {
        if (!TryFind(RecordKeys.Print, out var value))
            return null;
        var fields = new RecordFields(value);
        return new PrintEdition
        {
            Newspaper = fields.Next(),
            Edition = fields.Next(),
            Page = fields.Next(),
            Section = fields.Next(),
        };
    }

    private static Byline Byline(RecordFields fields)
    {
        var name = fields.Next() ?? "";
        return new Byline(name)
        {
            Role = fields.Next(),
            Email = fields.Next(),
            RawEmail = fields.Next(),
            Affiliation = fields.Next(),
            Credit = Credit(fields.Next()),
            // What was printed as the name alone follows the name.
            Raw = fields.Next() is { } raw && raw != name ? raw : null!,
            AuthorSlug = fields.Next(),
        };
    }

    private static BylineCredit Credit(string? name) => name switch
    {
        nameof(BylineCredit.Photo) => BylineCredit.Photo,
        nameof(BylineCredit.Both) => BylineCredit.Both,
        _ => BylineCredit.Text,
    };

    private static int Line(string? number) =>
        int.TryParse(number, NumberStyles.None, CultureInfo.InvariantCulture, out var line) ? line : 0;

    private static double Share(string? share) =>
        double.TryParse(share, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var value) ? value : 1;
}
