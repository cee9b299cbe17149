using Broadsheet.Generator.Diagnostics;
using Broadsheet.Generator.Model;
using Broadsheet.Generator.Site.Names;

namespace Broadsheet.Generator.Schema;

/// <summary>
/// Warns of keys that are nearly one of the field's, in a collection whose type is inferred: a declared type says itself which keys there
/// are.
/// </summary>
internal static class MisspelledKeys
{
    /// <summary>A key that more articles share, and more than one of <see cref="ArticlesPerSlip"/>, is no slip.</summary>
    private const int MostSlips = 3;
    private const int ArticlesPerSlip = 20;

    public static void Report(IReadOnlyCollection<NamedArticle> articles, ICollection<DiagnosticInfo> diagnostics)
    {
        // The articles of a page share its front matter.
        var found = articles.Where(static article => !article.Head.Misspelled.IsEmpty)
            .SelectMany(static article => article.Head.Misspelled.Select(key => (article.File, Key: key))).Distinct().ToLookup(
                static slip => slip.Key.Key, StringComparer.Ordinal);
        if (found.Count == 0)
            return;
        var uses = UsesOf(found, articles);
        foreach (var slips in found.OrderBy(static slips => slips.Key, StringComparer.Ordinal))
        {
            var isRare = uses[slips.Key] <= MostSlips || uses[slips.Key] * ArticlesPerSlip <= articles.Count;
            foreach (var (file, key) in slips)
            {
                // A misspelled draft flag is reported for every article: each would be published.
                if (isRare || key.IsDraft)
                    diagnostics.Add(DiagnosticInfo.At(Descriptors.MisspelledKey, file.FullPath, key.Span, key.Key, key.Meant));
            }
        }
    }

    private static Dictionary<string, int> UsesOf(
        ILookup<string, (ArticleFile File, MisspelledKey Key)> found, IEnumerable<NamedArticle> articles)
    {
        var uses = found.ToDictionary(static slips => slips.Key, static _ => 0, StringComparer.Ordinal);
        var written = articles.SelectMany(
            article => article.Head.Custom.Where(entry => uses.ContainsKey(entry.Key)).Select(
                entry => (article.File, entry.Key, entry.KeySpan)));
        foreach (var (_, key, _) in written.Distinct())
            uses[key]++;
        return uses;
    }
}
