using Broadsheet.Generator.Model;

namespace Broadsheet.Generator.Site.Names;

/// <summary>
/// Finds the people of bylines among the articles of <c>authors</c>: by slug where front matter wrote one, else by e-mail address,
/// else by a name that only one of them has.
/// </summary>
internal sealed class AuthorReferences
{
    private const string EmailKey = "email";

    private readonly ReferenceTarget? _people;
    private readonly Dictionary<string, NamedArticle?> _byEmail = new(StringComparer.OrdinalIgnoreCase);
    private readonly Dictionary<string, NamedArticle?> _byName = new(StringComparer.Ordinal);

    public AuthorReferences(ReferenceTarget? people)
    {
        _people = people;
        // Drafts come behind: none takes a name from an article that is published.
        foreach (var person in people?.Articles.Concat(people.Drafts).OrderBy(static person => person.Head.IsDraft).AsEnumerable() ?? [])
        {
            AddUnlessShared(_byName, person.Head.Headline, person);
            if (EmailOf(person) is { } email)
                AddUnlessShared(_byEmail, email, person);
        }
    }

    /// <summary>The person's article in this build.</summary>
    public NamedArticle? PersonOf(BylineModel byline) => AnyPersonOf(byline) is { } person && !IsLeftOut(person) ? person : null;

    /// <summary>The person's article, also where it is a draft that this build leaves out: types are inferred by it.</summary>
    public NamedArticle? AnyPersonOf(BylineModel byline)
    {
        // What was written as one word, and nothing else of a byline, may be a slug.
        if (byline.Raw == byline.Name && BySlug(byline.Name) is { } bySlug)
            return bySlug;
        if (byline.Email is not null && _byEmail.TryGetValue(byline.Email, out var byEmail))
            return byEmail;
        return _byName.TryGetValue(byline.Name, out var byName) ? byName : null;
    }

    /// <summary>The byline as it reads with its person known: a slug becomes the person's name.</summary>
    public BylineModel Complete(BylineModel byline)
    {
        if (PersonOf(byline) is not { } person)
            return byline;
        var isSlug = byline.Name == person.Slug && byline.Raw == byline.Name;
        var name = isSlug && person.Head.Headline.Length > 0 ? person.Head.Headline : byline.Name;
        return byline with { Name = name, Email = byline.Email ?? (isSlug ? EmailOf(person) : null), AuthorSlug = person.Slug };
    }

    private NamedArticle? BySlug(string slug) => _people?.Find(slug) ?? _people?.FindDraft(slug);

    private bool IsLeftOut(NamedArticle person) => person.Head.IsDraft && _people!.IsDraft(person.Slug);

    /// <summary>What two share tells neither of them.</summary>
    private static void AddUnlessShared(Dictionary<string, NamedArticle?> people, string key, NamedArticle person)
    {
        if (key.Length == 0)
            return;
        if (!people.TryGetValue(key, out var other))
            people.Add(key, person);
        else if (other is null || other.Head.IsDraft == person.Head.IsDraft)
            people[key] = null;
    }

    private static string? EmailOf(NamedArticle person) =>
        person.Head.Custom.FirstOrDefault(
            entry => entry.Key.Equals(EmailKey, StringComparison.OrdinalIgnoreCase))?.Value is FrontMatterScalar { Text.Length: > 0 } email
            ? email.Text
            : null;
}
