using Broadsheet.Generator.Model;
using Broadsheet.Generator.Naming;
using Broadsheet.Shared;

namespace Broadsheet.Generator.Schema.Declared;

/// <summary>The words of a declared enum: its members in any case, their words apart or together.</summary>
internal static class DeclaredWords
{
    private const int MaxListed = 12;

    public static EnumMemberModel? Find(EnumPropertyType type, string word) =>
        type.Members.FirstOrDefault(member => member.Name == word)
            ?? type.Members.FirstOrDefault(member => Identifier.Folded(member.Name) == Identifier.Folded(word));

    /// <summary>The words as front matter is to write them, and the nearest to what it wrote.</summary>
    public static string Expected(EnumPropertyType type, string? written)
    {
        var words = type.Members.Select(member => Identifier.KebabCase(member.Name)).ToList();
        var listed = words.Count <= MaxListed ? string.Join(", ", words) : string.Join(", ", words.Take(MaxListed)) + " …";
        var nearest = written is null ? null : Spelling.Nearest(Identifier.KebabCase(Identifier.PascalCase(written)), words);
        return nearest is null ? $"one of {listed}" : $"one of {listed} (the nearest is '{nearest}')";
    }
}
