namespace Broadsheet;

/// <summary>Where an article stood in print (schema.org <c>printEdition</c>, <c>printPage</c>, <c>printSection</c>).</summary>
public sealed record PrintEdition
{
    /// <summary>The newspaper's name.</summary>
    public string? Newspaper { get; init; }

    /// <summary>The edition or issue as the paper names it.</summary>
    public string? Edition { get; init; }

    /// <summary>The page as printed, such as <c>6</c> or <c>A12</c>.</summary>
    public string? Page { get; init; }

    /// <summary>The section of the paper that the page belongs to.</summary>
    public string? Section { get; init; }
}
