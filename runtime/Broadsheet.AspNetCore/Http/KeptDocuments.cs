using System.Collections.Concurrent;
using System.Runtime.CompilerServices;

namespace Broadsheet.AspNetCore.Http;

/// <summary>
/// Documents in memory, up to a limit; beyond it those that were asked for last. Two generations: what is found in the old one goes into
/// the new one, and what is left there when the new one is full is forgotten. It is no exact order, and needs no lock.
/// </summary>
/// <remarks>A full <c>MemoryCache</c> refuses the newest document for a while, and each hit in it allocates 32 bytes for the key.</remarks>
/// <param name="limit">How many bytes the two generations have together, a document more or less.</param>
internal sealed class KeptDocuments(int limit)
{
    private ConcurrentDictionary<Key, Document> _new = new();
    private ConcurrentDictionary<Key, Document> _old = new();
    private int _newBytes;

    /// <param name="article">The article.</param>
    /// <param name="pathBase">Where the site begins by the request: pages of one article differ by it.</param>
    public Document? Find(Article article, string pathBase)
    {
        var key = new Key(article, pathBase);
        if (_new.TryGetValue(key, out var document))
            return document;
        if (_old.TryGetValue(key, out document))
            Add(article, pathBase, document);
        return document;
    }

    public void Add(Article article, string pathBase, Document document)
    {
        if (!_new.TryAdd(new Key(article, pathBase), document) || Interlocked.Add(ref _newBytes, document.Bytes.Length) <= limit / 2)
            return;
        _old = _new;
        _new = new();
        _newBytes = 0;
    }

    /// <summary>The article itself, whatever a type of the app's own calls equal.</summary>
    private readonly struct Key(Article article, string pathBase) : IEquatable<Key>
    {
        private readonly Article _article = article;
        private readonly string _pathBase = pathBase;

        public bool Equals(Key other) => ReferenceEquals(_article, other._article) && _pathBase == other._pathBase;

        public override bool Equals(object? obj) => obj is Key other && Equals(other);

        public override int GetHashCode() =>
            RuntimeHelpers.GetHashCode(_article) ^ (_pathBase.Length == 0 ? 0 : _pathBase.GetHashCode(StringComparison.Ordinal));
    }
}
