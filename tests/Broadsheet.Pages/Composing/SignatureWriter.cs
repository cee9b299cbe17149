namespace Broadsheet.Pages;

/// <summary>Prints those who sign in a house's form, and says what of each person is printed.</summary>
internal sealed class SignatureWriter(PageFacts facts)
{
    private static readonly string[] s_posts =
    [
        "논설위원", "선임기자", "인턴기자", "시민기자", "주재기자", "수습기자", "객원기자", "전문기자", "특파원", "기자", "記者",
    ];

    private House House => facts.House;

    /// <summary>How the item's people sign; null where nobody does.</summary>
    public Signature? Write(ItemText item)
    {
        var people = item.Signers;
        if (people.Count == 0)
            return null;
        var first = people[0];
        if (first.Kind == SignerKind.Desk)
            return Desk(first, ItemKinds.IsArticle(item.Kind));
        if (item.Kind is "letter" && first.Kind == SignerKind.Reporter)
            return Letter(first);
        if (first.Kind == SignerKind.Contributor)
            return Contributor(first);
        return people.Count == 1 ? Fill(House.Signing.Reporter.Form, people) : people.Count == 2
            ? Fill(House.Signing.Two.Form, people) : Several(people);
    }

    /// <summary>A form with a person for each of its names.</summary>
    public Signature Fill(string form, IReadOnlyList<Signer> people, params ReadOnlySpan<(string Placeholder, string Value)> values)
    {
        var signed = new List<TruePerson>();
        var hosts = new List<string>();
        var sharesMail = Count(form, "mail}") < people.Count;
        var text = form;
        for (var i = 0; i < people.Count; i++)
        {
            var at = NextName(text, 0);
            if (at < 0)
                break;
            var person = people[i];
            var end = NextName(text, at + 1);
            var part = end < 0 ? text[at..] : text[at..end];
            var user = sharesMail && i > 0 ? UserOf(people[0]) : UserOf(person);
            var (printed, truth) = FillPart(part, text[at..], text[..at], person, user, sharesMail);
            signed.Add(truth);
            var before = i > 0 ? text[..at] : Printed(text[..at], person, truth.Post, user);
            text = before + printed + (end < 0 ? "" : text[end..]);
        }

        if (signed.Count == 0 && people.Count > 0)
            signed.Add(FillAddress(ref text, people[0]));
        return new(LinesOf(facts.Fill(text, values)), signed);
    }

    private static string UserOf(Signer person) => person.User.Length > 0 ? person.User : NameBank.User(PageRandom.For(0, person.Name));

    private (string Printed, TruePerson Truth) FillPart(
        string part, string rest, string before, Signer person, string user, bool sharesMail)
    {
        var post = PostIn(part, rest, before, person);
        var mailForm = sharesMail ? rest + before : part + (before.Contains("{name}", StringComparison.Ordinal) ? "" : before);
        var email = mailForm.Contains("{mail}", StringComparison.Ordinal) ? $"{user}@{House.Host}"
            : mailForm.Contains("{cutmail}", StringComparison.Ordinal) ? user + "@" : "";
        var printed = ReplacePost(part, person, ref post);
        var name = part.StartsWith("{NAME}", StringComparison.Ordinal) ? person.Name.ToUpperInvariant() : person.Name;
        return (Printed(printed, person, post, user), new(name, post, email));
    }

    private string Printed(string form, Signer person, string post, string user) => form
        .Replace("{name}", person.Name, StringComparison.Ordinal)
        .Replace("{NAME}", person.Name.ToUpperInvariant(), StringComparison.Ordinal)
        .Replace("{post}", post, StringComparison.Ordinal)
        .Replace("{mail}", $"{user}@{House.Host}", StringComparison.Ordinal)
        .Replace("{cutmail}", user + "@", StringComparison.Ordinal);

    /// <summary>The post that the form prints with the person: filled, or a word of the form; empty where there is none.</summary>
    private string PostIn(string part, string rest, string before, Signer person)
    {
        if (part.Contains("{post}", StringComparison.Ordinal) || before.Contains("{post}", StringComparison.Ordinal))
            return person.Post.Length > 0 ? person.Post : House.IsKorean ? "기자" : "Staff Writer";
        if (!House.IsKorean)
            return rest.Contains("{post}", StringComparison.Ordinal) ? "Staff Writer" : "";
        foreach (var text in (string[])[part, rest, before])
        {
            foreach (var post in s_posts)
            {
                if (text.Contains(post, StringComparison.Ordinal))
                    return post;
            }
        }

        return "";
    }

