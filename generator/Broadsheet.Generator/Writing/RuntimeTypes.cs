namespace Broadsheet.Generator.Writing;

/// <summary>The types of the runtime that are for generated code alone, as it names them.</summary>
internal static class RuntimeTypes
{
    public const string Slot = Namespace + "ArticleSlot";
    public const string Pack = Namespace + "ArticlePack";
    public const string Compiled = Namespace + "CompiledArticle";
    public const string Record = Namespace + "ArticleRecord";
    public const string Values = Namespace + "RecordValue";
    public const string Index = Namespace + "CollectionIndex";
    public const string Slugs = Namespace + "ArticleSlugs";
    public const string Links = Namespace + "ArticleLinks";

    private const string Namespace = "global::Broadsheet.CompilerServices.";
}
