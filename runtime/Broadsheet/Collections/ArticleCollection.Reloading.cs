namespace Broadsheet;

/// <content>What hot reload does with a collection.</content>
public sealed partial class ArticleCollection<T> : IReloaded
{
    /// <summary>
    /// In place, so that whoever holds the collection has the articles of now. Not at one stroke: a request in the same microseconds may
    /// miss an article, which only somebody who edits code at that moment can see, and a lock would cost every look-up.
    /// </summary>
    void IReloaded.TakeOver(object anew)
    {
        var other = (ArticleCollection<T>)anew;
        _articles = other._articles;
        _keys = other._keys;
        _index = other._index;
        _others = other._others;
        _paths = null;
        _hasOthers = other._hasOthers;
        _compiled = other._compiled;
        _terms = null;
        _related = null;
        _isNewestFirst = null;
        _ending = null;
    }
}
