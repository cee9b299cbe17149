using System.Collections;
using Broadsheet.Collections.Joining;

namespace Broadsheet;

/// <content>The enumerator.</content>
public sealed partial class ArticleCollection<T>
{
    /// <summary>Walks the articles in order. A value, so that <c>foreach</c> allocates nothing.</summary>
    public struct Enumerator : IEnumerator<T>
    {
        private readonly T[] _articles;
        private readonly JoinedParts<T>? _joined;
        private readonly int _count;
        private int _position;

        internal Enumerator(T[] articles, JoinedParts<T>? joined)
        {
            _articles = articles;
            _joined = joined;
            _count = joined is null ? articles.Length : joined.Count;
            _position = -1;
        }

        /// <summary>The article at this step.</summary>
        public readonly T Current => _joined is null ? _articles[_position] : _joined[_position];

        readonly object IEnumerator.Current => Current;

        /// <summary>Goes to the next article.</summary>
        /// <returns>Whether there is one.</returns>
        public bool MoveNext()
        {
            if (_position + 1 >= _count)
                return false;
            _position++;
            return true;
        }

        /// <summary>Goes back to before the first article.</summary>
        public void Reset() => _position = -1;

        /// <summary>Does nothing: there is nothing to release.</summary>
        public readonly void Dispose()
        {
        }
    }
}
