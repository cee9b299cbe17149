using Broadsheet.Generator.Foundation;
using Broadsheet.Generator.Model;

namespace Broadsheet.Generator.Reading.Page.Bylines;

/// <summary>
/// A post and whose it is: <c>Tribune Staff Writer</c>, <c>Business Editor, Harbor Courier</c>, <c>The Associated Press</c>.
/// </summary>
internal static class EnglishPost
{
    /// <summary>The people with the newspaper or agency taken out of their roles.</summary>
    public static EquatableArray<BylineModel> Split(EquatableArray<BylineModel> people) => people.Select(Split).ToEquatableArray();

    private static BylineModel Split(BylineModel person)
    {
        if (person.Role is not { Length: > 0 } post || person.Affiliation is not null)
            return person;
        var (house, role) = Parts(post);
        return house is null ? person : person with { Affiliation = house, Role = role };
    }

    private static (string? House, string? Role) Parts(string post)
    {
        if (EnglishRole.IsHouse(post))
            return (post, null);
        var comma = post.LastIndexOf(", ", StringComparison.Ordinal);
        if (comma > 0 && EnglishRole.IsHouse(post.Substring(comma + 2)))
            return (post.Substring(comma + 2), post.Substring(0, comma));
        for (var at = post.IndexOf(' '); at > 0; at = post.IndexOf(' ', at + 1))
        {
            var (house, role) = (post.Substring(0, at), post.Substring(at + 1));
            if (EnglishRole.IsHouse(house) && EnglishRole.IsPlainPost(role))
                return (house, role);
        }

        return (null, null);
    }
}
