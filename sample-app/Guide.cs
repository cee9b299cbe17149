using System.Collections.Immutable;
using System.ComponentModel.DataAnnotations;
using Broadsheet;

namespace HarborCourier;

/// <summary>A page of the manual. Declared, so that a guide without its level, or with a minute too many, does not build.</summary>
[ArticleCollection("guides")]
public sealed partial class Guide : Article
{
    /// <summary>The place in the manual, counted from 1.</summary>
    [Range(1, 99)]
    public required int Order { get; init; }

    /// <summary>Whom it is written for.</summary>
    public required Level Level { get; init; }

    /// <summary>How long reading takes.</summary>
    [Range(1, 60)]
    public int Minutes { get; init; } = 5;

    /// <summary>The part of the manual, which its folder names.</summary>
    public string Part => Slug.Split('/')[0] switch
    {
        "tutorial" => "Tutorials",
        "how-to" => "How-to guides",
        "reference" => "Reference",
        _ => "Explanation",
    };

    /// <summary>What to read before.</summary>
    public ImmutableArray<Guide> Prerequisites { get; init; } = [];
}

/// <summary>How much a reader should know already.</summary>
public enum Level
{
    Beginner,
    Intermediate,
    Advanced,
}
