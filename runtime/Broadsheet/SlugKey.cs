using System.Runtime.CompilerServices;
using Broadsheet.CompilerServices;
using Broadsheet.Shared;

namespace Broadsheet;

/// <summary>
/// What a collection compares a slug with: the record of an article, which begins with it. Kept beside the articles, so that a look-up
/// reads no article but the one that it gives.
/// </summary>
internal static class SlugKey
{
    private const string Prefix = RecordKeys.Slug + " ";

    /// <summary>The record itself where it is as generated code writes it; else a text of the same form.</summary>
    public static string Of(string record, string? slug) =>
        slug is null && record.StartsWith(Prefix, StringComparison.Ordinal)
            ? record
            : Prefix + (slug ?? new ArticleRecord(record).Text(RecordKeys.Slug));

    /// <summary>The slug in what <see cref="Of"/> gave.</summary>
    public static ReadOnlySpan<char> SlugOf(string key)
    {
        var end = key.IndexOf('\n', StringComparison.Ordinal);
        return key.AsSpan()[Prefix.Length..(end < 0 ? key.Length : end)];
    }

    /// <summary>Whether <paramref name="slug"/> is what stands between the prefix and the first line's end.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static bool Is(string key, ReadOnlySpan<char> slug)
    {
        var end = Prefix.Length + slug.Length;
        if ((uint)end < (uint)key.Length ? key[end] != '\n' : end != key.Length)
            return false;
        return key.AsSpan(Prefix.Length, slug.Length).SequenceEqual(slug);
    }
}
