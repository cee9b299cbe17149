using System.Text;
using Broadsheet.Generator.Reading.Markdown.Syntax;
using Broadsheet.Shared;
using Markdig.Renderers.Html;
using Markdig.Syntax;

namespace Broadsheet.Generator.Reading.Markdown;

/// <summary>
/// A heading of level 1 that begins the body is the article's headline; where front matter has one already, only a heading that says the
/// same.
/// </summary>
internal static class LeadingHeading
{
    /// <summary>
    /// Takes the heading out of <paramref name="document"/>; null where the body begins otherwise, or the heading is empty or says
    /// something else.
    /// </summary>
    /// <param name="known">The headline of the front matter.</param>
    public static HeadingBlock? Take(MarkdownDocument document, string? known)
    {
        var first = document.FirstOrDefault(static block => block is not LinkReferenceDefinitionGroup);
        if (first is not HeadingBlock { Level: 1 } heading || PlainWords.Of(heading.Inline) is not { Length: > 0 } headline
            || (known is not null && !IsSame(known, headline)))
            return null;
        document.Remove(heading);
        return heading;
    }

    /// <summary>The anchor that the heading had before it was taken out, which links may lead to.</summary>
    public static IEnumerable<string> AnchorsOf(HeadingBlock? heading) =>
        heading is null ? [] : [heading.TryGetAttributes()?.Id ?? HeadingAnchors.Of(PlainWords.Of(heading.Inline))];

    /// <summary>Case, emphasis, blanks and punctuation tell no two headlines apart.</summary>
    private static bool IsSame(string one, string other)
    {
        var (letters, others) = (LettersOf(one), LettersOf(other));
        return letters.Length == 0 ? one == other : letters == others;
    }

    private static string LettersOf(string text)
    {
        var letters = new StringBuilder(text.Length);
        foreach (var c in CaseFolding.Fold(text))
        {
            if (!char.IsWhiteSpace(c) && !char.IsPunctuation(c))
                letters.Append(c);
        }

        return letters.ToString();
    }
}
