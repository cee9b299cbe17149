using System.Collections;

namespace Broadsheet;

/// <content>The enumerator.</content>
public sealed partial class ArticleCollection<T>
{
    /// <summary>Walks the articles in order. A value, so that <c>foreach</c> allocates nothing.</summary>
    public struct Enumerator : IEnumerator<T>
    {
        private readonly T[] _articles;
        private int _place;

        internal Enumerator(T[] articles)
        {
            _articles = articles;
            _place = -1;
        }

        /// <summary>The article at this step.</summary>
        public readonly T Current => _articles[_place];

        readonly object IEnumerator.Current => Current;

        /// <summary>Goes to the next article.</summary>
        /// <returns>Whether there is one.</returns>
        public bool MoveNext()
        {
            if (_place + 1 >= _articles.Length)
                return false;
            _place++;
            return true;
        }

        /// <summary>Goes back to before the first article.</summary>
        public void Reset() => _place = -1;

        /// <summary>Does nothing: there is nothing to release.</summary>
        public readonly void Dispose()
        {
        }
    }
}
