namespace Broadsheet;

/// <content>What hot reload does with a collection.</content>
public sealed partial class ArticleCollection<T> : IReloaded
{
    /// <summary>Whoever holds the collection has the articles of now. One who asks in these very microseconds may miss an article: it happens to who develops alone.</summary>
    void IReloaded.TakeOver(object anew)
    {
        var other = (ArticleCollection<T>)anew;
        _articles = other._articles;
        _keys = other._keys;
        _index = other._index;
        _others = other._others;
        _hasOthers = other._hasOthers;
        _compiled = other._compiled;
        _terms = null;
        _related = null;
    }
}
