using System.Globalization;
using Broadsheet.Generator.Model;
using Broadsheet.Generator.Packing;

namespace Broadsheet.Generator.Writing;

/// <summary>The articles of a collection by the methods that load them: no generated method grows with their number.</summary>
internal sealed class LoadedMembers
{
    /// <summary>How many articles, or packs, a method loads.</summary>
    public const int ArticlesPerMethod = 64;

    public LoadedMembers(CollectionModel collection, CollectionTexts texts)
    {
        var packed = new HashSet<string>(texts.Packs.SelectMany(static pack => pack.Members), StringComparer.Ordinal);
        var positions = new Dictionary<string, int>(StringComparer.Ordinal);
        var literal = new List<(CollectionMember Member, int Position)>();
        for (var position = 0; position < collection.Members.Count; position++)
        {
            var member = collection.Members[position];
            if (packed.Contains(member.Name))
                positions.Add(member.Name, position);
            else
                literal.Add((member, position));
        }

        Literal =
            [.. literal.GroupBy(static listed => listed.Position / ArticlesPerMethod).Select(static group => (group.Key, group.ToList()))];
        Packed = [.. texts.Packs
            .Select(pack => new ListedPack(
                pack.ClassName, string.Join(" ", pack.Members.Select(member => positions[member].ToString(CultureInfo.InvariantCulture)))))
            .Select(static (pack, i) => (Pack: pack, i))
            .GroupBy(static pack => pack.i / ArticlesPerMethod, static pack => pack.Pack)
            .Select(static group => group.ToList())];
    }

    /// <summary>Those with texts of their own, by the number of their method.</summary>
    public IReadOnlyList<(int Method, List<(CollectionMember Member, int Position)> Members)> Literal { get; }

    public IReadOnlyList<List<ListedPack>> Packed { get; }
}

/// <summary>A pack, and where its articles are in the list.</summary>
internal sealed record ListedPack(string ClassName, string Positions);
