using Broadsheet.Shared;

namespace Broadsheet.Collections.Joining;

/// <summary>Where each slug of a collection is, as the collection itself finds it.</summary>
internal readonly struct PartSlugs(string[] keys, SlugIndex index, OtherSlugs? others, OtherSlugs paths)
{
    /// <summary>What the collection compares slugs with, by position.</summary>
    public ReadOnlySpan<string> Keys => keys;

    /// <summary>What leads to an article beside its slug.</summary>
    public ReadOnlySpan<string> Others => others is null ? default : others.All;

    /// <summary>The position of the article that has the slug, or -1.</summary>
    public int FindExact(ReadOnlySpan<char> slug)
    {
        var position = index.Find(slug);
        return position >= 0 && SlugKey.Is(keys[position], slug) ? position : -1;
    }

    /// <summary>The position of the article that had the slug before, or has it in another spelling; or -1.</summary>
    public int FindOther(ReadOnlySpan<char> slug) => others is null ? -1 : others.Find(slug);

    /// <summary>The paths that are listed.</summary>
    public string[] OtherPaths => paths.All.ToArray();

    /// <summary>The position of the article that is listed with a path, or -1: one that no slug leads to.</summary>
    public int FindPath(ReadOnlySpan<char> path) => paths.Find(path);

    /// <summary>The position of the article that the slug leads to, or -1.</summary>
    public int Find(ReadOnlySpan<char> slug) => FindExact(slug) is >= 0 and var position ? position : FindOther(slug);
}
