using Broadsheet.Shared;

namespace Broadsheet.Collections.Joining;

/// <summary>A collection as a join uses it, whatever its type of article.</summary>
internal interface IJoinPart
{
    /// <summary>The collection itself, or those that it was joined of.</summary>
    IReadOnlyList<IJoinPart> Parts { get; }

    /// <summary>The collection's own array, newest first: an array of a derived type is one of <see cref="Article"/> as well.</summary>
    Article[] Articles { get; }

    /// <summary>Where each slug is.</summary>
    PartSlugs Slugs { get; }

    /// <summary>Which articles have which term.</summary>
    ITermIndex Terms { get; }

    /// <summary>The positions of the articles whose publication ends, ascending.</summary>
    int[] Ending { get; }

    /// <summary>The positions of the articles related to the one at a position.</summary>
    IReadOnlyList<int> RelatedTo(int position);

    /// <summary>The positions of the translations of the article at a position.</summary>
    IReadOnlyList<int> TranslationsOf(int position);
}
