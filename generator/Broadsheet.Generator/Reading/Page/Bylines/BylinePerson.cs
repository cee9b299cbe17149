using Broadsheet.Generator.Foundation;
using Broadsheet.Generator.Model;

namespace Broadsheet.Generator.Reading.Page.Bylines;

/// <summary>A person or agency while a byline is being parsed: role and address may follow several names, and are shared then.</summary>
internal sealed class BylinePerson(string name, int start)
{
    public string Name { get; } = name;

    /// <summary>Where the person's part of the byline begins.</summary>
    public int Start { get; } = start;

    public string? Role { get; set; }

    public string? RawEmail { get; set; }

    public string? Affiliation { get; set; }

    public BylineCredit Credit { get; set; }

    public bool IsAgency { get; set; }

    /// <summary>The name is of a form that needs no other sign.</summary>
    public bool IsCertain { get; set; }

    /// <summary>
    /// The people of <paramref name="text"/>: each one's part reaches to the next one's, the first one's begins at <paramref name="from"/>.
    /// </summary>
    public static EquatableArray<BylineModel> ToModels(List<BylinePerson> people, string text, int from, string? emailDomain)
    {
        var bylines = new List<BylineModel>(people.Count);
        for (var i = 0; i < people.Count; i++)
        {
            var person = people[i];
            var to = i + 1 < people.Count ? people[i + 1].Start : text.Length;
            var email = person.RawEmail is null ? null : EmailAddress.Complete(person.RawEmail, emailDomain);
            bylines.Add(
                new BylineModel(
                    person.Name,
                    person.Role,
                    email,
                    person.RawEmail,
                    person.Affiliation,
                    person.Credit,
                    text.Substring(from, to - from).Trim()));
            from = to;
        }

        return bylines.ToEquatableArray();
    }
}
