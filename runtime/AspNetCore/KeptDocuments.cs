using System.Collections.Concurrent;

namespace Broadsheet.AspNetCore;

/// <summary>
/// Documents in memory, up to a limit; beyond it those that were asked for last. Two generations: what is found in the old one goes into the new one, and what is left there
/// when the new one is full is forgotten. It is no exact order, and needs no lock.
/// </summary>
/// <param name="limit">How many bytes the two generations have together, a document more or less.</param>
internal sealed class KeptDocuments(int limit)
{
    private ConcurrentDictionary<Article, Document> _new = new(ReferenceEqualityComparer.Instance);
    private ConcurrentDictionary<Article, Document> _old = new(ReferenceEqualityComparer.Instance);
    private int _newBytes;

    public Document? Find(Article article)
    {
        if (_new.TryGetValue(article, out var document))
            return document;
        if (_old.TryGetValue(article, out document))
            Add(article, document);
        return document;
    }

    public void Add(Article article, Document document)
    {
        if (!_new.TryAdd(article, document) || Interlocked.Add(ref _newBytes, document.Bytes.Length) <= limit / 2)
            return;
        _old = _new;
        _new = new(ReferenceEqualityComparer.Instance);
        _newBytes = 0;
    }
}
