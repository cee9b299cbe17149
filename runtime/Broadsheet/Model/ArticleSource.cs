namespace Broadsheet;

/// <summary>Where an article was written.</summary>
/// <param name="File">The article file, relative to the project's folder, with <c>/</c> between folders.</param>
/// <param name="FirstLine">The article's first line in the file, counted from 1; 0 where unknown.</param>
/// <param name="LastLine">The article's last line in the file, counted from 1; 0 where unknown.</param>
public sealed record ArticleSource(string File, int FirstLine, int LastLine)
{
    /// <summary>
    /// Of an article that was read from a printed page, how sure the reading is that it begins, ends and is made up as read, from 0 to 1;
    /// 1 for every other.
    /// </summary>
    public double Confidence { get; init; } = 1;
}