    /// <summary>Where a form says 기자 of everybody, a head of desk still is one.</summary>
    private static string ReplacePost(string part, Signer person, ref string post)
    {
        if (post != "기자" || person.Post is "" or "기자" || part.Contains("{post}", StringComparison.Ordinal))
            return part;
        var at = part.IndexOf("기자", StringComparison.Ordinal);
        if (at < 0)
            return part;
        post = person.Post;
        return part[..at] + (part[at - 1] == ' ' ? "" : " ") + post + part[(at + 2)..];
    }

    private TruePerson FillAddress(ref string text, Signer person)
    {
        var email = text.Contains("{mail}", StringComparison.Ordinal) ? $"{UserOf(person)}@{House.Host}"
            : text.Contains("{cutmail}", StringComparison.Ordinal) ? UserOf(person) + "@" : "";
        text = text.Replace("{mail}", email, StringComparison.Ordinal).Replace("{cutmail}", email, StringComparison.Ordinal);
        return new("", "", email);
    }

    private Signature Several(IReadOnlyList<Signer> people)
    {
        var names = people.Select(person => person.Name).ToArray();
        var line = House.IsKorean ? string.Join('·', names) + " 기자" : $"By {string.Join(", ", names[..^1])} and {names[^1]}";
        return new([line], [.. names.Select(name => new TruePerson(name, House.IsKorean ? "기자" : "", ""))]);
    }

    private Signature Desk(Signer desk, bool ofArticle)
    {
        if (!Agencies.Contains(desk.Name))
        {
            var hasBrackets = House.IsKorean && ofArticle && desk.Name.Length < 8 && facts.Random.Chance(40);
            return new([hasBrackets ? $"[{desk.Name}]" : desk.Name], [new(desk.Name, "", "")]);
        }

        var line = facts.Fill(House.Signing.Desk.Form, ("agency", desk.Name));
        return new(LinesOf(line), [new(desk.Name, "", "")]);
    }

    /// <summary>The newsroom's own signature.</summary>
    public Signature Staff()
    {
        var form = House.Signing.Staff.Form;
        var mail = $"{NameBank.User(facts.Random)}@{House.Host}";
        var text = facts.Fill(form, ("mail", mail));
        var name = text.Replace(mail, "", StringComparison.Ordinal).Trim(' ', '[', ']', '<', '>', '〈', '〉', '/', '(', ')', '—', '|');
        return new(LinesOf(text), [new(name, "", form.Contains("{mail}", StringComparison.Ordinal) ? mail : "")]);
    }

    private Signature Letter(Signer person)
    {
        var form = person.Post.Length > 0 ? House.Signing.Letter : House.IsKorean ? "{name}" : "{name}";
        var filled = Fill(form, [person]);
        return filled with { People = [.. filled.People.Select(one => one with { Post = "" })] };
    }

    private Signature Contributor(Signer person)
    {
        if (person.Post.Length == 0)
            return Fill("{name}", [person]);
        var form = (person.Org.Length > 0 ? House.Signing.Contributor : House.Signing.Freelance).Form;
        return Fill(form.Replace("{org}", person.Org, StringComparison.Ordinal), [person]);
    }

    private static string[] LinesOf(string text) =>
        [.. text.Split('⏎', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries)];

    private static int NextName(string form, int from)
    {
        var small = form.IndexOf("{name}", from, StringComparison.Ordinal);
        var capital = form.IndexOf("{NAME}", from, StringComparison.Ordinal);
        return small < 0 ? capital : capital < 0 ? small : Math.Min(small, capital);
    }

    private static int Count(string text, string part)
    {
        var count = 0;
        for (var at = text.IndexOf(part, StringComparison.Ordinal); at >= 0; at = text.IndexOf(part, at + 1, StringComparison.Ordinal))
            count++;
        return count;
    }
}
