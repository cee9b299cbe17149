using Broadsheet.Generator.Model;

namespace Broadsheet.Generator.Reading.FrontMatter;

/// <summary>
/// One author of front matter: <c>Name</c>, <c>Name &lt;address&gt;</c>, or a mapping of <c>name</c>, <c>role</c>, <c>email</c>,
/// <c>affiliation</c>.
/// </summary>
internal static class BylineEntry
{
    public static readonly MappingMembers Members = new(
        "move it into an article of the person in a collection 'authors', or remove it",
        ["name"],
        ["role", "title", "jobTitle", "job_title", "position"],
        ["email", "mail", "e-mail"],
        ["affiliation", "organization", "organisation", "org", "company"]);

    /// <summary>Null where the value names nobody. What a byline does not hold is left out.</summary>
    public static BylineModel? Read(FrontMatterValue value) => value switch
    {
        FrontMatterScalar scalar => ReadText(scalar.Text.Trim()),
        FrontMatterMapping mapping => ReadMapping(mapping),
        _ => null,
    };

    private static BylineModel? ReadText(string raw)
    {
        var open = raw.IndexOf('<');
        if (open < 0 || raw[raw.Length - 1] != '>')
            return raw.Length == 0 ? null : new(raw, null, null, null, null, BylineCredit.Text, raw);
        var name = raw.Substring(0, open).Trim();
        var address = raw.Substring(open + 1, raw.Length - open - 2).Trim();
        if (name.Length == 0)
            return null;
        return new(name, null, CompleteOrNull(address), address.Length == 0 ? null : address, null, BylineCredit.Text, raw);
    }

    private static BylineModel? ReadMapping(FrontMatterMapping mapping)
    {
        if (Members.HasUnfit(mapping) || TextOf(mapping, "name") is not { } name)
            return null;
        var address = TextOf(mapping, "email");
        var parts = new[] { name, TextOf(mapping, "role"), address, TextOf(mapping, "affiliation") };
        var raw = string.Join(" ", parts.Where(static part => part is not null));
        return new(name, parts[1], address is null ? null : CompleteOrNull(address), address, parts[3], BylineCredit.Text, raw);
    }

    private static string? TextOf(FrontMatterMapping mapping, string key) => Members.Find(mapping, key)?.Text.Trim();

    /// <summary>
    /// The address where it has a name and a host with a dot; a byline's <see cref="BylineModel.Email"/> is never a fragment.
    /// </summary>
    private static string? CompleteOrNull(string address)
    {
        var at = address.IndexOf('@');
        var hasOneAt = at > 0 && address.IndexOf('@', at + 1) < 0;
        var dot = address.LastIndexOf('.');
        var isComplete = hasOneAt && dot > at + 1 && dot < address.Length - 1 && !address.Any(char.IsWhiteSpace);
        return isComplete ? address : null;
    }
}
