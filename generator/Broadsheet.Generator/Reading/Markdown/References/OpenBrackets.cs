namespace Broadsheet.Generator.Reading.Markdown.References;

/// <summary>
/// The open brackets of a paragraph, the stack of the algorithm at the end of CommonMark 0.31.2. They are text like any other until a link
/// needs them: Markdig nests what follows a bracket within it, and walks through all of these for each part of the paragraph, which is
/// quadratic.
/// </summary>
internal sealed class OpenBrackets
{
    private readonly Stack<OpenBracket> _brackets = new();
    private int _active;

    /// <summary>Whether what comes next may be within the text of a link or image.</summary>
    public bool MayBeginLink => _active > 0;

    public void Push(OpenBracket bracket)
    {
        _brackets.Push(bracket);
        _active++;
    }

    /// <summary>The innermost bracket, which is then closed; null where none is open.</summary>
    public OpenBracket? Pop()
    {
        if (_brackets.Count == 0)
            return null;
        var bracket = _brackets.Pop();
        if (bracket.IsActive)
            _active--;
        // Whether it becomes an image or stays text, the images in it are in the outer one too.
        if (_brackets.Count > 0)
            _brackets.Peek().Contain(bracket.Levels);
        return bracket;
    }

    /// <summary>Tells the bracket around a link or image how many levels that has.</summary>
    public void Contain(int levels)
    {
        if (_brackets.Count > 0)
            _brackets.Peek().Contain(levels);
    }

    /// <summary>
    /// A link has no link in its text: the brackets around one begin none, up to that of an image. Of these all within an inactive one are
    /// inactive, so that each is passed once.
    /// </summary>
    public void Deactivate()
    {
        foreach (var bracket in _brackets)
        {
            if (bracket.IsImage || !bracket.IsActive)
                return;
            bracket.IsActive = false;
            _active--;
        }
    }
}
