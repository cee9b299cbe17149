using Broadsheet.Generator.Reading.Page.Decoding;

namespace Broadsheet.Pages;

/// <summary>Takes the items of a labelled page out of their house, so that others can print them.</summary>
internal static class Restyling
{
    /// <summary>The page's items in logical form; those that have no text are left out.</summary>
    public static IEnumerable<ItemText> ItemsOf(LabelledPage page)
    {
        for (var i = 0; i < page.Items.Count; i++)
        {
            var text = TextOf(page.Items[i], $"{page.Name}#{i}", page.Language);
            if (text.Parts.Count > 1 || text.Has('P') || text.Has('C'))
                yield return text;
        }
    }

    private static ItemText TextOf(TrueItem item, string name, string language)
    {
        var kind = KindOf(item);
        var parts = new List<ItemPart>();
        Add(parts, 'K', PrintedMarks.Strip(item.Kicker));
        Add(parts, 'H', item.Headline);
        foreach (var deck in item.Decks)
            Add(parts, 'D', PrintedMarks.Strip(deck));
        foreach (var block in item.Blocks)
            AddBlock(parts, block, item, kind);
        var signers = item.Signed.Where(person => person.Name.Length > 0).Select(person => SignerOf(person, kind));
        return new(name, kind, language, "", parts, [.. signers]);
    }

    private static void AddBlock(List<ItemPart> parts, TrueBlock block, TrueItem item, string kind)
    {
        var tag = block.Role switch
        {
            LineRole.Subhead => kind is "appointments" or "classified" ? 'G' : 'S',
            LineRole.Entry => 'E',
            LineRole.Row => 'R',
            LineRole.Caption => 'C',
            LineRole.PullQuote => 'Q',
            LineRole.Copy => 'A',
            _ => 'P',
        };
        if (kind == "photo" && tag == 'C' && parts.Exists(part => part.Tag == 'C'))
            tag = 'P';
        var text = tag is 'E' or 'S' or 'G' or 'C' ? PrintedMarks.Strip(block.Text)
            : tag == 'P' ? PrintedMarks.StripLead(block.Text) : block.Text;
        if (kind == "photo" && tag == 'C')
            text = WithoutCredit(text, item);
        Add(parts, tag, text);
        if (kind == "photo" && tag == 'C' && item.Signed.Count > 0)
            Add(parts, 'c', item.Signed[0].Name);
    }

    /// <summary>A caption without the credit that its page printed behind it.</summary>
    private static string WithoutCredit(string caption, TrueItem item)
    {
        if (item.Signed.Count == 0 || item.Signed[0].Name.Length == 0)
            return caption;
        var name = caption.LastIndexOf(item.Signed[0].Name, StringComparison.OrdinalIgnoreCase);
        var end = name < 0 ? -1 : caption.LastIndexOf('.', name);
        return end > caption.Length / 2 ? caption[..(end + 1)] : caption;
    }

    private static void Add(List<ItemPart> parts, char tag, string text)
    {
        if (text.Trim() is { Length: > 0 } some && !some.Contains('{', StringComparison.Ordinal))
            parts.Add(new(tag, some));
    }

    private static string KindOf(TrueItem item)
    {
        bool Has(LineRole role) => item.Blocks.Any(block => block.Role == role);
        return item.Genre switch
        {
            Genre.Photo => Has(LineRole.Caption) ? "photo" : "brief",
            Genre.Advertisement => "advertisement",
            Genre.Brief => Has(LineRole.Entry) ? "briefs" : Has(LineRole.Row) ? "table" : "brief",
            Genre.Opinion => item.Signed.Count == 0 ? "editorial" : "column",
            Genre.Interview => "interview",
            Genre.Obituary => Has(LineRole.Entry) ? "obituaries" : "obituary",
            Genre.Notice when item.Headline.EndsWith("인사", StringComparison.Ordinal) => "appointments",
            Genre.Notice => Has(LineRole.Row) ? "table" : Has(LineRole.Subhead) && Has(LineRole.Entry) ? "classified" : "notice",
            Genre.Correction => "correction",
            _ => "news",
        };
    }

    private static Signer SignerOf(TruePerson person, string kind)
    {
        var at = person.Email.IndexOf('@', StringComparison.Ordinal);
        var user = at > 0 ? person.Email[..at] : "";
        // Who gives notice is printed by name alone.
        if (Agencies.Contains(person.Name) || IsDesk(person) || !(ItemKinds.IsArticle(kind) || kind == "photo"))
            return new(SignerKind.Desk, person.Name, "", user, "");
        var isNewsroom = (person.Post.Length == 0 && person.Name[0] < '가') || person.Post.EndsWith("기자", StringComparison.Ordinal)
            || person.Post.Contains("Writer", StringComparison.Ordinal)
            || person.Post.Contains("Reporter", StringComparison.Ordinal);
        if (kind != "column" || isNewsroom)
            return new(SignerKind.Reporter, person.Name, person.Post, user, "");
        var (org, post) = Institution.Split(person.Post);
        return new(SignerKind.Contributor, person.Name, post, user, org);
    }

    private static bool IsDesk(TruePerson person) => person.Post.Length == 0 && person.Name[0] >= '가' && person.Name.Length > 4;
}
