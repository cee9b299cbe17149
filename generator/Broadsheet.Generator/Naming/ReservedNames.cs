namespace Broadsheet.Generator.Naming;

/// <summary>
/// Names that generated classes already have; an article, a collection, a property or a word of that name gets a trailing <c>_</c>. A name
/// made from text has no <c>_</c> inside, so of the members that only generated code uses, those that end in one are listed.
/// </summary>
internal static class ReservedNames
{
    private static readonly string[] OfObject =
        ["Equals", "Finalize", "GetHashCode", "GetType", "MemberwiseClone", "ReferenceEquals", "ToString"];

    /// <summary>
    /// No members of <c>Article</c> yet: a property that front matter gives rise to leaves them free, so that a version that adds one
    /// breaks no app.
    /// </summary>
    private static readonly string[] OfComingMembers =
        ["Canonical", "Identifier", "IsDraft", "IsPublished", "IsUnlisted", "ReadingTime", "Related", "Translations", "Version",
            "WordCount"];

    /// <summary>
    /// The members of a collection's static class. No collection's class is called like one: C# knows no member with the name of its class.
    /// </summary>
    public static IEnumerable<string> OfCollections { get; } =
        ["All", "Get", "TryGet", "TryGetByPath", "Create_", "List_", "Load_", "Index_", "Pack_", .. OfObject];

    /// <summary>The members of a record class that a mapping becomes.</summary>
    public static HashSet<string> OfNestedTypes(string typeName) =>
        new(OfObject, StringComparer.Ordinal) { typeName, "EqualityContract", "PrintMembers", "Deconstruct", "Clone" };

    /// <summary>What a member of an enum had better not be called.</summary>
    public static HashSet<string> OfEnums() => new(OfObject, StringComparer.Ordinal) { "value__" };

    /// <summary>
    /// The members of the runtime's <c>Article</c>, but for those that front matter fills, and those of a generated article type.
    /// </summary>
    public static IEnumerable<string> OfArticleTypes { get; } =
    [
        "Collection", "Path", "Source", "Dateline", "Print", "Figures", "Body", "LinkedFrom", "GetLinkedFrom", "FindLinkedFrom", "Record",
        "Linker_", .. OfObject, .. OfComingMembers,
    ];
}
