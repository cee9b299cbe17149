namespace Broadsheet.Shared;

/// <summary>Which articles of a collection have a term.</summary>
internal interface ITermIndex
{
    /// <summary>The positions of the articles that have a term, ascending.</summary>
    int[] Find(TermIndex.Kind kind, string term);

    /// <summary>All terms of a kind, as the newest article that has one writes it, with their positions.</summary>
    IEnumerable<TermIndex.Entry> All(TermIndex.Kind kind);
}
